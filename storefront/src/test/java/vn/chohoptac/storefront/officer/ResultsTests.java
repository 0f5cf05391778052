package vn.chohoptac.storefront.officer;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chohoptac.cooperatives.CooperativeProfile;
import vn.chohoptac.storefront.ASale;
import vn.chohoptac.storefront.Desks;
import vn.chohoptac.storefront.ExcelFile;
import vn.chohoptac.storefront.Shelves;
import vn.chohoptac.storefront.WholeMarket;

@WholeMarket
class ResultsTests {

    @LocalServerPort
    int port;

    @Autowired
    Shelves shelves;

    @Autowired
    Desks desks;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    private CooperativeProfile cooperative;

    @BeforeEach
    void aSale() {
        cooperative = shelves.cooperative(
                "HTX mẫu Chợ Phiên " + UUID.randomUUID().toString().substring(0, 4));
        var sale = ASale.of(cooperative, "Mật ong chợ phiên", clock.instant());
        transaction.executeWithoutResult(_ -> events.publishEvent(sale));
    }

    @Test
    void a_sale_reaches_province_cooperative_and_product() {
        var officer = desks.ofOfficer("51", port);
        await().atMost(20, SECONDS)
                .untilAsserted(
                        () -> assertThat(officer.get("/xuc-tien/ket-qua/51").body())
                                .contains(cooperative.name().vi()));
        var provinces = officer.get("/xuc-tien/ket-qua");
        assertThat(provinces.page().select("tbody tr")).hasSizeGreaterThanOrEqualTo(1);
        assertThat(provinces.page().select("a[href^='/xuc-tien/ket-qua/51']").text())
                .contains("Quảng Ngãi");
        assertThat(provinces.page().select("svg.chart__picture")).hasSize(1);
        var one = officer.get("/xuc-tien/ket-qua/htx/" + cooperative.slug());
        assertThat(one.page().select("main").text()).contains("Mật ong chợ phiên", "3 chai", "540.000");
        var english = officer.get("/xuc-tien/ket-qua/htx/" + cooperative.slug() + "?lang=en");
        assertThat(english.page().select("main").text()).contains("540,000");
    }

    @Test
    void the_figures_of_the_period_can_be_kept_as_an_excel_file() {
        var officer = desks.ofOfficer("51", port);
        var one = "/xuc-tien/ket-qua/htx/" + cooperative.slug();
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(ExcelFile.cells(officer.bytes(one + ".xlsx")))
                        .contains(cooperative.name().vi(), "Mật ong chợ phiên", "540000"));
        assertThat(officer.get(one + ".xlsx").header("content-disposition")).contains(cooperative.slug());
        assertThat(ExcelFile.cells(officer.bytes(one + ".xlsx?tu=2020-01&den=2020-02")))
                .contains("01/2020 – 02/2020")
                .doesNotContain("540000");
        assertThat(ExcelFile.cells(officer.bytes("/xuc-tien/ket-qua.xlsx"))).contains("Quảng Ngãi");
        var director = desks.of(shelves.director(cooperative.id()), port);
        assertThat(ExcelFile.cells(director.bytes("/kenh-htx/ket-qua.xlsx"))).contains("Mật ong chợ phiên", "540000");
    }

    @Test
    void pages_lead_to_their_files() {
        var officer = desks.ofOfficer("51", port);
        var period = "?tu=2026-01&den=2026-03";
        for (var path : new String[] {"/xuc-tien/ket-qua", "/xuc-tien/ket-qua/htx/" + cooperative.slug()}) {
            assertThat(officer.get(path + period).page().select("a[download]").eachAttr("href"))
                    .containsExactly(path + ".xlsx" + period);
        }
        assertThat(officer.get("/xuc-tien/ket-qua/51").page().select("a[download]"))
                .isEmpty();
        var director = desks.of(shelves.director(cooperative.id()), port);
        assertThat(director.get("/kenh-htx/ket-qua" + period)
                        .page()
                        .select("a[download]")
                        .eachAttr("href"))
                .containsExactly("/kenh-htx/ket-qua.xlsx" + period);
    }

    @Test
    void another_province_is_closed() {
        var officer = desks.ofOfficer("68", port);
        assertThat(officer.get("/xuc-tien/ket-qua/51").status()).isEqualTo(404);
        assertThat(officer.get("/xuc-tien/ket-qua/htx/" + cooperative.slug()).status())
                .isEqualTo(404);
        assertThat(officer.get("/xuc-tien/ket-qua").page().select("a[href^='/xuc-tien/ket-qua/51']"))
                .isEmpty();
        assertThat(officer.get("/xuc-tien/ket-qua/99").status()).isEqualTo(404);
        assertThat(officer.get("/xuc-tien/ket-qua/htx/khong-co").status()).isEqualTo(404);
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused() {
        var officer = desks.ofOfficer("51", port);
        assertThat(officer.get("/xuc-tien/ket-qua?tu=2026-05&den=2026-01").status())
                .isEqualTo(422);
        assertThat(officer.get("/xuc-tien/ket-qua?tu=abc").status()).isEqualTo(400);
    }

    @Test
    void shoppers_and_cooperatives_stay_outside() {
        var director = desks.of(shelves.director(cooperative.id()), port);
        assertThat(director.get("/xuc-tien/ket-qua").status()).isEqualTo(403);
        assertThat(director.get("/quan-tri").status()).isEqualTo(403);
    }
}
