package vn.chohoptac.storefront.security;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chohoptac.storefront.security.Trial.nobodys;
import static vn.chohoptac.storefront.security.Trial.officers;
import static vn.chohoptac.storefront.security.Trial.path;
import static vn.chohoptac.storefront.security.Trial.refuses;
import static vn.chohoptac.storefront.security.Trial.refusesWhoIsNoOfficer;
import static vn.chohoptac.storefront.security.Trial.send;
import static vn.chohoptac.storefront.security.Trial.succeeds;
import static vn.chohoptac.storefront.security.Trial.text;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.chohoptac.fairs.FairState;

/** Fairs: an officer runs those of the own province, a cooperative sees its own application only. */
final class FairTrials {

    private static final String FAIRS = "/xuc-tien/hoi-cho";
    private static final String FAIR = FAIRS + "/{id}";
    private static final String BOOTH = FAIR + "/gian-hang/{cooperative}";
    private static final String DESK = "/kenh-htx/hoi-cho";
    private static final Map<String, String> WHY = Map.of("lyDo", "Thử");

    static final List<Trial> TABLE = List.of(
            nobodys("GET /api/v1/fairs"),
            nobodys("GET /api/v1/fairs/{slug}"),
            new Trial("GET " + FAIRS, FairTrials::listed),
            anyOfficers("GET " + FAIRS + "/moi", stage -> List.of(), Map.of()),
            anyOfficers("POST " + FAIRS + "/moi", stage -> List.of(), typed("Phiên chợ thử quyền")),
            guarded("GET " + FAIR, stage -> List.of(draft(stage)), Map.of()),
            guarded("GET " + FAIR + "/sua", stage -> List.of(draft(stage)), Map.of()),
            guarded("POST " + FAIR + "/sua", stage -> List.of(draft(stage)), typed("Phiên chợ đổi tên")),
            guarded("POST " + FAIR + "/buoc", stage -> List.of(draft(stage)), Map.of("buoc", "CALL")),
            new Trial("POST " + FAIR + "/buoc", FairTrials::noStepIsAnothers),
            guarded("GET " + FAIR + "/ket-qua.xlsx", stage -> List.of(draft(stage)), Map.of()),
            guarded("POST " + BOOTH + "/duyet", FairTrials::applied, Map.of("khu", "Khu A")),
            guarded("POST " + BOOTH + "/tu-choi", FairTrials::applied, WHY),
            guarded("POST " + BOOTH + "/thu-gian", FairTrials::approved, WHY),
            guarded("GET " + FAIR + "/dang-ky-thay", stage -> List.of(called(stage)), Map.of()),
            new Trial("POST " + FAIR + "/dang-ky-thay", FairTrials::enrols),
            new Trial("GET " + DESK, stage -> sees(stage, DESK, applied(stage).getFirst())),
            new Trial("GET " + DESK + "/{id}", FairTrials::seesOnlyItsOwn),
            new Trial("POST " + DESK + "/{id}", FairTrials::seesOnlyItsOwn),
            new Trial("POST " + DESK + "/{id}/rut", FairTrials::withdrawsOnlyItsOwn));

    private FairTrials() {}

    private static Trial anyOfficers(String route, Function<Stage, List<String>> ids, Map<String, String> fields) {
        return new Trial(route, stage -> {
            var way = path(route, ids.apply(stage).toArray(String[]::new));
            refusesWhoIsNoOfficer(stage, route, way, fields);
            succeeds(send(stage.competent(), route, way, fields), route);
        });
    }

    /** Out of reach of another province's officer, too. */
    private static Trial guarded(String route, Function<Stage, List<String>> ids, Map<String, String> fields) {
        return new Trial(
                route,
                stage -> officers(stage, route, path(route, ids.apply(stage).toArray(String[]::new)), fields));
    }

    /** Whatever it has come to, and whatever step comes next. */
    private static void noStepIsAnothers(Stage stage) {
        var way = path("POST " + FAIR + "/buoc", called(stage));
        for (var step : FairState.values()) {
            var fields = Map.of("buoc", step.name(), "lyDo", "Thử");
            refuses(404, send(stage.incompetent(), "POST", way, fields), "another province's " + step);
        }
    }

