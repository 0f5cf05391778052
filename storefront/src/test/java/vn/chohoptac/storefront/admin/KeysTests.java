package vn.chohoptac.storefront.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chohoptac.storefront.Desks.done;

import com.jayway.jsonpath.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chohoptac.accounts.ApiKeys;
import vn.chohoptac.storefront.Browser;
import vn.chohoptac.storefront.Browser.Answer;
import vn.chohoptac.storefront.Desks;
import vn.chohoptac.storefront.Tenant;
import vn.chohoptac.storefront.Tenants;
import vn.chohoptac.storefront.WholeMarket;

@WholeMarket
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeysTests {

    private static final String PAGE = "/quan-tri/khoa-api";
    private static final String FORM = "form[action='" + PAGE + "']";

    @LocalServerPort
    int port;

    @Autowired
    Desks desks;

    @Autowired
    Tenants tenants;

    @Autowired
    JdbcClient jdbc;

    private Browser administrator;
    private Tenant mine;
    private Tenant theirs;

    @BeforeAll
    void anAdministratorAndTwoCooperatives() {
        administrator = desks.ofAdministrator(port);
        mine = tenants.open(port);
        theirs = tenants.open(port);
    }

    @Test
    void a_cooperatives_key_opens_its_own_figures_only_until_it_is_revoked() {
        var secret = secret(issued(Map.of(
                "holder", "Phần mềm kế toán", "cooperative", mine.cooperative().slug())));
        assertThat(figures(mine, secret).status()).isEqualTo(200);
        assertThat(figures(theirs, secret).status()).isEqualTo(404);
        var list = administrator.get(PAGE);
        assertThat(list.body()).contains("Phần mềm kế toán").doesNotContain(secret);
        done(administrator, list, "tr:contains(Phần mềm kế toán) form", Map.of());
        var refused = figures(mine, secret);
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("content-type")).startsWith("application/problem+json");
        var log = administrator
                .get("/quan-tri/nhat-ky?viec=accounts.api-key")
                .page()
                .select("tbody")
                .text();
        assertThat(log)
                .contains("accounts.api-key-issued", "accounts.api-key-revoked")
                .doesNotContain(secret);
    }

    @Test
    void an_agencys_key_opens_the_figures_of_its_province() {
        var here = secret(issued(Map.of("holder", "Sở Công Thương Quảng Ngãi", "province", "51")));
        var elsewhere = secret(issued(Map.of("holder", "Sở Công Thương Lâm Đồng", "province", "68")));
        var everywhere = secret(issued(Map.of("holder", "Cục Xúc tiến thương mại")));
        assertThat(figures(mine, here).status()).isEqualTo(200);
        assertThat(figures(theirs, here).status()).isEqualTo(200);
        assertThat(figures(mine, elsewhere).status()).isEqualTo(404);
        assertThat(figures(mine, everywhere).status()).isEqualTo(200);
    }

    @Test
    void answers_as_often_a_minute_as_was_agreed() {
        var secret = secret(issued(Map.of("holder", "Sở Nông nghiệp", "province", "51", "perMinute", "3")));
        int last = 200;
        for (int call = 0; call < 7 && last == 200; call++) {
            last = figures(mine, secret).status();
        }
        assertThat(last).isEqualTo(429);
    }

    @Test
    void a_key_is_no_person() {
        var secret = secret(issued(Map.of("holder", "Cục Xúc tiến thương mại 2")));
        for (var page : new String[] {"/xuc-tien", "/kenh-htx", "/tai-khoan", PAGE}) {
            assertThat(new Browser(port)
                            .get(page, "Authorization", "Bearer " + secret)
                            .status())
                    .as(page)
                    .isEqualTo(302);
        }
        assertThat(figures(mine, ApiKeys.PREFIX + "x").status()).isEqualTo(401);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM accounts_api_key WHERE HEX(secret_hash) = HEX(?) OR holder = ?")
                        .params(secret, secret)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void says_what_a_key_needs() {
        for (var typed : new Map[] {
            Map.of("holder", ""),
            Map.of("holder", "A", "perMinute", "0"),
            Map.of("holder", "A", "cooperative", "khong-co")
        }) {
            @SuppressWarnings("unchecked")
            var answer = administrator.submit(administrator.get(PAGE), FORM, (Map<String, String>) typed);
            assertThat(answer.status()).as("" + typed).isEqualTo(422);
            assertThat(answer.page().select("#secret")).isEmpty();
        }
    }

    private Answer issued(Map<String, String> typed) {
        var answer = administrator.submit(administrator.get(PAGE), FORM, typed);
        assertThat(answer.status()).as(answer.page().select("main").text()).isEqualTo(201);
        assertThat(answer.header("cache-control")).contains("no-store");
        return answer;
    }

    private static String secret(Answer issued) {
        return issued.page().select("#secret").text();
    }

    private Answer figures(Tenant of, String secret) {
        var path = "/api/v1/cooperatives/" + of.cooperative().slug() + "/performance?from=2026-01&to=2026-02";
        var answer = new Browser(port).get(path, "Authorization", "Bearer " + secret);
        if (answer.status() == 200) {
            assertThat(JsonPath.<String>read(answer.body(), "$.cooperative"))
                    .isEqualTo(of.cooperative().slug());
        }
        return answer;
    }
}
