package vn.chohoptac.storefront.security;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.chohoptac.storefront.security.Trial.nobodys;
import static vn.chohoptac.storefront.security.Trial.own;
import static vn.chohoptac.storefront.security.Trial.path;
import static vn.chohoptac.storefront.security.Trial.scoped;
import static vn.chohoptac.storefront.security.Trial.scopedWithForm;
import static vn.chohoptac.storefront.security.Trial.send;
import static vn.chohoptac.storefront.security.Trial.succeeds;
import static vn.chohoptac.storefront.security.Trial.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.chohoptac.storefront.Browser;
import vn.chohoptac.storefront.ExcelFile;
import vn.chohoptac.storefront.Tenant;

/** The cooperative's desk, {@code /kenh-htx/**}. */
final class DeskTrials {

    private static final String ORDER = "/kenh-htx/don-hang/{code}";
    private static final String PRODUCT = "/kenh-htx/san-pham/{id}";
    private static final String IMPORT = "/kenh-htx/nhap-tu-tep";
    private static final String PROFILE = "/kenh-htx/ho-so";

    static final List<Trial> TABLE = List.of(
            own("GET /kenh-htx", Tenant::placed),
            // orders
            own("GET /kenh-htx/don-hang", Tenant::placed),
            scoped("GET " + ORDER, Tenant::placed),
            scoped("POST " + ORDER + "/xac-nhan", Tenant::placed),
            scopedWithForm(
                    "POST " + ORDER + "/tu-choi-dong",
                    Tenant::placed,
                    (tenant, _) -> Map.of("sku", tenant.sku(), "reason", "Hết hàng")),
            scoped("POST " + ORDER + "/huy", Tenant::placed, "reason", "Hết hàng"),
            scoped(
                    "POST " + ORDER + "/tien-da-ve",
                    Tenant::awaitingTransfer,
                    "amount",
                    "900.000",
                    "reference",
                    "FT-da-ve"),
            scoped("POST " + ORDER + "/ban-giao", Tenant::confirmed, "carrier", "VNPost", "trackingCode", "EA1"),
            scoped("POST " + ORDER + "/da-giao", Tenant::dispatched, "cashCollected", "true"),
            scoped("POST " + ORDER + "/da-thu-tien", Tenant::delivered),
            scoped("POST " + ORDER + "/khach-khong-nhan", Tenant::dispatched, "reason", "Khách đi vắng"),
            scoped("POST " + ORDER + "/tra-hang", Tenant::delivered, "reason", "Hàng vỡ"),
            scoped("POST " + ORDER + "/hang-ve-kho", Tenant::refusedAtTheDoor, "sellable", "true"),
            scoped("POST " + ORDER + "/hoan-tat", Tenant::paid),
            scopedWithForm("POST " + ORDER + "/da-hoan-tien", Tenant::refundOwed, DeskTrials::refund),
            new Trial("POST " + ORDER + "/da-hoan-tien", DeskTrials::anothersRefundUnderOnesOwnOrder),
            own("GET /kenh-htx/hoan-tien", Tenant::refundOwed),
            // products
            own("GET /kenh-htx/san-pham", DeskTrials::productName),
            own("GET /kenh-htx/san-pham/moi", Tenant::mark),
            new Trial("POST /kenh-htx/san-pham/moi", DeskTrials::anewWithAnothersPack),
            scoped("GET " + PRODUCT, Tenant::productId),
            scopedWithForm("POST " + PRODUCT, Tenant::productId, (tenant, id) -> form(tenant, PRODUCT, id)),
            new Trial("POST " + PRODUCT, DeskTrials::anothersPackInOnesOwnProduct),
            scoped("POST " + PRODUCT + "/ngung-ban", Tenant::productId),
            scoped("POST " + PRODUCT + "/dang-ban", Tenant::productId),
            // files
            own("GET " + IMPORT, DeskTrials::fileName),
            new Trial("POST " + IMPORT, DeskTrials::uploads),
            scoped("GET " + IMPORT + "/{id}", Tenant::checkedImport),
            scoped("POST " + IMPORT + "/{id}/luu", Tenant::checkedImport),
            scoped("POST " + IMPORT + "/{id}/hoan-tac", Tenant::savedImport),
            scoped("GET " + IMPORT + "/{id}/dong-loi.{kind:xlsx|csv}", Tenant::checkedImport),
            nobodys("GET " + IMPORT + "/mau.{kind:xlsx|csv}"),
            own("GET " + IMPORT + "/xuat.{kind:xlsx|csv}", DeskTrials::productName),
            // the cooperative itself
            new Trial("GET /kenh-htx/ket-qua", DeskTrials::figures),
            new Trial("GET /kenh-htx/ket-qua.xlsx", DeskTrials::figuresAsFile),
            own("GET " + PROFILE, DeskTrials::account),
            new Trial("POST " + PROFILE, DeskTrials::tellsItsStory),
            new Trial("POST " + PROFILE + "/dong-ban", stage -> door(stage, "dong-ban", "mo-ban")),
            new Trial("POST " + PROFILE + "/mo-ban", stage -> door(stage, "mo-ban", "dong-ban")));

    private DeskTrials() {}

