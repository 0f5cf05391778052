package vn.chohoptac.storefront.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Traps that a template does not show before it is drawn with the right data. */
class TemplatesTests {

    private static final Pattern TAG = Pattern.compile("<[a-z][^<>]*(?:\"[^\"]*\"[^<>]*)*>");
    private static final Pattern SHORT_HTMX = Pattern.compile("[\\s,\"]hx-[a-z]");

    static Stream<Resource> templates() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:templates/**/*.html"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void nothing_is_replaced_before_its_condition_or_loop_is_asked(Resource template) throws IOException {
        var hasty = TAG.matcher(text(template))
                .results()
                .map(found -> found.group())
                .filter(tag -> tag.contains("th:replace="))
                .filter(tag -> tag.matches("(?s).*\\sth:(if|unless|each|with)=.*"));
        assertThat(hasty)
                .as("th:replace comes before th:if, th:each and th:with: put them on a th:block around it")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void htmx_attributes_are_valid_html(Resource template) throws IOException {
        assertThat(SHORT_HTMX.matcher(text(template)).results().map(found -> found.group()))
                .as("write data-hx-…")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void nothing_is_inline_except_in_what_leaves_the_market(Resource template) throws IOException {
        if (!template.getURL().getPath().matches(".*/(mail|layout/mail|orders/paper)\\b.*")) {
            assertThat(text(template)).doesNotContain(" style=", "<style", " onclick=", " onchange=", " onsubmit=");
        }
    }

    private static String text(Resource template) throws IOException {
        return template.getContentAsString(StandardCharsets.UTF_8);
    }
}
