package vn.chohoptac.storefront.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.chohoptac.catalog.listing.SavedProduct;
import vn.chohoptac.cooperatives.CooperativeProfile;
import vn.chohoptac.storefront.Browser;
import vn.chohoptac.storefront.Shelves;
import vn.chohoptac.storefront.WholeMarket;

@WholeMarket
class CatalogPagesTests {

    private static CooperativeProfile cooperative;
    private static SavedProduct starred;
    private static SavedProduct lapsed;

    @LocalServerPort
    int port;

    @Autowired
    Shelves shelves;

    private Browser browser;

    @BeforeEach
    void shelvesAreFilled() {
        browser = new Browser(port);
        if (cooperative == null) {
            cooperative = shelves.cooperative("HTX mẫu Mây Ngàn");
            starred = shelves.product(cooperative.id(), "Cà phê mây ngàn rang mộc", Shelves.COFFEE, 118_000, 40);
            lapsed = shelves.product(cooperative.id(), "Cà phê mây ngàn nhân xanh", Shelves.COFFEE, 90_000, 0);
            shelves.fourStars(starred, 3);
            shelves.fourStars(lapsed, 37);
            shelves.indexed();
        }
    }

    @Test
    void the_front_page_shows_cards_and_six_industries() {
        var page = browser.get("/").page();
        assertThat(page.select("h1").size()).isEqualTo(1);
        assertThat(page.select("#industries").first().closest("section").select("li"))
                .hasSize(6);
        assertThat(page.select(".product-card")).isNotEmpty();
    }

    @Test
    void a_search_without_marks_finds_what_marks_find_and_keeps_the_query() {
        var answer = browser.get("/san-pham?q=ca+phe+may+ngan");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select(".product-card__link").eachAttr("href"))
                .contains("/san-pham/" + starred.slug(), "/san-pham/" + lapsed.slug());
        assertThat(answer.page().select("#filters input[name=q]").attr("value")).isEqualTo("ca phe may ngan");
    }

    @Test
    void filters_are_chips_that_can_be_taken_off() {
        var page = browser.get("/san-pham?q=may+ngan&sao=4&tinh=51&htx=" + cooperative.slug())
                .page();
        assertThat(page.select(".product-card__link").eachAttr("href")).containsExactly("/san-pham/" + starred.slug());
        assertThat(page.select("a.chip")).hasSize(3);
        assertThat(page.select("a.chip").eachAttr("href"))
                .anySatisfy(href -> assertThat(href).contains("tinh=51").doesNotContain("sao="));
        assertThat(page.select("input[name=sao][value=4]").hasAttr("checked")).isTrue();
    }

    @Test
    void htmx_gets_the_results_alone_and_a_restore_of_the_history_the_whole_page() {
        var slice = browser.get("/san-pham?q=may+ngan", "HX-Request", "true");
        assertThat(slice.body()).doesNotContain("<html").contains("id=\"results\"");
        assertThat(slice.header("vary")).containsIgnoringCase("HX-Request");
        var whole = browser.get("/san-pham?q=may+ngan", "HX-Request", "true", "HX-History-Restore-Request", "true");
        assertThat(whole.body()).contains("<html");
    }

    @Test
    void nonsense_in_the_address_still_shows_a_list() {
        var answer = browser.get("/san-pham?sao=abc&trang=-3&gia-tu=xyz&sap-xep=nothing&nhom=khong-co");
        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void nothing_found_leads_somewhere() {
        var page = browser.get("/san-pham?q=zzqqxxyy").page();
        assertThat(page.select(".empty a")).isNotEmpty();
    }

    @Test
    void a_product_page_says_what_the_law_asks_before_ordering() {
        var page = browser.get("/san-pham/" + starred.slug()).page();
        assertThat(page.select("h1").text()).isEqualTo("Cà phê mây ngàn rang mộc");
        assertThat(page.select("input[name=sku]").attr("value"))
                .isEqualTo(starred.skus().getFirst());
        assertThat(page.select("data.money").first().wholeText()).isEqualTo("118.000\u00a0₫");
        assertThat(page.select("#buy .choice__hint").eachText()).anyMatch(text -> text.contains("236.000"));
        assertThat(page.select(".certificate").text()).contains("118/QĐ-UBND");
        assertThat(page.select("main").text())
                .contains(cooperative.registrationNumber(), cooperative.taxCode(), "Đăk Hà");
        assertThat(page.select("form#buy input[name=_csrf]")).hasSize(1);
    }

    @Test
    void a_lapsed_star_is_nowhere() {
        var page = browser.get("/san-pham/" + lapsed.slug()).page();
        assertThat(page.select("main .stars")).isEmpty();
        assertThat(page.select(".certificate")).isEmpty();
        assertThat(page.select("form#buy button[type=submit], form#buy .button"))
                .isEmpty();
    }

    @Test
    void english_readers_get_english_and_keep_it() {
        var page = browser.get("/san-pham/" + starred.slug() + "?lang=en").page();
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1").attr("lang")).isEqualTo("vi");
        assertThat(page.select("data.money").first().wholeText()).isEqualTo("118,000\u00a0₫");
        assertThat(browser.get("/").page().select("html").attr("lang")).isEqualTo("en");
        assertThat(browser.get("/?lang=vi").page().select("html").attr("lang")).isEqualTo("vi");
    }

    @Test
    void an_unknown_product_is_a_page_of_its_own() {
        var answer = browser.get("/san-pham/khong-co-hang-nay-00000");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.page().select(".error-page")).isNotEmpty();
        var wrongMethod = browser.get("/gio-hang/X");
        assertThat(wrongMethod.status()).isEqualTo(405);
        assertThat(wrongMethod.page().select(".error-page")).isNotEmpty();
        assertThat(browser.get("/khong-co-trang-nay").page().select(".error-page"))
                .isNotEmpty();
    }

    @Test
    void a_cooperative_is_in_the_directory_and_has_a_page_with_its_place_and_goods() {
        var directory = browser.get("/hop-tac-xa?q=may+ngan").page();
        assertThat(directory.select(".tile__title a").eachAttr("href")).contains("/hop-tac-xa/" + cooperative.slug());
        var page = browser.get("/hop-tac-xa/" + cooperative.slug()).page();
        assertThat(page.select(".product-card__link").eachAttr("href")).contains("/san-pham/" + starred.slug());
        var map = browser.get(page.select("img.map").attr("src"));
        assertThat(map.status()).isEqualTo(200);
        assertThat(map.body()).contains("<svg").contains("#b3261e");
    }

    @Test
    void rules_and_maps_for_engines_are_there() {
        for (var rule : new String[] {"quy-che", "bao-mat", "giao-hang", "doi-tra", "khieu-nai", "xep-hang"}) {
            assertThat(browser.get("/chinh-sach/" + rule)
                            .page()
                            .select("article h2")
                            .size())
                    .isGreaterThan(1);
        }
        assertThat(browser.get("/chinh-sach/xep-hang").page().select("tbody tr").size())
                .isGreaterThan(5);
        assertThat(browser.get("/chinh-sach/khong-co").status()).isEqualTo(404);
        assertThat(browser.get("/robots.txt").body()).contains("Sitemap:");
        assertThat(browser.get("/sitemap.xml").body())
                .contains("/san-pham/" + starred.slug(), "/hop-tac-xa/" + cooperative.slug());
    }
}
