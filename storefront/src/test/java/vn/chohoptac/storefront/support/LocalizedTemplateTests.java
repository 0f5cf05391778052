package vn.chohoptac.storefront.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.attoparser.AbstractMarkupHandler;
import org.attoparser.MarkupParser;
import org.attoparser.config.ParseConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class LocalizedTemplateTests {

    private final LocalizedTemplate template = new LocalizedTemplate(
            "en", Map.of("a.b-c", "Fish & <chips>", "odd", "see [[${this}]]")::get, file -> "/hashed" + file);

    @Test
    void wordsTakeThePlaceOfTheSample() {
        assertThat(template.of("<p class=\"quiet\" th:text=\"#{a.b-c}\">Cá</p>"))
                .isEqualTo("<p class=\"quiet\">Fish &amp; &lt;chips&gt;</p>");
    }

    @Test
    void otherAttributesStayThoughTheyHoldAngleBrackets() {
        assertThat(template.of("<p th:text=\"#{a.b-c}\" th:if=\"${n > 0}\" id=\"x\">Cá</p><b>!</b>"))
                .isEqualTo("<p th:if=\"${n > 0}\" id=\"x\">Fish &amp; &lt;chips&gt;</p><b>!</b>");
    }

    @Test
    void attributesFilesAndLanguageAreSettled() {
        assertThat(template.of("<input th:placeholder=\"#{a.b-c}\">"))
                .isEqualTo("<input placeholder=\"Fish &amp; &lt;chips&gt;\">");
        assertThat(template.of("<td th:attr=\"data-label=#{a.b-c}\">"))
                .isEqualTo("<td data-label=\"Fish &amp; &lt;chips&gt;\">");
        assertThat(template.of("<link th:href=\"${shell.asset('/css/a.css')}\">"))
                .isEqualTo("<link href=\"/hashed/css/a.css\">");
        assertThat(template.of("<html th:lang=\"${#locale.language}\">")).isEqualTo("<html lang=\"en\">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p th:text=\"#{unknown}\">Cá</p>",
                "<p th:text=\"#{odd}\">Cá</p>",
                "<p th:text=\"#{a.b-c(${count})}\">Cá</p>",
                "<p th:text=\"#{|a.${b}|}\">Cá</p>",
                "<p th:text=\"#{a.b-c}\">Cá <b>kho</b></p>",
                "<p th:text=\"${fish}\">Cá</p>",
                "<html th:lang=\"${#locale.language}\" lang=\"vi\">",
                "<html lang=\"vi\" th:lang=\"${#locale.language}\">",
                "<input placeholder=\"Cá\" th:placeholder=\"#{a.b-c}\">",
                "<td th:attr=\"data-label=#{a.b-c},rowspan=${n}\">",
                "<svg th:replace=\"~{components/icon :: icon('cart')}\"></svg>"
            })
    void theRestIsLeftToThymeleaf(String text) {
        assertThat(template.of(text)).isEqualTo(text);
    }

    /** What Thymeleaf would refuse: an attribute twice in a tag. */
    @Test
    void everyTemplateOfOursCanStillBeParsed() throws Exception {
        var parser = new MarkupParser(unique());
        var all = new LocalizedTemplate("en", _ -> "words", file -> "/hashed" + file);
        var files = new PathMatchingResourcePatternResolver().getResources("classpath:templates/**/*.html");
        assertThat(files).hasSizeGreaterThan(50);
        for (var file : files) {
            var text = all.of(file.getContentAsString(StandardCharsets.UTF_8));
            assertThatCode(() -> parser.parse(text, new AbstractMarkupHandler() {}))
                    .as(file.getFilename())
                    .doesNotThrowAnyException();
        }
    }

    private static ParseConfiguration unique() {
        var configuration = ParseConfiguration.htmlConfiguration();
        configuration.setUniqueAttributesInElementRequired(true);
        return configuration;
    }
}
