package vn.chohoptac.storefront.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.chohoptac.storefront.Desks.done;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.storefront.Browser;
import vn.chohoptac.storefront.Desks;
import vn.chohoptac.storefront.Shelves;
import vn.chohoptac.storefront.WholeMarket;

/** From an officer's form to the list of cooperatives that are interested, with browsers that know no JavaScript. */
@WholeMarket
class OpportunityPagesTests {

    private static final String OFFICE = "/xuc-tien/co-hoi";

    @LocalServerPort
    int port;

    @Autowired
    Shelves shelves;

    @Autowired
    Desks desks;

    @Autowired
    JdbcClient jdbc;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private SignedIn director;
    private Browser cooperative;
    private Browser office;

    @BeforeEach
    void everybody() {
        var own = shelves.cooperative("HTX mẫu Cơ hội " + mark);
        shelves.product(own.id(), "Cà phê " + mark, 13, 120_000, 10);
        director = shelves.director(own.id());
        cooperative = desks.of(director, port);
        office = desks.ofOfficer("51", port);
    }

    @Test
    void what_an_officer_tells_reaches_those_it_concerns_and_their_interest_comes_back() {
        var code = publish("Hội chợ xa " + mark, "EVENT", Map.of("groups", "ca-phe-ca-cao"));
        var list = cooperative.get("/co-hoi").page();
        assertThat(list.select("section[aria-labelledby=first] a[href=/co-hoi/" + code + "]"))
                .hasSize(1);
        assertThat(new Browser(port)
                        .get("/co-hoi")
                        .page()
                        .select("section[aria-labelledby=rest] a[href=/co-hoi/" + code + "]"))
                .as("everybody else reads it among the others")
                .hasSize(1);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(letters(code)).contains("Hội chợ, sự kiện: Hội chợ xa " + mark));

        var page = cooperative.get("/co-hoi/" + code);
        var said = done(cooperative, page, "form[action$=/quan-tam]", Map.of("loiNhan", "Xin hai gian"));
        assertThat(said.page().select("main aside .badge--good")).hasSize(1);
        assertThat(said.page().select("#loiNhan").text()).isEqualTo("Xin hai gian");
        assertThat(cooperative.get("/kenh-htx/co-hoi").page().select("tr:contains(" + mark + ") .badge--good"))
                .hasSize(1);
        assertThat(office.get(OFFICE + "/" + code)
                        .page()
                        .select("tr:contains(Xin hai gian) a")
                        .text())
                .contains("HTX mẫu Cơ hội " + mark);

        var back = done(cooperative, said, "form[action$=/thoi]", Map.of());
        assertThat(back.page().select("main aside .badge--good")).isEmpty();
        assertThat(office.get(OFFICE + "/" + code).page().select("tr:contains(Xin hai gian)"))
                .isEmpty();
    }

    @Test
    void a_warning_comes_first_and_asks_for_nothing() {
        publish("Sự kiện " + mark, "EVENT", Map.of("provinces", "51"));
        var warning = publish("Cảnh báo " + mark, "WARNING", Map.of("provinces", "51"));
        assertThat(cooperative.get("/kenh-htx/co-hoi").page().select("tbody th a[href=/co-hoi/" + warning + "]"))
                .hasSize(1);
        var page = cooperative.get("/co-hoi/" + warning);
        assertThat(page.page().select("form[action$=/quan-tam]")).isEmpty();
        var forced = cooperative.post(
                "/kenh-htx/co-hoi/" + warning + "/quan-tam",
                Map.of("_csrf", page.page().select("input[name=_csrf]").attr("value"), "loiNhan", "Vẫn muốn"));
        assertThat(forced.status()).isEqualTo(409);
        assertThat(forced.page().select("main [role=alert]").text()).contains("hết hạn");
    }

    @Test
    void what_is_typed_wrongly_is_said_at_its_field_and_nothing_is_lost() {
        var empty = office.get(OFFICE + "/moi");
        var wrong = new HashMap<>(said("Sai " + mark, "EVENT"));
        wrong.put("textVi", "");
        wrong.put("from", inDays(9));
        wrong.put("to", inDays(8));
        wrong.put("register", "mai");
        var unread = office.submit(empty, "main form", wrong);
        assertThat(unread.status()).isEqualTo(422);
        assertThat(unread.page().select("#register-error").text()).isNotBlank();
        wrong.put("register", inDays(30));
        var refused = office.submit(unread, "main form", wrong);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#textVi-error, #to-error, #register-error"))
                .hasSize(3);
        assertThat(refused.page().select("#titleVi").val()).isEqualTo("Sai " + mark);
        assertThat(refused.page().select("#register").val()).isEqualTo(inDays(30));
    }

    @Test
    void it_is_corrected_and_taken_off_with_a_reason() {
        var code = publish("Nhầm " + mark, "NOTICE", Map.of());
        var corrected =
                done(office, office.get(OFFICE + "/" + code + "/sua"), "main form", Map.of("titleVi", "Đúng " + mark));
        assertThat(corrected.page().select("h1").text()).isEqualTo("Đúng " + mark);
        var mute = office.submit(corrected, "form[action$=/go]", Map.of("lyDo", " "));
        assertThat(mute.status()).isEqualTo(422);
        assertThat(mute.page().select("#go-error")).hasSize(1);
        var gone = done(office, mute, "form[action$=/go]", Map.of("lyDo", "Ban tổ chức hoãn"));
        assertThat(gone.page().select("main").text()).contains("Ban tổ chức hoãn");
        var missing = new Browser(port).get("/co-hoi/" + code);
        assertThat(missing.status()).isEqualTo(404);
        assertThat(List.of(new Browser(port).get("/co-hoi").body())).noneMatch(body -> body.contains(code));
    }

    private String publish(String title, String kind, Map<String, String> aimed) {
        var typed = new HashMap<>(said(title, kind));
        typed.putAll(aimed);
        var shown = done(office, office.get(OFFICE + "/moi"), "main form", typed);
        assertThat(shown.page().select("h1").text()).isEqualTo(title);
        return shown.page().select("main .badge--plain").text();
    }

    private List<String> letters(String code) {
        return jdbc.sql("SELECT subject FROM platform_mail WHERE recipient = ? AND text_body LIKE ?")
                .param(director.email())
                .param("%/co-hoi/" + code + "%")
                .query(String.class)
                .list();
    }

    private static Map<String, String> said(String title, String kind) {
        return Map.of(
                "kind",
                kind,
                "titleVi",
                title,
                "textVi",
                "Gian hàng được hỗ trợ.",
                "organiser",
                "Sở thử",
                "until",
                inDays(20),
                "version",
                "0");
    }

    private static String inDays(int days) {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(days).toString();
    }
}