    private static void listed(Stage stage) {
        var id = draft(stage);
        assertThat(text(stage.competent().get(FAIRS))).contains(id);
        assertThat(text(stage.incompetent().get(FAIRS))).doesNotContain(id);
    }

    private static void sees(Stage stage, String way, String fair) {
        assertThat(stage.mine().desk().get(way).page().select(".badge--waiting ~ *, .badge--waiting"))
                .isNotEmpty();
        assertThat(stage.theirs().desk().get(way).page().select("section[aria-labelledby=own] a[href$=" + fair + "]"))
                .isEmpty();
    }

    private static void seesOnlyItsOwn(Stage stage) {
        var way = DESK + "/" + applied(stage).getFirst();
        assertThat(text(stage.mine().desk().get(way))).contains(greeting(stage));
        assertThat(text(stage.theirs().desk().get(way))).doesNotContain(greeting(stage));
    }

    private static void withdrawsOnlyItsOwn(Stage stage) {
        var way = DESK + "/" + applied(stage).getFirst();
        assertThat(send(stage.theirs().desk(), "POST", way + "/rut", WHY).status())
                .isEqualTo(404);
        assertThat(text(stage.mine().desk().get(way))).contains(greeting(stage));
        succeeds(send(stage.mine().desk(), "POST", way + "/rut", WHY), "POST " + way + "/rut");
    }

    private static void enrols(Stage stage) {
        var way = path("POST " + FAIR + "/dang-ky-thay", called(stage));
        var fields = terms(stage);
        fields.putAll(Map.of(
                "htx", stage.mine().cooperative().slug(), "by", "Giám đốc", "how", "điện thoại", "day", "2026-11-01"));
        var elsewhere = new HashMap<>(fields);
        elsewhere.put("htx", stage.elsewhere().slug());
        refuses(404, send(stage.competent(), "POST", way, elsewhere), "another province's cooperative");
        officers(stage, "POST", way, fields);
    }

    private static String draft(Stage stage) {
        var made = send(stage.competent(), "POST", FAIRS + "/moi", typed("Phiên chợ " + UUID.randomUUID()));
        succeeds(made, "POST " + FAIRS + "/moi");
        return made.header("location").replaceFirst(".*/", "");
    }

    private static String called(Stage stage) {
        var id = draft(stage);
        succeeds(send(stage.competent(), "POST", FAIRS + "/" + id + "/buoc", Map.of("buoc", "CALL")), "POST buoc");
        return id;
    }

    /** The fair, then the cooperative that applied. */
    private static List<String> applied(Stage stage) {
        var id = called(stage);
        succeeds(send(stage.mine().desk(), "POST", DESK + "/" + id, terms(stage)), "POST " + DESK);
        return List.of(id, stage.mine().cooperative().id().value().toString());
    }

    private static List<String> approved(Stage stage) {
        var ids = applied(stage);
        var way = path("POST " + BOOTH + "/duyet", ids.toArray(String[]::new));
        succeeds(send(stage.competent(), "POST", way, Map.of("khu", "")), "POST " + way);
        return ids;
    }

    private static Map<String, String> terms(Stage stage) {
        var sku = stage.mine().sku();
        return new HashMap<>(
                Map.of("chon", sku, "gia." + sku, "1.000", "suat." + sku, "2", "loiChao", greeting(stage)));
    }

    private static String greeting(Stage stage) {
        return "Mời ghé " + stage.mine().mark();
    }

    private static Map<String, String> typed(String name) {
        var start = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(20);
        return Map.ofEntries(
                Map.entry("nameVi", name),
                Map.entry("descriptionVi", "Hội chợ của các vườn."),
                Map.entry("kind", "OCOP"),
                Map.entry("organiser", "Ban tổ chức"),
                Map.entry("from", start.toString()),
                Map.entry("to", start.plusDays(5).toString()),
                Map.entry("opens", "08:00"),
                Map.entry("closes", "21:00"),
                Map.entry("callUntil", start.minusDays(5).toString()),
                Map.entry("capacity", "10"),
                Map.entry("version", "0"));
    }
}
