package vn.chohoptac.storefront.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chohoptac.storefront.Desks.done;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.chohoptac.catalog.listing.SavedProduct;
import vn.chohoptac.storefront.Browser;
import vn.chohoptac.storefront.Browser.Answer;
import vn.chohoptac.storefront.Desks;
import vn.chohoptac.storefront.Shelves;
import vn.chohoptac.storefront.WholeMarket;

@WholeMarket
class ModerationTests {

    private static final String RECORD = "form[action$=/cong-nhan]";
    private static final String SUSPEND = "form[action$=/tam-dung]";
    private static final String RESTORE = "form[action$=/khoi-phuc]";

    @LocalServerPort
    int port;

    @Autowired
    Shelves shelves;

    @Autowired
    Desks desks;

    private Browser officer;
    private SavedProduct product;
    private String listing;

    @BeforeEach
    void aProductOfTheOfficersProvince() {
        product = shelves.product(
                shelves.cooperative("HTX mẫu Suối Trong").id(), "Cà phê suối trong", Shelves.COFFEE, 120_000, 5);
        listing = "/xuc-tien/san-pham/" + product.id().value();
        officer = desks.ofOfficer("51", port);
    }

    @Test
    void finds_a_product_without_marks() {
        var found = officer.get("/xuc-tien/san-pham?q=ca+phe+suoi");
        assertThat(found.page().select("tbody a").eachAttr("href")).contains(listing);
    }

    @Test
    void another_provinces_product_is_out_of_reach() {
        var other = desks.ofOfficer("68", port);
        assertThat(other.get("/xuc-tien/san-pham?q=suoi+trong").body()).doesNotContain(listing);
        assertThat(other.get(listing).status()).isEqualTo(404);
        var token = other.get("/xuc-tien").page().select("input[name=_csrf]").attr("value");
        for (var act : new String[] {"/tam-dung", "/khoi-phuc", "/cong-nhan"}) {
            var answer = other.post(listing + act, Map.of("_csrf", token, "lyDo", "Thử", "stars", "4"));
            assertThat(answer.status()).as(act).isEqualTo(404);
        }
        assertThat(shop().status()).isEqualTo(200);
    }

    @Test
    void a_suspension_is_announced_five_days_ahead_and_can_be_lifted() {
        var silent = officer.submit(officer.get(listing), SUSPEND, Map.of("lyDo", ""));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.page().select("textarea[aria-invalid=true]")).hasSize(1);
        var announced = done(officer, silent, SUSPEND, Map.of("lyDo", "Nhãn thiếu hạn dùng", "baoTruoc", "FIVE_DAYS"));
        assertThat(announced.page().select(".flash--warning").text()).contains("Nhãn thiếu hạn dùng");
        assertThat(shop().status()).isEqualTo(200);
        var lifted = done(officer, announced, RESTORE, Map.of("lyDo", "Nhãn đã đủ"));
        assertThat(lifted.page().select(".flash--warning")).isEmpty();
        assertThat(lifted.page().select(".timeline").text()).contains("Nhãn thiếu hạn dùng", "Nhãn đã đủ");
    }

    @Test
    void on_an_authoritys_order_it_acts_at_once() {
        var suspended = done(
                officer, officer.get(listing), SUSPEND, Map.of("lyDo", "Công văn 12/QLTT", "baoTruoc", "AUTHORITY"));
        assertThat(suspended.page().select(".page-head .badge--bad")).hasSize(1);
        assertThat(shop().status()).isNotEqualTo(200);
        done(officer, suspended, RESTORE, Map.of("lyDo", "Đã khắc phục"));
        assertThat(shop().status()).isEqualTo(200);
    }

    @Test
    void records_four_stars_once_and_revokes_them() {
        var shown = done(officer, officer.get(listing), RECORD, decision("4", "118/QĐ-UBND"));
        assertThat(shown.page().select(".page-head .stars").text()).contains("4");
        var again = officer.submit(shown, RECORD, decision("4", "118/QĐ-UBND"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.page().select("#decisionNumber-error").text()).contains("118/QĐ-UBND");
        var silent = officer.submit(shown, "form[action$=/thu-hoi]", Map.of("lyDo", " "));
        assertThat(silent.status()).isEqualTo(422);
        var revoked = done(officer, shown, "form[action$=/thu-hoi]", Map.of("lyDo", "Vi phạm an toàn thực phẩm"));
        assertThat(revoked.page().select(".page-head .stars")).isEmpty();
        assertThat(revoked.page().select("article.panel .badge--bad")).hasSize(1);
        var log = desks.ofAdministrator(port).get("/quan-tri/nhat-ky?viec=catalog.recognition");
        assertThat(log.page().select("tbody").text()).contains("118/QĐ-UBND", "Vi phạm an toàn thực phẩm");
    }

    @Test
    void five_stars_are_for_national_officers() {
        var refused = officer.submit(officer.get(listing), RECORD, fiveStars());
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.page().select("#stars-error").text()).isNotBlank();
        assertThat(refused.page().select("#issuer").attr("value")).isEqualTo("Bộ Nông nghiệp và Môi trường");
        var national = desks.ofNationalOfficer(port);
        var shown = done(national, national.get(listing), RECORD, fiveStars());
        assertThat(shown.page().select(".page-head .stars").text()).contains("5");
    }

    @Test
    void a_decision_that_cannot_be_is_refused_at_its_fields() {
        var typed = Map.of(
                "stars", "", "decisionNumber", "", "decisionDate", "31/02/2026", "issuer", "UBND tỉnh", "score", "200");
        var answer = officer.submit(officer.get(listing), RECORD, typed);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#stars-error").text()).isNotBlank();
        assertThat(answer.page().select("#decisionDate-error").text()).isNotBlank();
        assertThat(answer.page().select("#issuer").attr("value")).isEqualTo("UBND tỉnh");
        assertThat(answer.page().select("#score").attr("value")).isEqualTo("200");
    }

    private static Map<String, String> decision(String stars, String number) {
        return Map.of(
                "stars", stars,
                "decisionNumber", number,
                "decisionDate", "2025-05-02",
                "issuer", "UBND tỉnh Quảng Ngãi",
                "level", "PROVINCE");
    }

    private static Map<String, String> fiveStars() {
        return Map.of(
                "stars", "5",
                "decisionNumber", "77/QĐ-BNNMT",
                "decisionDate", "02/05/2025",
                "issuer", "Bộ Nông nghiệp và Môi trường",
                "level", "MINISTRY");
    }

    private Answer shop() {
        return new Browser(port).get("/san-pham/" + product.slug());
    }
}
