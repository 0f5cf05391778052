package vn.chohoptac.storefront.account;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chohoptac.storefront.Desks.done;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.chohoptac.storefront.Browser;
import vn.chohoptac.storefront.Browser.Answer;
import vn.chohoptac.storefront.Desks;
import vn.chohoptac.storefront.WholeMarket;

@WholeMarket
class ApplyingTests {

    private static final String REGISTER = "form[action='/dang-ky']";
    private static final String APPLY = "form[action='/dang-ky/hop-tac-xa']";
    private static final String PASSWORD = "rung-ca-phe-nha-minh";
    private static final AtomicInteger NUMBER = new AtomicInteger(100);

    @LocalServerPort
    int port;

    @Autowired
    Desks desks;

    private Browser applicant;
    private String email;

    @BeforeEach
    void somebodyCame() {
        applicant = new Browser(port);
        email = "y-moan-" + UUID.randomUUID() + "@htx.example";
    }

    @Test
    void comes_from_a_visitor_to_a_cooperative_on_the_market_with_one_question_on_the_way() {
        assertThat(applicant.get("/dang-ky/hop-tac-xa").header("location")).endsWith("/dang-nhap");
        var form = applicant.follow(register(Map.of("next", "htx")));
        var account = done(applicant, form, APPLY, application("HTX Đất Đỏ Măng Đen"));
        assertThat(account.page().select(".badge--waiting")).hasSize(1);

        var officer = desks.ofOfficer("51", port);
        var list = officer.get("/xuc-tien/ho-so-htx");
        var link = list.page().select("tbody a:contains(HTX Đất Đỏ Măng Đen)").last();
        assertThat(link).isNotNull();
        var papers = officer.get(link.attr("href"));
        assertThat(papers.page().select("dl.definition").text())
                .contains("Xã Đăk Hà", "0912 345 678", "Vietcombank", "Y Moan", "Trồng trọt");

        var silent = officer.submit(papers, "form[action$=/yeu-cau-bo-sung]", Map.of("lyDo", " "));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.page().select("textarea[aria-invalid=true]")).hasSize(1);
        done(officer, papers, "form[action$=/yeu-cau-bo-sung]", Map.of("lyDo", "Gửi giấy đăng ký bản mới"));

        var told = applicant.get("/tai-khoan");
        assertThat(told.page().select("article.panel").text()).contains("Gửi giấy đăng ký bản mới");
        var again = applicant.get("/tai-khoan/ho-so-htx");
        assertThat(again.page().select("#nameVi").attr("value")).isEqualTo("HTX Đất Đỏ Măng Đen");
        assertThat(again.page().select("#commune").attr("value")).isEqualTo("Xã Đăk Hà");
        assertThat(again.page().select("input[name=fields][checked]").eachAttr("value"))
                .containsExactly("CROPS");
        var unread = officer.get(link.attr("href"));
        done(
                applicant,
                again,
                "form[action$=/ho-so-htx]",
                Map.of("registrationNumber", "DK-2026-77", "fields", "CROPS"));

        var stale = officer.submit(unread, "form[action$=/tu-choi]", Map.of("lyDo", "Không trả lời"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.page().select("#flash").text()).isNotBlank();
        assertThat(stale.page().select("dl.definition").text()).contains("DK-2026-77");
        var verified = done(officer, stale, "form[action$=/xac-minh]", Map.of());
        assertThat(verified.page().select(".page-head .badge--good")).hasSize(1);

        assertThat(applicant.get("/kenh-htx").status()).isEqualTo(200);
        assertThat(applicant.get("/tai-khoan").page().select("a[href^=/hop-tac-xa/]"))
                .hasSize(1);
        var log = desks.ofAdministrator(port).get("/quan-tri/nhat-ky?viec=cooperatives.verify");
        assertThat(log.page().select("tbody").text()).contains(link.attr("href").replaceFirst(".*/", ""));
    }

    @Test
    void a_rejected_applicant_reads_why_and_may_apply_anew() {
        register(Map.of());
        var account = done(applicant, applicant.get("/dang-ky/hop-tac-xa"), APPLY, application("HTX Sương Sớm"));
        assertThat(account.status()).isEqualTo(200);
        var officer = desks.ofNationalOfficer(port);
        var papers = officer.get(officer.get("/xuc-tien/ho-so-htx")
                .page()
                .select("tbody a:contains(HTX Sương Sớm)")
                .last()
                .attr("href"));
        done(officer, papers, "form[action$=/tu-choi]", Map.of("lyDo", "Không có trong sổ đăng ký"));
        var told = applicant.get("/tai-khoan");
        assertThat(told.page().select("article.panel").text()).contains("Không có trong sổ đăng ký");
        assertThat(told.page().select("a[href='/dang-ky/hop-tac-xa']")).hasSize(1);
        assertThat(applicant.get("/kenh-htx").status()).isEqualTo(403);
        assertThat(applicant.get("/dang-ky/hop-tac-xa").status()).isEqualTo(200);
    }

