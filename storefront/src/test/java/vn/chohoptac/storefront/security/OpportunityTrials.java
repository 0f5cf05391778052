package vn.chohoptac.storefront.security;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chohoptac.storefront.security.Trial.finds;
import static vn.chohoptac.storefront.security.Trial.officers;
import static vn.chohoptac.storefront.security.Trial.path;
import static vn.chohoptac.storefront.security.Trial.send;
import static vn.chohoptac.storefront.security.Trial.succeeds;
import static vn.chohoptac.storefront.security.Trial.text;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chohoptac.storefront.Tenant;

/** Opportunities: an office keeps its own, a cooperative says its own word and reads no other's. */
final class OpportunityTrials {

    private static final String DESK = "/kenh-htx/co-hoi";
    private static final String OFFICE = "/xuc-tien/co-hoi";
    private static final String ONE = OFFICE + "/{code}";
    private static final Map<String, String> NOTHING = Map.of();

    static final List<Trial> TABLE = List.of(
            new Trial("GET " + OFFICE, OpportunityTrials::readsItsOwn),
            new Trial("GET " + OFFICE + "/moi", OpportunityTrials::writes),
            new Trial("POST " + OFFICE + "/moi", OpportunityTrials::writes),
            guarded("GET " + ONE, NOTHING),
            guarded("GET " + ONE + "/sua", NOTHING),
            guarded("POST " + ONE + "/sua", said("Sửa")),
            guarded("POST " + ONE + "/go", Map.of("lyDo", "Thử")),
            new Trial("GET " + DESK, OpportunityTrials::saysItsOwnWord),
            new Trial("POST " + DESK + "/{code}/quan-tam", OpportunityTrials::saysItsOwnWord),
            new Trial("POST " + DESK + "/{code}/thoi", OpportunityTrials::takesBackItsOwnWord));

    private OpportunityTrials() {}

    private static Trial guarded(String route, Map<String, String> fields) {
        return new Trial(route, stage -> officers(stage, route, path(route, posted(stage, "Giữ riêng")), fields));
    }

    private static void readsItsOwn(Stage stage) {
        var title = "Tin của tỉnh " + UUID.randomUUID();
        posted(stage, title);
        assertThat(finds(stage.competent(), OFFICE, title)).isTrue();
        assertThat(finds(stage.incompetent(), OFFICE, title)).isFalse();
        assertThat(stage.mine().desk().get(OFFICE).status()).isEqualTo(403);
    }

    private static void writes(Stage stage) {
        var way = OFFICE + "/moi";
        assertThat(stage.mine().desk().get(way).status()).isEqualTo(403);
        assertThat(send(stage.mine().desk(), "POST", way, said("Trộm")).status())
                .isEqualTo(403);
        succeeds(stage.competent().get(way), "GET " + way);
        posted(stage, "Tin mới");
    }

    private static void saysItsOwnWord(Stage stage) {
        var code = posted(stage, "Quan tâm");
        var note = "Lời riêng " + UUID.randomUUID();
        var way = DESK + "/" + code + "/quan-tam";
        var fields = Map.of("loiNhan", note);
        assertThat(send(stage.buying(), "POST", way, fields).status()).isEqualTo(403);
        succeeds(send(stage.mine().desk(), "POST", way, fields), "POST " + way);
        assertThat(text(stage.mine().desk().get("/co-hoi/" + code))).contains(note);
        for (var other : List.of(stage.theirs().desk(), stage.buying(), stage.anybody())) {
            assertThat(text(other.get("/co-hoi/" + code))).doesNotContain(note);
        }
        assertThat(state(stage.mine(), code)).isNotEqualTo(state(stage.theirs(), code));
    }

    private static void takesBackItsOwnWord(Stage stage) {
        var code = posted(stage, "Rút lời");
        var note = "Lời giữ " + UUID.randomUUID();
        var say = DESK + "/" + code + "/quan-tam";
        var takeBack = DESK + "/" + code + "/thoi";
        succeeds(send(stage.mine().desk(), "POST", say, Map.of("loiNhan", note)), "POST " + say);
        succeeds(send(stage.theirs().desk(), "POST", takeBack, NOTHING), "POST " + takeBack);
        assertThat(text(stage.competent().get(OFFICE + "/" + code))).contains(note);
        succeeds(send(stage.mine().desk(), "POST", takeBack, NOTHING), "POST " + takeBack);
        assertThat(text(stage.competent().get(OFFICE + "/" + code))).doesNotContain(note);
    }

    private static String state(Tenant tenant, String code) {
        return tenant.desk()
                .get(DESK)
                .page()
                .select("tr:has(a[href=/co-hoi/" + code + "]) td:last-child")
                .text();
    }

    private static String posted(Stage stage, String title) {
        var answer = send(stage.competent(), "POST", OFFICE + "/moi", said(title));
        succeeds(answer, "POST " + OFFICE + "/moi");
        return answer.header("location").replaceFirst(".*/", "");
    }

    private static Map<String, String> said(String title) {
        return Map.of(
                "kind",
                "EVENT",
                "titleVi",
                title,
                "textVi",
                "Gian hàng được hỗ trợ.",
                "organiser",
                "Sở thử",
                "until",
                LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(20).toString(),
                "version",
                "0");
    }
}
