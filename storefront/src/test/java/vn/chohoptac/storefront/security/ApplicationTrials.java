package vn.chohoptac.storefront.security;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chohoptac.storefront.security.OfficerTrials.listed;
import static vn.chohoptac.storefront.security.Trial.finds;
import static vn.chohoptac.storefront.security.Trial.officers;
import static vn.chohoptac.storefront.security.Trial.send;
import static vn.chohoptac.storefront.security.Trial.succeeds;
import static vn.chohoptac.storefront.security.Trial.text;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.storefront.Browser;

/** A cooperative's way onto the market and off it: who applies, and whose officers decide. */
final class ApplicationTrials {

    private static final String PAPERS = "/xuc-tien/ho-so-htx";
    private static final String DECISION = "POST " + PAPERS + "/{id}/{decision}";

    static final List<Trial> TABLE = List.of(
            listed("GET " + PAPERS, PAPERS + "?trangThai=da-xac-minh"),
            new Trial("GET " + PAPERS + "/{id}", ApplicationTrials::reads),
            decisions(ApplicationTrials::waiting, "xac-minh", "yeu-cau-bo-sung", "tu-choi"),
            decisions(ApplicationTrials::asked, "tu-choi"),
            decisions(ApplicationTrials::verified, "tam-ngung"),
            decisions(ApplicationTrials::announced, "tam-ngung", "khoi-phuc"),
            decisions(ApplicationTrials::suspended, "khoi-phuc"),
            new Trial("GET /dang-ky/hop-tac-xa", ApplicationTrials::applies),
            new Trial("POST /dang-ky/hop-tac-xa", ApplicationTrials::applies),
            new Trial("GET /tai-khoan/ho-so-htx", ApplicationTrials::answers),
            new Trial("POST /tai-khoan/ho-so-htx", ApplicationTrials::answers));

    private ApplicationTrials() {}

    private static void reads(Stage stage) {
        officers(stage, "GET " + PAPERS, waiting(stage), Map.of());
    }

    /** Every decision that is offered at the papers of a cooperative that has come so far, each on another one. */
    private static Trial decisions(Function<Stage, String> papers, String... offered) {
        return new Trial(DECISION, stage -> {
            var page = stage.competent().get(papers.apply(stage)).page();
            assertThat(page.select("form[action^=" + PAPERS + "]").eachAttr("action"))
                    .map(action -> action.replaceFirst(".*/", ""))
                    .containsExactly(offered);
            for (var decision : offered) {
                decides(stage, papers.apply(stage), decision);
            }
        });
    }

    private static void decides(Stage stage, String papers, String decision) {
        var fields = Browser.filled(stage.competent().get(papers), "form[action$=/" + decision + "]");
        fields.put("lyDo", "Giấy tờ hết hạn");
        officers(stage, DECISION, papers + "/" + decision, fields);
    }

    private static String waiting(Stage stage) {
        return papers(stage.market().applied());
    }

    private static String asked(Stage stage) {
        return decided(stage, waiting(stage), "yeu-cau-bo-sung", Map.of());
    }

    private static String verified(Stage stage) {
        return papers(stage.another().id());
    }

    private static String announced(Stage stage) {
        return decided(stage, verified(stage), "tam-ngung", Map.of("baoTruoc", "FIVE_DAYS"));
    }

    private static String suspended(Stage stage) {
        return decided(stage, verified(stage), "tam-ngung", Map.of("baoTruoc", "AUTHORITY"));
    }

    private static String decided(Stage stage, String papers, String decision, Map<String, String> said) {
        var form = "form[action$=/" + decision + "]";
        var fields = Browser.filled(stage.competent().get(papers), form);
        fields.put("lyDo", "Giấy tờ hết hạn");
        fields.putAll(said);
        succeeds(send(stage.competent(), DECISION, papers + "/" + decision, fields), DECISION);
        return papers;
    }

    private static String papers(CooperativeId id) {
        return PAPERS + "/" + id.value();
    }

    private static void applies(Stage stage) {
        var name = "HTX mẫu " + UUID.randomUUID();
        applied(stage, name);
        assertThat(text(stage.buying().get("/tai-khoan"))).doesNotContain(name);
        assertThat(finds(stage.competent(), PAPERS, name)).isTrue();
        assertThat(finds(stage.incompetent(), PAPERS, name)).isFalse();
    }

    private static Browser applied(Stage stage, String name) {
        var applicant = stage.signsIn(stage.market().shopper());
        var blank = applicant.get("/dang-ky/hop-tac-xa");
        succeeds(blank, "GET /dang-ky/hop-tac-xa");
        succeeds(applicant.submit(blank, "form[action='/dang-ky/hop-tac-xa']", papers(name)), "POST /dang-ky");
        assertThat(text(applicant.get("/tai-khoan"))).contains(name);
        return applicant;
    }

    /** What was asked is shown to, and answered by, nobody but the applicant. */
    private static void answers(Stage stage) {
        var page = "/tai-khoan/ho-so-htx";
        var name = "HTX mẫu " + UUID.randomUUID();
        var applicant = applied(stage, name);
        var officer = stage.competent();
        var link = officer.get(PAPERS)
                .page()
                .select("tbody a:contains(" + name + ")")
                .attr("href");
        officer.submit(officer.get(link), "form[action$=/yeu-cau-bo-sung]", Map.of("lyDo", "Gửi bản mới"));
        var asked = applicant.get(page);
        assertThat(text(asked)).contains(name);
        var fields = Browser.filled(asked, "form[action='" + page + "']");
        fields.put("fields", "CROPS");
        Trial.refuses(404, stage.buying().get(page), "somebody without a cooperative");
        Trial.refuses(404, send(stage.buying(), "POST", page, fields), "somebody without a cooperative");
        assertThat(text(stage.mine().desk().get(page))).doesNotContain(name);
        succeeds(send(applicant, "POST", page, fields), "POST " + page);
    }

    private static Map<String, String> papers(String name) {
        return Map.ofEntries(
                Map.entry("nameVi", name),
                Map.entry("type", "COOPERATIVE"),
                Map.entry("registrationNumber", "DK-2026-1"),
                Map.entry("taxCode", "051" + String.format("%09d", System.nanoTime() % 1_000_000_000)),
                Map.entry("province", "51"),
                Map.entry("commune", "dak ha"),
                Map.entry("street", "Thôn 5"),
                Map.entry("phone", "0912 345 678"),
                Map.entry("fields", "CROPS"));
    }
}
