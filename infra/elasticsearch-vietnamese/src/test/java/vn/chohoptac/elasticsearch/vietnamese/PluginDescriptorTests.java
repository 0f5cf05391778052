package vn.chohoptac.elasticsearch.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.elasticsearch.plugin.NamedComponent;
import org.junit.jupiter.api.Test;

class PluginDescriptorTests {

    private static final Pattern ENTRY = Pattern.compile("\"(\\w+)\"\\s*:\\s*\"([\\w.]+)\"");

    @Test
    void names_every_component_by_its_own_name_and_no_other() throws Exception {
        Map<String, String> named = new TreeMap<>();
        var entries = ENTRY.matcher(resource("named_components.json"));
        while (entries.find()) {
            named.put(entries.group(1), entries.group(2));
        }
        assertThat(named).isEqualTo(annotated()).isNotEmpty();
    }

    @Test
    void has_every_placeholder_filled() throws IOException {
        Properties descriptor = new Properties();
        try (InputStream in = stream("stable-plugin-descriptor.properties")) {
            descriptor.load(in);
        }
        assertThat(descriptor.stringPropertyNames())
                .containsExactlyInAnyOrder("name", "description", "version", "elasticsearch.version", "java.version");
        assertThat(descriptor.getProperty("name")).isEqualTo("elasticsearch-vietnamese");
        assertThat(descriptor.getProperty("elasticsearch.version")).matches("8\\.\\d+\\.\\d+");
        assertThat(descriptor.getProperty("java.version")).isEqualTo("17");
        assertThat(descriptor.values()).noneMatch(value -> value.toString().contains("@"));
    }

    /** The annotated classes of the package, as the server will ask for them. */
    private static Map<String, String> annotated() throws Exception {
        Map<String, String> found = new TreeMap<>();
        Path classes = Path.of(NormalizationFilter.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .resolve(NormalizationFilter.class.getPackageName().replace('.', '/'));
        try (var files = Files.list(classes)) {
            for (Path file : files.filter(name -> name.toString().endsWith("Factory.class"))
                    .toList()) {
                Class<?> component = Class.forName(NormalizationFilter.class.getPackageName() + "."
                        + file.getFileName().toString().replace(".class", ""));
                found.put(component.getAnnotation(NamedComponent.class).value(), component.getName());
            }
        }
        return found;
    }

    private static String resource(String name) throws IOException, URISyntaxException {
        try (InputStream in = stream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream stream(String name) {
        return PluginDescriptorTests.class.getResourceAsStream("/" + name);
    }
}
