package vn.chohoptac.storefront.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** The style guide, drawn by the real engine: what it shows is what pages get. */
@SpringBootTest(
        classes = {UiPreview.class, StaticFiles.class},
        properties = {
            "market.sample=true",
            "market.embedded=off",
            "spring.datasource.url=none",
            "market.elasticsearch.url=none"
        })
class ComponentsTests {

    private MockMvcTester market;

    @BeforeEach
    void open(@Autowired WebApplicationContext context) {
        market = MockMvcTester.from(context);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void the_guide_has_every_word(String language) {
        var page = page("/ui?lang=" + language);
        assertThat(page.html()).doesNotContain("??");
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
    }

    @Test
    void labels_hints_and_errors_are_tied_to_their_fields() {
        var page = page("/ui");
        assertThat(page.select("form[method=post] :is(input, select, textarea):not([type=hidden])"))
                .hasSizeGreaterThan(10)
                .allSatisfy(field ->
                        assertThat(named(page, field)).as(field.outerHtml()).isTrue());
        assertThat(page.select("[aria-describedby]"))
                .hasSizeGreaterThan(4)
                .allSatisfy(field -> assertThat(
                                Arrays.stream(field.attr("aria-describedby").split(" ")))
                        .allSatisfy(
                                id -> assertThat(page.getElementById(id)).as(id).isNotNull()));
        assertThat(page.select("[aria-invalid=true]"))
                .extracting(field -> field.attr("name"))
                .containsExactly("name", "phone");
    }

    @Test
    void ids_are_unique() {
        assertThat(page("/ui").select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void nothing_is_inline_that_the_content_security_policy_forbids() {
        var page = page("/ui");
        assertThat(page.select("[style], style, script:not([src])")).isEmpty();
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(attribute -> attribute.getKey().startsWith("on")))
                .isEmpty();
    }

    @Test
    void a_product_card_is_one_link_and_one_button_of_its_own() {
        var card = page("/ui").selectFirst(".product-card");
        assertThat(card.select("a")).hasSize(1);
        assertThat(card.selectFirst("button").attr("form")).isEqualTo("add-to-cart");
        assertThat(card.selectFirst("button").attr("aria-label"))
                .contains(card.selectFirst("a").text());
        assertThat(card.selectFirst(".money").wholeText().strip()).isEqualTo("118.000\u00a0₫");
    }

    @Test
    void what_is_sold_out_or_only_on_enquiry_cannot_be_added() {
        assertThat(page("/ui")
                        .select(".product-card:contains(Tạm hết hàng) button, .product-card:contains(Liên hệ"
                                + " đặt) button"))
                .isEmpty();
    }

    @Test
    void pages_without_pictures_stay_small() {
        assertThat(page("/ui").html().getBytes(StandardCharsets.UTF_8).length).isLessThan(60_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 409, 422, 429, 500, 503})
    void error_pages_say_what_to_do_in_both_languages(int status) {
        for (var language : new String[] {"vi", "en"}) {
            var page = page("/ui/error/" + status + "?lang=" + language);
            assertThat(page.html()).doesNotContain("??");
            assertThat(page.select("main h1")).hasSize(1);
            assertThat(page.select("main a")).isNotEmpty();
        }
        assertThat(page("/ui/error/500").text()).contains("7F3K-29QD");
    }

    @Test
    void static_files_are_kept_for_a_year_under_the_hash_of_their_content() {
        var href = page("/ui").selectFirst("link[rel=stylesheet]").attr("href");
        assertThat(href).matches("/css/market-[0-9a-f]{32}\\.css");
        assertThat(market.get().uri(href))
                .hasStatusOk()
                .headers()
                .hasValue("Cache-Control", "max-age=31536000, public, immutable");
    }

    @Test
    void the_language_switch_keeps_the_page_and_its_query() {
        assertThat(page("/ui?q=ca+phe&lang=vi").select("footer a[hreflang=en]").attr("href"))
                .isEqualTo("/ui?q=ca+phe&lang=en");
    }

    @Test
    void a_desk_marks_the_present_place_and_what_waits() {
        var here = page("/ui/desk").select(".desk__nav [aria-current=page]");
        assertThat(here.eachAttr("href")).containsExactly("/ui/desk");
        assertThat(here.text()).isEqualTo("Đơn hàng 3 việc đang chờ");
    }

    private static boolean named(Document page, org.jsoup.nodes.Element field) {
        return Stream.of(
                        field.hasAttr("aria-label"),
                        field.closest("label") != null,
                        page.selectFirst("label[for=" + field.id() + "]") != null)
                .anyMatch(Boolean::booleanValue);
    }

    private Document page(String path) {
        var answer = market.get().uri(path).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