    @Test
    void another_provinces_officer_neither_sees_nor_decides() {
        register(Map.of());
        done(applicant, applicant.get("/dang-ky/hop-tac-xa"), APPLY, application("HTX Nắng Cao Nguyên"));
        var own = desks.ofOfficer("51", port);
        var link = own.get("/xuc-tien/ho-so-htx")
                .page()
                .select("tbody a:contains(HTX Nắng Cao Nguyên)")
                .last()
                .attr("href");
        var other = desks.ofOfficer("68", port);
        assertThat(other.get("/xuc-tien/ho-so-htx").body()).doesNotContain("HTX Nắng Cao Nguyên");
        assertThat(other.get(link).status()).isEqualTo(404);
        var token = other.get("/xuc-tien").page().select("input[name=_csrf]").attr("value");
        var verify = other.post(link + "/xac-minh", Map.of("_csrf", token, "phienBan", "0"));
        assertThat(verify.status()).isEqualTo(404);
        assertThat(own.get(link).page().select(".page-head .badge--waiting")).hasSize(1);
    }

    @Test
    void what_is_wrong_stands_at_its_field_and_nothing_typed_is_lost() {
        register(Map.of());
        var typed = application("HTX Gió Lộng");
        typed.putAll(
                Map.of("taxCode", "123", "phone", "12", "commune", "Đăk", "accountNumber", "x", "storyVi", "Chuyện"));
        typed.remove("fields");
        var answer = applicant.submit(applicant.get("/dang-ky/hop-tac-xa"), APPLY, typed);
        assertThat(answer.status()).isEqualTo(422);
        var page = answer.page();
        for (var field : new String[] {"taxCode", "phone", "commune", "accountNumber", "fields"}) {
            assertThat(page.select("#" + field + "-error").text()).as(field).isNotBlank();
        }
        assertThat(page.select("#commune-error").text()).contains("Đăk");
        assertThat(page.select("#nameVi").attr("value")).isEqualTo("HTX Gió Lộng");
        assertThat(page.select("#province option[selected]").attr("value")).isEqualTo("51");
        assertThat(page.select("#storyVi").text()).isEqualTo("Chuyện");
        assertThat(page.select(".form-errors a")).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void a_tax_code_on_the_market_is_refused() {
        register(Map.of());
        var typed = application("HTX Thứ Nhất");
        done(applicant, applicant.get("/dang-ky/hop-tac-xa"), APPLY, typed);
        var second = new Browser(port);
        email = "thu-hai-" + UUID.randomUUID() + "@htx.example";
        applicant = second;
        register(Map.of());
        var answer = second.submit(second.get("/dang-ky/hop-tac-xa"), APPLY, typed);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#taxCode-error").text()).isNotBlank();
    }

    private Answer register(Map<String, String> more) {
        var typed = new HashMap<>(Map.of("displayName", "Y Moan", "email", email, "password", PASSWORD));
        typed.putAll(more);
        var answer = applicant.submit(applicant.get("/dang-ky"), REGISTER, typed);
        assertThat(answer.status()).as(answer.page().select("main").text()).isEqualTo(303);
        return answer;
    }

    private static Map<String, String> application(String name) {
        return new HashMap<>(Map.ofEntries(
                Map.entry("nameVi", name),
                Map.entry("type", "COOPERATIVE"),
                Map.entry("registrationNumber", "DK-2026-1"),
                Map.entry("taxCode", taxCode(NUMBER.incrementAndGet())),
                Map.entry("province", "51"),
                Map.entry("commune", "dak ha"),
                Map.entry("street", "Thôn 5"),
                Map.entry("phone", "0912 345 678"),
                Map.entry("bank", "970436"),
                Map.entry("accountNumber", "0011 2233 44"),
                Map.entry("accountHolder", "HTX DAT DO"),
                Map.entry("fields", "CROPS")));
    }

    /** A citizen's number: twelve digits, which have no check. */
    private static String taxCode(int number) {
        return "051" + String.format("%09d", number);
    }
}
