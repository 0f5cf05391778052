package vn.chohoptac.storefront.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class BundlesTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern KEY = Pattern.compile("#\\{([A-Za-z][\\w.-]*)[({}]|#messages\\.msg\\('([\\w.-]+)'");

    /** Texts the same in all languages, or shown to nobody. */
    private static final Set<String> NOT_TRANSLATED =
            Set.of("Chợ", "Hợp Tác", "Ngôn ngữ Language", "Tiếng Việt", "English");

    static Stream<String> bundles() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*.properties"))
                .map(Resource::getFilename)
                .filter(name -> name != null && !name.endsWith("_en.properties"));
    }

    static Stream<Path> templates() throws IOException {
        return Files.walk(TEMPLATES).filter(file -> file.toString().endsWith(".html"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void both_languages_have_the_same_keys(String name) throws IOException {
        var vietnamese = bundle(name);
        var english = bundle(name.replace(".properties", "_en.properties"));
        assertThat(english.stringPropertyNames()).isEqualTo(vietnamese.stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void every_text_is_a_message_that_can_be_formatted(String name) throws IOException {
        for (var file : List.of(name, name.replace(".properties", "_en.properties"))) {
            bundle(file).forEach((key, text) -> {
                var pattern = String.valueOf(text);
                assertThat(pattern).as(file + " " + key).isNotBlank();
                new MessageFormat(pattern, Locale.ENGLISH);
                if (pattern.contains("{0")) {
                    assertThat(pattern.replace("''", ""))
                            .as("a lone apostrophe eats arguments: " + key)
                            .doesNotContain("'");
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void every_key_a_template_uses_exists(Path template) throws IOException {
        var known = new TreeSet<String>();
        for (var name : bundles().toList()) {
            known.addAll(bundle(name).stringPropertyNames());
        }
        var used = new TreeSet<String>();
        var found = KEY.matcher(Files.readString(template));
        while (found.find()) {
            used.add(found.group(1) == null ? found.group(2) : found.group(1));
        }
        used.removeAll(known);
        assertThat(used).as(template.toString()).isEmpty();
    }

    /** What stands in a template between tags is a placeholder: the element says by an attribute what really stands there. */
    @ParameterizedTest
    @MethodSource("templates")
    void no_template_says_anything_by_itself(Path template) throws IOException {
        if (template.endsWith(Path.of("support", "ui.html"))) {
            return;
        }
        var spoken = new ArrayList<String>();
        for (var element : Jsoup.parse(Files.readString(template)).getAllElements()) {
            for (var text : element.textNodes()) {
                var words =
                        text.text().replaceAll("[\\s·,;:.+×–—()/₫%…#<>=]+", " ").strip();
                if (!words.isEmpty()
                        && words.chars().anyMatch(Character::isLetter)
                        && !replaced(element)
                        && !NOT_TRANSLATED.contains(words)) {
                    spoken.add(words);
                }
            }
        }
        assertThat(spoken).as(template.toString()).isEmpty();
    }

    /** Thymeleaf includes first and asks for conditions and loops afterwards: on one tag they would never be asked. */
    @ParameterizedTest
    @MethodSource("templates")
    void no_tag_both_replaces_itself_and_sets_a_condition(Path template) throws IOException {
        var both = Jsoup.parse(Files.readString(template)).getAllElements().stream()
                .filter(element -> element.hasAttr("th:replace"))
                .filter(element -> Stream.of("th:if", "th:unless", "th:each").anyMatch(element::hasAttr))
                .map(Element::tagName)
                .toList();
        assertThat(both).as(template.toString()).isEmpty();
    }

    private static boolean replaced(Element element) {
        for (var at = element; at != null; at = at.parent()) {
            if (at.hasAttr("th:text")
                    || at.hasAttr("th:replace")
                    || at.hasAttr("th:insert")
                    || at.hasAttr("th:utext")) {
                return true;
            }
        }
        return Set.of("title", "style", "script").contains(element.tagName());
    }

    private static Properties bundle(String name) throws IOException {
        var properties = new Properties();
        for (var resource : new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/" + name)) {
            try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
        }
        return properties;
    }

    @Test
    void there_are_bundles_and_templates_to_look_at() throws IOException {
        assertThat(bundles().count()).isGreaterThan(1);
        assertThat(templates().count()).isGreaterThan(20);
    }
}
