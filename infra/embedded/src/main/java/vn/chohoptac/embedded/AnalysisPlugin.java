package vn.chohoptac.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Our Vietnamese analysis plugin as it stands on the class path: a folder of classes in the reactor's run, a jar
 * elsewhere. Elasticsearch wants a folder with the descriptors and a jar.
 */
final class AnalysisPlugin {

    private static final String DESCRIPTOR = "stable-plugin-descriptor.properties";
    private static final String COMPONENTS = "named_components.json";
    private static final SortedMap<String, byte[]> CONTENT = read();
    private static final String FINGERPRINT = digest(CONTENT);

    private AnalysisPlugin() {}

    /** Changes with the plugin's content; the same word for "no plugin". */
    static String fingerprint() {
        return FINGERPRINT;
    }

    /** Makes the folder of plugins hold exactly this plugin. */
    static void installInto(Path plugins) throws IOException {
        Folders.delete(plugins);
        Files.createDirectories(plugins);
        if (CONTENT.isEmpty()) {
            return;
        }
        Path plugin = Files.createDirectories(plugins.resolve("vietnamese"));
        for (String descriptor : new String[] {DESCRIPTOR, COMPONENTS}) {
            Files.copy(new ByteArrayInputStream(content(descriptor)), plugin.resolve(descriptor));
        }
        try (var jar = new JarOutputStream(Files.newOutputStream(plugin.resolve("vietnamese.jar")))) {
            for (var entry : CONTENT.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(entry.getValue());
            }
        }
    }

    private static byte[] content(String name) {
        byte @Nullable [] content = CONTENT.get(name);
        if (content == null) {
            throw new CannotStart(
                    "The analysis plugin has no " + name + ": build infra/elasticsearch-vietnamese again.");
        }
        return content;
    }

    private static SortedMap<String, byte[]> read() {
        @Nullable URL descriptor = AnalysisPlugin.class.getResource("/" + DESCRIPTOR);
        if (descriptor == null) {
            return new TreeMap<>();
        }
        try {
            URI uri = descriptor.toURI();
            if (!uri.getScheme().equals("jar")) {
                return files(Objects.requireNonNull(Path.of(uri).getParent()));
            }
            try (var jar = FileSystems.newFileSystem(
                    Path.of(URI.create(uri.getRawSchemeSpecificPart().replaceFirst("!/.*", ""))))) {
                return files(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SortedMap<String, byte[]> files(Path root) throws IOException {
        SortedMap<String, byte[]> content = new TreeMap<>();
        try (var files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String name = root.relativize(file).toString();
                if (!name.startsWith("META-INF/")) {
                    content.put(name, Files.readAllBytes(file));
                }
            }
        }
        return content;
    }

    private static String digest(Map<String, byte[]> content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            content.forEach((name, bytes) -> {
                digest.update(name.getBytes(UTF_8));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
