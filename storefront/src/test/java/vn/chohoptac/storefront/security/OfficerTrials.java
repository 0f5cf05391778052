package vn.chohoptac.storefront.security;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chohoptac.storefront.security.Trial.finds;
import static vn.chohoptac.storefront.security.Trial.officers;
import static vn.chohoptac.storefront.security.Trial.path;
import static vn.chohoptac.storefront.security.Trial.refuses;
import static vn.chohoptac.storefront.security.Trial.send;
import static vn.chohoptac.storefront.security.Trial.succeeds;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.chohoptac.storefront.Tenant;

/** Promotion officers, each within the province of their competence. */
final class OfficerTrials {

    private static final String LISTING = "/xuc-tien/san-pham/{id}";
    private static final String FIGURES = "/xuc-tien/ket-qua";

    static final List<Trial> TABLE = List.of(
            new Trial("GET /xuc-tien", stage -> succeeds(stage.competent().get("/xuc-tien"), "GET /xuc-tien")),
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
                    tenant -> List.of(tenant.cooperative().slug())));

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

    private static Trial within(String route, Function<Tenant, List<String>> ids, String... fields) {
        return new Trial(route, stage -> within(stage, route, ids.apply(stage.another()), Trial.pairs(fields)));
    }

    private static void within(Stage stage, String route, List<String> ids, Map<String, String> fields) {
        officers(stage, route, path(route, ids.toArray(String[]::new)), fields);
    }

    static Trial listed(String route, String path) {
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
        within(stage, "POST " + LISTING + "/khoi-phuc", product(tenant), Map.of("lyDo", "Đã sửa nhãn"));
    }

    private static void revokes(Stage stage) {
        var tenant = stage.another();
        stage.shelves().fourStars(tenant.product(), 3);
        var listing = stage.competent().get(path("GET " + LISTING, tenant.productId()));
        var action = listing.page().select("form[action$=/thu-hoi]").attr("action");
        var recognition = action.replaceFirst(".*/cong-nhan/([^/]+)/.*", "$1");
        var route = "POST " + LISTING + "/cong-nhan/{recognition}/thu-hoi";
        var why = Map.of("lyDo", "Vi phạm");
        var ofAnotherProduct = path(route, stage.mine().productId(), recognition);
        refuses(404, send(stage.competent(), route, ofAnotherProduct, why), "a recognition of another product");
        within(stage, route, List.of(tenant.productId(), recognition), why);
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
}
