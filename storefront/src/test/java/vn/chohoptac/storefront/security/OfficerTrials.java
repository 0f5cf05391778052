package vn.chohoptac.storefront.security;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chohoptac.storefront.security.Trial.finds;
import static vn.chohoptac.storefront.security.Trial.path;
import static vn.chohoptac.storefront.security.Trial.send;
import static vn.chohoptac.storefront.security.Trial.succeeds;
import static vn.chohoptac.storefront.security.Trial.text;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.chohoptac.storefront.Browser;
import vn.chohoptac.storefront.Tenant;

/** Promotion officers, each within the province of their competence; and people whose cooperative applies to them. */
final class OfficerTrials {

    private static final String PAPERS = "/xuc-tien/ho-so-htx";
    private static final String LISTING = "/xuc-tien/san-pham/{id}";
    private static final String FIGURES = "/xuc-tien/ket-qua";

    static final List<Trial> TABLE = List.of(
            new Trial("GET /xuc-tien", stage -> succeeds(stage.competent().get("/xuc-tien"), "GET /xuc-tien")),
            listed("GET " + PAPERS, PAPERS + "?trangThai=da-xac-minh"),
            within(
                    "GET " + PAPERS + "/{id}",
                    tenant -> List.of(tenant.id().value().toString())),
            within(
                    "POST " + PAPERS + "/{id}/{decision}",
                    tenant -> List.of(tenant.id().value().toString(), "tam-ngung"),
                    "lyDo",
                    "Giấy tờ hết hạn",
                    "phienBan",
                    "0"),
            listed("GET /xuc-tien/san-pham", "/xuc-tien/san-pham?q=ranh+gioi"),
            within("GET " + LISTING, tenant -> List.of(tenant.productId())),
            within("POST " + LISTING + "/tam-dung", OfficerTrials::product, "lyDo", "Nhãn thiếu hạn dùng"),
            new Trial("POST " + LISTING + "/khoi-phuc", OfficerTrials::restores),
            within("POST " + LISTING + "/cong-nhan", OfficerTrials::product, decision()),
            new Trial("POST " + LISTING + "/cong-nhan/{recognition}/thu-hoi", OfficerTrials::revokes),
            new Trial("GET " + FIGURES, OfficerTrials::sums),
            within("GET " + FIGURES + "/{province}", tenant -> List.of("51")),
            within(
                    "GET " + FIGURES + "/htx/{slug}",
                    tenant -> List.of(tenant.cooperative().slug())),
            new Trial("GET " + FIGURES + ".xlsx", OfficerTrials::sumsAsFile),
            within(
                    "GET " + FIGURES + "/htx/{slug}.xlsx",
                    tenant -> List.of(tenant.cooperative().slug())),
            new Trial("GET /dang-ky/hop-tac-xa", OfficerTrials::applies),
            new Trial("POST /dang-ky/hop-tac-xa", OfficerTrials::applies),
            new Trial("GET /tai-khoan/ho-so-htx", OfficerTrials::answers),
            new Trial("POST /tai-khoan/ho-so-htx", OfficerTrials::answers));

    private OfficerTrials() {}

    private static List<String> product(Tenant tenant) {
        return List.of(tenant.productId());
    }

    private static String[] decision() {
        return new String[] {
            "stars",
            "4",
            "decisionNumber",
            "118/QĐ-UBND",
            "decisionDate",
            "2026-03-02",
            "issuer",
            "UBND tỉnh Quảng Ngãi",
            "level",
            "PROVINCE"
        };
    }

    /** Out of another province's officer's reach first (403 or 404), then within the competent one's. */
    private static Trial within(String route, Function<Tenant, List<String>> ids, String... fields) {
        return new Trial(route, stage -> within(stage, route, ids.apply(stage.another()), () -> Trial.pairs(fields)));
    }

    private static void within(Stage stage, String route, List<String> ids, Supplier<Map<String, String>> fields) {
        var path = path(route, ids.toArray(String[]::new));
        for (var stranger : List.of(stage.incompetent(), stage.mine().desk(), stage.buying())) {
            assertThat(send(stranger, route, path, fields.get()).status())
                    .as(path)
                    .isIn(403, 404);
        }
        succeeds(send(stage.competent(), route, path, fields.get()), route);
    }

    private static Trial listed(String route, String path) {
        return new Trial(route, stage -> {
            var mark = stage.mine().mark();
            assertThat(finds(stage.competent(), path, mark)).as(path).isTrue();
            assertThat(finds(stage.incompetent(), path, mark)).as(path).isFalse();
        });
    }

    private static void restores(Stage stage) {
        var tenant = stage.another();
        var suspend = path("POST " + LISTING + "/tam-dung", tenant.productId());
        succeeds(send(stage.competent(), "POST", suspend, Map.of("lyDo", "Nhãn")), "POST " + suspend);
        within(stage, "POST " + LISTING + "/khoi-phuc", product(tenant), () -> Map.of("lyDo", "Đã sửa nhãn"));
    }

    private static void revokes(Stage stage) {
        var tenant = stage.another();
        stage.shelves().fourStars(tenant.product(), 3);
        var listing = stage.competent().get(path("GET " + LISTING, tenant.productId()));
        var action = listing.page().select("form[action$=/thu-hoi]").attr("action");
        var recognition = action.replaceFirst(".*/cong-nhan/([^/]+)/.*", "$1");
        within(
                stage,
                "POST " + LISTING + "/cong-nhan/{recognition}/thu-hoi",
                List.of(tenant.productId(), recognition),
                () -> Map.of("lyDo", "Vi phạm"));
    }

    private static void sums(Stage stage) {
        var own = stage.competent().get(FIGURES);
        succeeds(own, "GET " + FIGURES);
        var elsewhere = stage.incompetent().get(FIGURES);
        assertThat(elsewhere.page().select("main a[href*='/ket-qua/51']")).isEmpty();
        assertThat(stage.mine().desk().get(FIGURES).status()).isEqualTo(403);
    }

    private static void sumsAsFile(Stage stage) {
        succeeds(stage.competent().get(FIGURES + ".xlsx"), "GET " + FIGURES + ".xlsx");
        assertThat(stage.mine().desk().get(FIGURES + ".xlsx").status()).isEqualTo(403);
        assertThat(stage.buying().get(FIGURES + ".xlsx").status()).isEqualTo(403);
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
