package vn.chohoptac.storefront.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.chohoptac.storefront.Desks.done;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.chohoptac.storefront.Browser;
import vn.chohoptac.storefront.Desks;
import vn.chohoptac.storefront.Tenant;
import vn.chohoptac.storefront.Tenants;
import vn.chohoptac.storefront.WholeMarket;

/** A cooperative is stopped with the same notice as a single listing. */
@WholeMarket
class SuspendedCooperativeTests {

    private static final String SUSPEND = "form[action$=/tam-ngung]";
    private static final String RESTORE = "form[action$=/khoi-phuc]";
    private static final String WARNING = "main .flash--warning";

    @LocalServerPort
    int port;

    @Autowired
    Tenants tenants;

    @Autowired
    Desks desks;

    private Tenant tenant;
    private Browser officer;
    private String papers;

    @BeforeEach
    void aCooperativeOfTheOfficersProvince() {
        tenant = tenants.open(port);
        officer = desks.ofOfficer("51", port);
        papers = "/xuc-tien/ho-so-htx/" + tenant.id().value();
    }

    @Test
    void is_told_five_days_ahead_and_sells_until_then() {
        var typed = Map.of("lyDo", " ", "baoTruoc", "AUTHORITY");
        var silent = officer.submit(officer.get(papers), SUSPEND, typed);
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.page().select("input[name=baoTruoc][checked]").val()).isEqualTo("AUTHORITY");

        var announced = done(officer, officer.get(papers), SUSPEND, Map.of("lyDo", "Giấy đăng ký hết hạn"));
        assertThat(announced.page().select(WARNING).text()).contains("Giấy đăng ký hết hạn");
        assertThat(announced.page().select(".page-head .badge--good")).hasSize(1);
        assertThat(tenant.desk().get("/kenh-htx").page().select(WARNING).text()).contains("Giấy đăng ký hết hạn");
        assertThat(shop()).isEqualTo(200);

        var lifted = done(officer, announced, RESTORE, Map.of("lyDo", "Đã gia hạn"));
        assertThat(lifted.page().select(WARNING)).isEmpty();
        assertThat(tenant.desk().get("/kenh-htx").page().select(WARNING)).isEmpty();
    }

    @Test
    void is_stopped_at_once_when_an_authority_asks() {
        var announced = done(officer, officer.get(papers), SUSPEND, Map.of("lyDo", "Giấy đăng ký hết hạn"));
        var typed = Map.of("lyDo", "Công văn 12/QLTT", "baoTruoc", "AUTHORITY");
        var stopped = done(officer, announced, SUSPEND, typed);
        assertThat(stopped.page().select(".page-head .badge--bad")).hasSize(1);
        assertThat(stopped.page().select(WARNING)).isEmpty();
        assertThat(tenant.desk().get("/kenh-htx").page().select(WARNING).text()).contains("Công văn 12/QLTT");
        await().atMost(Duration.ofSeconds(30)).until(() -> shop() != 200);
        done(officer, stopped, RESTORE, Map.of("lyDo", "Đã khắc phục"));
        assertThat(tenant.desk().get("/kenh-htx").page().select(WARNING)).isEmpty();
        await().atMost(Duration.ofSeconds(30)).until(() -> shop() == 200);
    }

    private int shop() {
        return new Browser(port).get("/san-pham/" + tenant.product().slug()).status();
    }
}
