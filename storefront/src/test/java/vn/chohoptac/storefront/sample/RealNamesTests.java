package vn.chohoptac.storefront.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.chohoptac.catalog.listing.SavedProduct;
import vn.chohoptac.cooperatives.CooperativeApplications;
import vn.chohoptac.cooperatives.CooperativeProfile;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.cooperatives.EnrolCooperative;
import vn.chohoptac.cooperatives.FieldOfActivity;
import vn.chohoptac.cooperatives.OrganisationType;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.storefront.Browser;
import vn.chohoptac.storefront.Shelves;
import vn.chohoptac.storefront.WholeMarket;

/** What the pages of a real cooperative in the sample market claim, and what they mark as made up (ADR 0025). */
@WholeMarket
class RealNamesTests {

    private static CooperativeProfile real;
    private static SavedProduct product;

    @LocalServerPort
    int port;

    @Autowired
    Shelves shelves;

    @Autowired
    CooperativeApplications applications;

    @Autowired
    Cooperatives cooperatives;

    private Browser browser;

    @BeforeEach
    void aRealNameSellsInTheSampleMarket() {
        browser = new Browser(port);
        if (real == null) {
            real = cooperatives.own(applications.enrol(
                    Actor.SYSTEM,
                    new EnrolCooperative(
                            LocalizedText.vi("HTX Tên Có Thật"),
                            OrganisationType.COOPERATIVE,
                            "MAU-LD-99",
                            "9909000017",
                            "68",
                            null,
                            "Địa chỉ minh hoạ",
                            "0590000099",
                            null,
                            null,
                            Set.of(FieldOfActivity.CROPS),
                            List.of(),
                            false,
                            true)));
            product = shelves.product(real.id(), "Cà phê tên có thật", Shelves.COFFEE, 90_000, 5);
        }
    }

    @Test
    void its_public_page_claims_no_verification_and_marks_what_is_made_up() {
        var page = browser.get("/hop-tac-xa/" + real.slug()).page();
        assertThat(page.select("h1").text()).isEqualTo("HTX Tên Có Thật");
        assertThat(page.select(".badge--good")).isEmpty();
        assertThat(marked(page))
                .containsExactly(
                        "Địa chỉ minh hoạ, Tỉnh Lâm Đồng (số nhà, đường minh hoạ)",
                        "MAU-LD-99 (minh hoạ)",
                        "9909000017 (minh hoạ)");
    }

    @Test
    void so_does_the_seller_on_the_page_of_its_product_in_either_language() {
        var page = browser.get("/san-pham/" + product.slug()).page();
        assertThat(marked(page))
                .contains("MAU-LD-99 (minh hoạ)", "9909000017 (minh hoạ)")
                .hasSize(3);
        var english = browser.get("/san-pham/" + product.slug() + "?lang=en").page();
        assertThat(marked(english))
                .contains("MAU-LD-99 (illustration)", "9909000017 (illustration)")
                .hasSize(3);
    }

    @Test
    void particulars_that_are_nobody_s_sample_bear_no_mark() {
        var page = browser.get(
                        "/hop-tac-xa/" + shelves.cooperative("HTX mẫu Sổ Thật").slug())
                .page();
        assertThat(page.select("dd").text()).contains("DK-");
        assertThat(marked(page)).isEmpty();
    }

    private static List<String> marked(Element page) {
        return page.select("aside dd:has(.quiet)").eachText();
    }
}