    private static Map<String, String> refund(Tenant tenant, String code) {
        return Map.of("refund", tenant.refundOf(code).id().value().toString(), "reference", "FT-hoan");
    }

    private static void anothersRefundUnderOnesOwnOrder(Stage stage) {
        var route = "POST " + ORDER + "/da-hoan-tien";
        var theirs = stage.theirs().refundOwed();
        var mine = stage.mine().refundOwed();
        for (var fields : List.of(refund(stage.theirs(), theirs), Map.of("refund", "khong-phai-ma"))) {
            var answer = send(stage.mine().desk(), route, path(route, mine), fields);
            assertThat(answer.status()).isEqualTo(404);
        }
    }

    private static String productName(Tenant tenant) {
        return "Cà phê " + tenant.mark();
    }

    private static String fileName(Tenant tenant) {
        tenant.checkedImport();
        return tenant.mark() + ".csv";
    }

    private static String account(Tenant tenant) {
        return Objects.requireNonNull(tenant.cooperative().bankAccount()).accountNumber();
    }

    private static Map<String, String> form(Tenant tenant, String pattern, String id) {
        return Browser.filled(tenant.desk().get(path("GET " + pattern, id)), "main form.stack--l");
    }

    private static void anothersPackInOnesOwnProduct(Stage stage) {
        var fields = form(stage.mine(), PRODUCT, stage.mine().productId());
        takesNoPackOf(
                stage.theirs(),
                stage,
                fields,
                path("POST " + PRODUCT, stage.mine().productId()));
    }

    private static void anewWithAnothersPack(Stage stage) {
        var route = "POST /kenh-htx/san-pham/moi";
        var own = form(stage.mine(), PRODUCT, stage.mine().productId());
        own.putAll(Map.of("version", "-1", "packs[0].sku", ""));
        succeeds(send(stage.mine().desk(), "POST", "/kenh-htx/san-pham/moi", own), route);
        var fields = form(stage.theirs(), PRODUCT, stage.theirs().productId());
        fields.put("version", "-1");
        takesNoPackOf(stage.theirs(), stage, fields, "/kenh-htx/san-pham/moi");
    }

    private static void takesNoPackOf(Tenant other, Stage stage, Map<String, String> fields, String path) {
        var before = form(other, PRODUCT, other.productId());
        fields.put("packs[0].sku", other.sku());
        fields.put("packs[0].price", "1000");
        fields.put("packs[0].stock", "1");
        send(stage.mine().desk(), "POST", path, fields);
        var after = form(other, PRODUCT, other.productId());
        before.remove("_csrf");
        after.remove("_csrf");
        assertThat(after).as("the other's product").isEqualTo(before);
    }

    private static void uploads(Stage stage) {
        var desk = stage.mine().desk();
        var answer = desk.upload(desk.get(IMPORT), "form[enctype]", "tep", "cua-toi.csv", new byte[] {'a'});
        succeeds(answer, "POST " + IMPORT);
        assertThat(text(desk.get(IMPORT))).contains("cua-toi.csv");
        assertThat(text(stage.theirs().desk().get(IMPORT))).doesNotContain("cua-toi.csv");
    }

    private static void figures(Stage stage) {
        stage.mine().paid();
        var page = "/kenh-htx/ket-qua";
        await().atMost(30, SECONDS)
                .until(() -> text(stage.mine().desk().get(page)).contains(productName(stage.mine())));
        assertThat(text(stage.theirs().desk().get(page)))
                .contains(stage.theirs().mark())
                .doesNotContain(productName(stage.mine()));
    }

    private static void figuresAsFile(Stage stage) {
        var file = "/kenh-htx/ket-qua.xlsx";
        assertThat(ExcelFile.cells(stage.mine().desk().bytes(file))).contains(name(stage.mine()));
        assertThat(ExcelFile.cells(stage.theirs().desk().bytes(file)))
                .contains(name(stage.theirs()))
                .doesNotContain(name(stage.mine()));
        assertThat(stage.buying().get(file).status()).isEqualTo(403);
    }

    private static String name(Tenant tenant) {
        return tenant.cooperative().name().vi();
    }

    private static void tellsItsStory(Stage stage) {
        var fields = Browser.filled(stage.mine().desk().get(PROFILE), "main form[action='" + PROFILE + "']");
        fields.put("storyVi", "Chuyện mới của riêng mình");
        succeeds(send(stage.mine().desk(), "POST", PROFILE, fields), "POST " + PROFILE);
        assertThat(text(stage.mine().desk().get(PROFILE))).contains("Chuyện mới của riêng mình");
        assertThat(text(stage.theirs().desk().get(PROFILE))).doesNotContain("Chuyện mới của riêng mình");
    }

    /** @param way to take; afterwards the page offers the {@code other} */
    private static void door(Stage stage, String way, String other) {
        succeeds(send(stage.mine().desk(), "POST", PROFILE + "/" + way, Map.of()), "POST " + PROFILE);
        assertThat(stage.mine().desk().get(PROFILE).page().select("form[action$=/" + other + "]"))
                .hasSize(1);
        assertThat(stage.theirs().desk().get(PROFILE).page().select("form[action$=/dong-ban]"))
                .as("the other's door is open as before")
                .hasSize(1);
    }
}
