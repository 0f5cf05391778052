package vn.chohoptac.storefront.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chohoptac.accounts.Accounts;
import vn.chohoptac.accounts.Role;
import vn.chohoptac.storefront.Browser;
import vn.chohoptac.storefront.Shelves;
import vn.chohoptac.storefront.WholeMarket;

@WholeMarket
class SessionsTests {

    private static final List<String> PAGES = List.of(
            "/",
            "/san-pham",
            "/san-pham?q=ca+phe",
            "/hop-tac-xa",
            "/gio-hang",
            "/dang-nhap",
            "/don-hang",
            "/chinh-sach/bao-mat",
            "/khong-co",
            "/?lang=en");
    private static final int VIEWS = 1_000;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Shelves shelves;

    @Autowired
    Accounts accounts;

    @Test
    void a_thousand_pages_of_visitors_leave_no_session_row() {
        var before = rows();
        var returning = new Browser(port);
        for (int i = 0; i < VIEWS; i++) {
            var visitor = i % 2 == 0 ? returning : new Browser(port);
            visitor.get(PAGES.get(i % PAGES.size()));
        }
        assertThat(rows()).isEqualTo(before);
        assertThat(returning.cookieNames()).doesNotContain(Sessions.COOKIE, "JSESSIONID");
    }

    @Test
    void signing_in_makes_a_session_and_leads_to_the_place_of_work() {
        var cooperative = shelves.cooperative("HTX mẫu Đăng Nhập");
        var person = shelves.director(cooperative.id());
        var browser = new Browser(port);
        var before = rows();
        var answer = browser.submit(
                browser.get("/dang-nhap"), "main form", Map.of("email", person.email(), "matKhau", shelves.password()));
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("location")).endsWith("/kenh-htx");
        assertThat(browser.cookieNames()).contains(Sessions.COOKIE);
        assertThat(rows()).isEqualTo(before + 1);
        assertThat(browser.get("/").page().select(".menu__who").text()).isEqualTo(person.displayName());
    }

    @Test
    void a_role_taken_away_is_gone_at_the_next_page_and_one_given_is_there() {
        var own = shelves.cooperative("HTX mẫu Đổi Vai").id();
        var person = shelves.director(own);
        var browser = new Browser(port);
        signIn(browser, person.email(), shelves.password());
        assertThat(browser.get("/kenh-htx").status()).isEqualTo(200);

        accounts.leaveCooperative(person.id(), own.value());
        assertThat(browser.get("/kenh-htx").status()).isEqualTo(403);
        assertThat(browser.get("/").page().select(".menu__item[href=/kenh-htx]"))
                .isEmpty();

        accounts.joinCooperative(person.id(), own.value(), Role.CLERK);
        assertThat(browser.get("/kenh-htx").status()).isEqualTo(200);
    }

    @Test
    void a_wrong_password_keeps_the_address_and_says_no_more_than_needed() {
        var browser = new Browser(port);
        var answer = browser.submit(
                browser.get("/dang-nhap"), "main form", Map.of("email", "ai-do@htx.example", "matKhau", "sai"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#email").attr("value")).isEqualTo("ai-do@htx.example");
        assertThat(answer.page().select("[role=alert]").text()).isNotBlank();
    }

    @Test
    void too_many_wrong_passwords_have_to_wait() {
        var cooperative = shelves.cooperative("HTX mẫu Khoá");
        var person = shelves.director(cooperative.id());
        var browser = new Browser(port);
        for (int i = 0; i < 12; i++) {
            signIn(browser, person.email(), "sai-" + i);
        }
        assertThat(signIn(browser, person.email(), shelves.password()).status()).isEqualTo(422);
    }

    @Test
    void a_form_without_its_token_is_refused() {
        var answer = new Browser(port).post("/gio-hang", Map.of("sku", "X", "quantity", "1"));
        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void a_token_made_elsewhere_is_refused() {
        var browser = new Browser(port);
        browser.get("/dang-nhap");
        var answer = browser.post("/gio-hang", Map.of("sku", "X", "_csrf", "abc.def"), "Cookie", "mau-don=abc.def");
        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void pages_carry_the_strict_headers() {
        var answer = new Browser(port).get("/");
        assertThat(answer.header("content-security-policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(answer.header("x-frame-options")).isEqualTo("DENY");
        assertThat(answer.page().select("script:not([src]), [style], [onclick]"))
                .isEmpty();
    }

    private Browser.Answer signIn(Browser browser, String email, String password) {
        return browser.submit(browser.get("/dang-nhap"), "main form", Map.of("email", email, "matKhau", password));
    }

    private long rows() {
        return jdbc.sql("SELECT COUNT(*) FROM storefront_session")
                .query(Long.class)
                .single();
    }
}
