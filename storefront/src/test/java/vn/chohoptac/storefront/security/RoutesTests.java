package vn.chohoptac.storefront.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.chohoptac.storefront.Browser;
import vn.chohoptac.storefront.WholeMarket;

@WholeMarket
class RoutesTests {

    /** Lines of the table for areas whose handlers are still to come, or that no handler method serves. */
    private static final Set<String> WITHOUT_HANDLER = Set.of(
            "/dang-xuat", "/favicon.ico", "/favicon.svg", "/css/**", "/js/**", "/fonts/**", "/images/**", "/vendor/**");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @LocalServerPort
    int port;

    @Test
    void every_handler_is_classified() {
        var unclassified = handlerPatterns().stream()
                .filter(pattern -> Routes.deciding(sample(pattern)).isEmpty())
                .toList();
        assertThat(unclassified).isEmpty();
    }

    @Test
    void every_line_of_the_shop_serves_a_handler() {
        var handlers = handlerPatterns().stream().map(RoutesTests::sample).toList();
        var unused = Routes.TABLE.stream()
                .filter(route -> route.access() == Access.EVERYONE || route.access() == Access.BEARER_OF_PROOF)
                .flatMap(route -> route.patterns().stream())
                .filter(pattern -> !pattern.getPatternString().contains("**"))
                .filter(pattern -> !WITHOUT_HANDLER.contains(pattern.getPatternString()))
                .filter(pattern -> handlers.stream()
                        .noneMatch(handler ->
                                pattern.matches(org.springframework.http.server.PathContainer.parsePath(handler))))
                .map(pattern -> pattern.getPatternString())
                .filter(pattern ->
                        !Set.of("/ui", "/dang-ky", "/actuator/health").contains(pattern))
                .toList();
        assertThat(unused).isEmpty();
    }

    @Test
    void what_nobody_classified_is_refused() {
        assertThat(new Browser(port).get("/khong-ai-biet").status()).isIn(302, 403, 404);
        assertThat(new Browser(port).get("/actuator/env").status()).isIn(302, 403, 404);
        assertThat(new Browser(port).get("/api/v1/unknown").status()).isIn(401, 403, 404);
    }

    @Test
    void areas_ask_for_signing_in() {
        for (var area : List.of("/kenh-htx", "/xuc-tien", "/quan-tri", "/tai-khoan")) {
            var answer = new Browser(port).get(area);
            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.header("location")).endsWith("/dang-nhap");
        }
    }

    @Test
    void htmx_is_led_to_the_sign_in_page_instead_of_getting_it_into_a_table() {
        var answer = new Browser(port).get("/kenh-htx", "HX-Request", "true");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("hx-redirect")).isEqualTo("/dang-nhap");
    }

    private Set<String> handlerPatterns() {
        var patterns = new TreeSet<String>();
        mapping.getHandlerMethods().keySet().forEach(info -> patterns.addAll(patterns(info.getPatternValues())));
        return patterns;
    }

    private static Collection<String> patterns(Set<String> values) {
        return values.stream().map(value -> value.isEmpty() ? "/" : value).toList();
    }

    /** A path the pattern stands for. */
    private static String sample(String pattern) {
        return pattern.replaceAll("\\{[^}]+}", "x").replace("/**", "/x");
    }
}
