package vn.chohoptac.storefront.account;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chohoptac.storefront.Desks.done;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.chohoptac.storefront.Browser;
import vn.chohoptac.storefront.WholeMarket;

@WholeMarket
class AccountPagesTests {

    private static final String REGISTER = "form[action='/dang-ky']";
    private static final String PASSWORD = "mot-cau-de-nho-that-dai";

    @LocalServerPort
    int port;

    private Browser browser;
    private String email;

    @BeforeEach
    void somebodyCame() {
        browser = new Browser(port);
        email = "mai-" + UUID.randomUUID() + "@example.vn";
    }

    @Test
    void registers_and_is_signed_in() {
        var account = done(browser, browser.get("/dang-ky"), REGISTER, typed());
        assertThat(account.page().select("#flash").text()).contains("Nguyễn Thị Mai");
        assertThat(account.page().select("dl.definition").text()).contains(email, "Khách mua");
        assertThat(browser.get("/dang-ky").header("location")).endsWith("/tai-khoan");
    }

    @Test
    void a_refused_registration_keeps_what_was_typed_but_never_the_password() {
        var typed = typed();
        typed.putAll(Map.of("password", "ngan", "business", "true", "taxCode", "1", "businessName", "Siêu thị Xanh"));
        var answer = browser.submit(browser.get("/dang-ky"), REGISTER, typed);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#taxCode-error").text()).isNotBlank();
        typed.put("taxCode", "051000000001");
        answer = browser.submit(answer, REGISTER, typed);
        assertThat(answer.page().select("#password-error").text()).isNotBlank();
        assertThat(answer.page().select("#password").hasAttr("value")).isFalse();
        assertThat(answer.page().select("#displayName").attr("value")).isEqualTo("Nguyễn Thị Mai");
        assertThat(answer.page().select("#businessName").attr("value")).isEqualTo("Siêu thị Xanh");
        assertThat(answer.page().select("#business1").hasAttr("checked")).isTrue();
    }

    @Test
    void an_address_with_an_account_is_refused() {
        done(browser, browser.get("/dang-ky"), REGISTER, typed());
        var second = new Browser(port);
        var answer = second.submit(second.get("/dang-ky"), REGISTER, typed());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#email-error").text()).isNotBlank();
    }

    @Test
    void changes_name_and_language() {
        var account = done(browser, browser.get("/dang-ky"), REGISTER, typed());
        var empty = browser.submit(account, "form[action='/tai-khoan']", Map.of("displayName", " "));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.page().select("#displayName-error").text()).isNotBlank();
        var changed = done(
                browser, account, "form[action='/tai-khoan']", Map.of("displayName", "Mai Nguyễn", "language", "en"));
        assertThat(changed.page().select("html").attr("lang")).isEqualTo("en");
        assertThat(changed.page().select(".menu__who").text()).isEqualTo("Mai Nguyễn");
    }

    @Test
    void downloads_what_is_kept_about_oneself() {
        done(browser, browser.get("/dang-ky"), REGISTER, typed());
        var file = browser.get("/tai-khoan/du-lieu.json");
        assertThat(file.header("content-disposition")).contains("attachment");
        assertThat(file.body()).contains(email, "Nguyễn Thị Mai", "SHOPPER").doesNotContain("argon2", PASSWORD);
        assertThat(new Browser(port).get("/tai-khoan/du-lieu.json").status()).isEqualTo(302);
    }

    @Test
    void pages_exist_in_english() {
        var page = browser.get("/dang-ky?lang=en").page();
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1").text()).isEqualTo("Open an account");
    }

    private Map<String, String> typed() {
        return new HashMap<>(Map.of("displayName", "Nguyễn Thị Mai", "email", email, "password", PASSWORD));
    }
}
