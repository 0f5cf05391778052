package vn.chohoptac.storefront.admin;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.chohoptac.storefront.Desks.done;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.chohoptac.storefront.Browser;
import vn.chohoptac.storefront.Browser.Answer;
import vn.chohoptac.storefront.Desks;
import vn.chohoptac.storefront.Shelves;
import vn.chohoptac.storefront.WholeMarket;

@WholeMarket
class AdministrationTests {

    private static final String OPEN = "form[action='/quan-tri/tai-khoan']";
    private static final String PASSWORD = "mat-khau-trao-tan-tay";

    @LocalServerPort
    int port;

    @Autowired
    Shelves shelves;

    @Autowired
    Desks desks;

    private Browser administrator;

    @BeforeEach
    void anAdministrator() {
        administrator = desks.ofAdministrator(port);
    }

    @Test
    void opens_the_account_of_a_provinces_officer_who_can_sign_in() {
        var typed = account("OFFICER");
        typed.put("province", "51");
        done(administrator, administrator.get("/quan-tri/tai-khoan"), OPEN, typed);
        var officer = desks.signedIn(typed.get("email"), PASSWORD, port);
        assertThat(officer.get("/xuc-tien").page().select(".desk__name").text()).contains("Quảng Ngãi");
        assertThat(officer.get("/quan-tri").status()).isEqualTo(403);
        assertThat(administrator
                        .get("/quan-tri/nhat-ky?viec=accounts.")
                        .page()
                        .select("tbody")
                        .text())
                .contains("accounts.staff-account-opened", "role: OFFICER");
    }

    @Test
    void people_of_a_cooperative_need_a_cooperative() {
        var typed = account("CLERK");
        var refused = administrator.submit(administrator.get("/quan-tri/tai-khoan"), OPEN, typed);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#cooperative-error").text()).isNotBlank();
        assertThat(refused.page().select("#email").attr("value")).isEqualTo(typed.get("email"));
        assertThat(refused.page().select("#password").hasAttr("value")).isFalse();
        typed.put(
                "cooperative",
                "https://cho.example/hop-tac-xa/"
                        + shelves.cooperative("HTX mẫu Nhà Sàn").slug());
        done(administrator, refused, OPEN, typed);
        assertThat(desks.signedIn(typed.get("email"), PASSWORD, port)
                        .get("/kenh-htx")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void the_administrator_does_what_national_officers_do() {
        for (var page : new String[] {"/xuc-tien", "/xuc-tien/ho-so-htx", "/xuc-tien/san-pham", "/xuc-tien/ket-qua"}) {
            assertThat(administrator.get(page).status()).as(page).isEqualTo(200);
        }
        assertThat(administrator.get("/xuc-tien").page().select("a[href='/quan-tri']"))
                .isNotEmpty();
    }

    @Test
    void the_log_is_read_by_act_and_by_person_and_unknown_people_did_nothing() {
        assertThat(rows(administrator.get("/quan-tri/nhat-ky?viec=%25"))).isZero();
        assertThat(rows(administrator.get("/quan-tri/nhat-ky?nguoi=khong-ai@cho.example")))
                .isZero();
        assertThat(administrator.get("/quan-tri/nhat-ky?trang=-3").status()).isEqualTo(200);
    }

    @Test
    void compares_the_index_with_its_table() {
        shelves.indexed();
        var operations = administrator.get("/quan-tri/van-hanh");
        var token = operations.page().select("input[name=_csrf]").attr("value");
        var begun = administrator.post("/quan-tri/van-hanh/chi-muc", Map.of("viec", "CHECK", "_csrf", token));
        assertThat(begun.status()).isEqualTo(303);
        await().atMost(60, SECONDS)
                .untilAsserted(() -> assertThat(status()).contains("·").doesNotContain("đang làm"));
        assertThat(administrator
                        .get("/quan-tri/nhat-ky?viec=operations.index-check")
                        .page()
                        .select("tbody tr"))
                .isNotEmpty();
    }

    private String status() {
        return administrator
                .get("/quan-tri/van-hanh")
                .page()
                .select("#index [role=status]")
                .text();
    }

    private static int rows(Answer answer) {
        return answer.page().select("tbody tr").size();
    }

    private static Map<String, String> account(String role) {
        return new HashMap<>(Map.of(
                "displayName",
                "Trần Văn Nam",
                "email",
                "nam-" + UUID.randomUUID() + "@cho.example",
                "role",
                role,
                "password",
                PASSWORD));
    }
}
