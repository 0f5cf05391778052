package vn.chohoptac.storefront.admin;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chohoptac.cooperatives.CooperativeProfile;
import vn.chohoptac.kernel.Uuids;
import vn.chohoptac.storefront.ASale;
import vn.chohoptac.storefront.Browser;
import vn.chohoptac.storefront.Browser.Answer;
import vn.chohoptac.storefront.Desks;
import vn.chohoptac.storefront.Shelves;
import vn.chohoptac.storefront.WholeMarket;

@WholeMarket
class RecountTests {

    private static final String OPERATIONS = "/quan-tri/van-hanh";
    private static final String FORM = "form[action='/quan-tri/van-hanh/so-lieu']";

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
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    private Browser administrator;
    private CooperativeProfile cooperative;

    @BeforeEach
    void aSaleThatIsInTheFigures() {
        administrator = desks.ofAdministrator(port);
        cooperative = shelves.cooperative(
                "HTX mẫu Đếm Lại " + UUID.randomUUID().toString().substring(0, 4));
        transaction.executeWithoutResult(
                _ -> events.publishEvent(ASale.of(cooperative, "Mật ong đếm lại", clock.instant())));
        await().atMost(20, SECONDS).untilAsserted(() -> assertThat(revenue()).startsWith("540.000"));
    }

    @Test
    void repairs_a_figure_that_was_falsified() {
        jdbc.update(
                "UPDATE performance_cooperative_month SET revenue = 1 WHERE cooperative_id = ?",
                Uuids.bytes(cooperative.id().value()));
        assertThat(revenue()).startsWith("1");

        var operations = administrator.get(OPERATIONS);
        Desks.done(administrator, operations, FORM, Map.of());
        await().atMost(60, SECONDS).untilAsserted(() -> assertThat(outcome()).contains(": xong lúc "));

        assertThat(revenue()).startsWith("540.000");
        assertThat(administrator
                        .get(OPERATIONS + "?lang=en")
                        .page()
                        .select("#figures [role=status]")
                        .text())
                .contains(": done on ");
        assertThat(administrator
                        .get("/quan-tri/nhat-ky?viec=operations.figures-recount")
                        .page()
                        .select("tbody tr"))
                .isNotEmpty();
    }

    @Test
    void a_second_one_is_refused_while_one_is_running() {
        var operations = administrator.get(OPERATIONS);
        transaction.executeWithoutResult(_ -> {
            jdbc.queryForList("SELECT id FROM performance_gate WHERE id = 1 FOR UPDATE");
            assertThat(administrator.submit(operations, FORM, Map.of()).status())
                    .isEqualTo(303);
            assertThat(administrator.submit(operations, FORM, Map.of()).status())
                    .isEqualTo(409);
            isShownAsRunning();
        });
        await().atMost(60, SECONDS).untilAsserted(() -> assertThat(outcome()).contains(": xong lúc "));
    }

    @Test
    void nobody_else_reaches_it() {
        var form = Browser.filled(administrator.get(OPERATIONS), FORM);
        assertThat(new Browser(port).post(OPERATIONS + "/so-lieu", form).status())
                .isEqualTo(403);
        for (var person :
                new Browser[] {desks.ofNationalOfficer(port), desks.of(shelves.director(cooperative.id()), port)}) {
            var token = person.get("/").page().select("input[name=_csrf]").attr("value");
            assertThat(token).isNotBlank();
            assertThat(person.get(OPERATIONS).status()).isEqualTo(403);
            assertThat(person.post(OPERATIONS + "/so-lieu", Map.of("_csrf", token))
                            .status())
                    .isEqualTo(403);
        }
    }

    private void isShownAsRunning() {
        var page = administrator.get(OPERATIONS).page();
        assertThat(page.select("#figures [role=status]").text()).endsWith("đang làm");
        assertThat(page.select("#figures form")).isEmpty();
        assertThat(page.select("#figures .only-no-js a")).hasSize(1);
        var slice = administrator.get(OPERATIONS, "HX-Request", "true", "HX-Target", "figures");
        assertThat(slice.page().select("#figures[data-hx-trigger]")).hasSize(1);
        assertThat(slice.page().select("#index, nav")).isEmpty();
        assertThat(administrator
                        .get(OPERATIONS, "HX-Request", "true", "HX-Target", "index")
                        .page()
                        .select("#index"))
                .hasSize(1);
    }

    private String outcome() {
        return administrator
                .get(OPERATIONS)
                .page()
                .select("#figures [role=status]")
                .text();
    }

    /** As the cooperative's own report shows it to the administrator. */
    private String revenue() {
        Answer report = administrator.get("/xuc-tien/ket-qua/htx/" + cooperative.slug());
        var figure = report.page().selectFirst(".stat__figure");
        return figure == null ? "" : figure.text();
    }
}
