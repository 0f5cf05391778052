package vn.chohoptac.storefront.security;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chohoptac.storefront.security.Trial.nobodys;
import static vn.chohoptac.storefront.security.Trial.path;
import static vn.chohoptac.storefront.security.Trial.refuses;
import static vn.chohoptac.storefront.security.Trial.send;
import static vn.chohoptac.storefront.security.Trial.succeeds;
import static vn.chohoptac.storefront.security.Trial.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import vn.chohoptac.orders.PlacedOrder;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.storefront.Browser;
import vn.chohoptac.storefront.Tenants;

/** Carts, orders and accounts of people who buy, on pages. */
final class BuyerTrials {

    private static final String ORDER = "/don-hang/{code}";
    private static final String OTHER_PHONE = "0987654321";

    static final List<Trial> TABLE = List.of(
            // carts
            new Trial("GET /gio-hang", stage -> inTheCart(stage, "/gio-hang")),
            new Trial("POST /gio-hang", stage -> inTheCart(stage, "/gio-hang")),
            new Trial("POST /gio-hang/{sku}", BuyerTrials::takesOutOfTheOwnCart),
            new Trial("GET /thanh-toan", stage -> inTheCart(stage, "/thanh-toan")),
            new Trial("POST /thanh-toan", BuyerTrials::ordersTheOwnCart),
            nobodys("GET /thanh-toan/xa-phuong"),
            // orders
            nobodys("GET /don-hang"),
            new Trial("POST /don-hang", BuyerTrials::opensByPhone),
            order("GET " + ORDER, BuyerTrials::isAskedForThePhone),
            order("GET " + ORDER + "/xac-nhan.html", BuyerTrials::findsNothing),
            order("POST " + ORDER + "/tra-bang-the", BuyerTrials::findsNothing),
            order("POST " + ORDER + "/huy", BuyerTrials::findsNothing),
            // accounts
            new Trial("GET /tai-khoan", stage -> seesOnlyItself(stage, "/tai-khoan")),
            new Trial("GET /tai-khoan/du-lieu.json", stage -> seesOnlyItself(stage, "/tai-khoan/du-lieu.json")),
            new Trial("POST /tai-khoan", BuyerTrials::renamesItself));

    private BuyerTrials() {}

    private static void inTheCart(Stage stage, String page) {
        var one = fillsACart(stage);
        var other = stage.anybody();
        assertThat(text(one.get(page))).contains(stage.mine().mark());
        assertThat(text(other.get(page))).doesNotContain(stage.mine().mark());
    }

    private static void takesOutOfTheOwnCart(Stage stage) {
        var one = fillsACart(stage);
        var other = fillsACart(stage);
        send(other, "POST", "/gio-hang/" + stage.mine().sku(), Map.of("xoa", "true"));
        assertThat(other.get("/gio-hang").page().select("article.basket")).isEmpty();
        assertThat(text(one.get("/gio-hang"))).contains(stage.mine().mark());
    }

    /** A stranger sends the very form another was about to send. */
    private static void ordersTheOwnCart(Stage stage) {
        var form = "form#checkout";
        var one = fillsACart(stage);
        var typed = Map.of(
                "name", "Nguyễn Thị Ánh",
                "phone", Tenants.PHONE,
                "province", "51",
                "commune", "Xã Đăk Hà",
                "street", "12 Hùng Vương",
                "method", "COD");
        var looked = one.submit(one.get("/thanh-toan"), form, plus(typed, "viec", "xem-lai"));
        var fields = Browser.filled(looked, form);
        fields.putAll(typed);
        var stolen = send(stage.anybody(), "POST", "/thanh-toan", fields);
        assertThat(stolen.header("location")).doesNotContain("/don-hang/");
        assertThat(text(one.get("/gio-hang"))).contains(stage.mine().mark());
        var placed = send(one, "POST", "/thanh-toan", fields);
        assertThat(placed.header("location")).contains("/don-hang/");
    }

    private static void opensByPhone(Stage stage) {
        var order = stage.market().order(stage.mine(), PaymentMethod.COD, null, Tenants.PHONE);
        var fields = Map.of("ma", order.orderCode(), "dien-thoai", OTHER_PHONE);
        refuses(422, send(stage.anybody(), "POST", "/don-hang", fields), "another's phone");
        var own = Map.of("ma", order.orderCode(), "dien-thoai", Tenants.PHONE);
        succeeds(send(stage.anybody(), "POST", "/don-hang", own), "POST /don-hang");
    }

    /** Tried with a guest's order and with an account's; by a guest, by one with another order's key, and by another account. */
    private static Trial order(String route, BiConsumer<Browser, String> stranger) {
        return new Trial(route, stage -> {
            var guests = stage.market().order(stage.mine(), PaymentMethod.COD, null, Tenants.PHONE);
            var accounts = stage.market()
                    .order(stage.mine(), PaymentMethod.COD, stage.buyer().id(), Tenants.PHONE);
            for (var order : List.of(guests, accounts)) {
                var path = path(route, order.orderCode());
                stranger.accept(stage.anybody(), route + "@" + path);
                stranger.accept(stage.otherBuying(), route + "@" + path);
                stranger.accept(withTheKeyOfAnotherOrder(stage, order), route + "@" + path);
            }
            succeeds(send(stage.buying(), route, path(route, accounts.orderCode()), Map.of()), route);
            succeeds(
                    send(withKey(stage, guests, Tenants.PHONE), route, path(route, guests.orderCode()), Map.of()),
                    route);
        });
    }

    private static void isAskedForThePhone(Browser stranger, String tried) {
        var answer = stranger.get(tried.substring(tried.indexOf('@') + 1));
        assertThat(answer.page().select("form input[name=dien-thoai]")).hasSize(1);
        assertThat(text(answer)).doesNotContain("Nguyễn Thị Ánh", "12 Hùng Vương");
    }

    private static void findsNothing(Browser stranger, String tried) {
        var route = tried.substring(0, tried.indexOf('@'));
        refuses(404, send(stranger, route, tried.substring(tried.indexOf('@') + 1), Map.of()), tried);
    }

    /** A browser that opened another order and sends its key along to this one. */
    private static Browser withTheKeyOfAnotherOrder(Stage stage, PlacedOrder order) {
        var other = stage.market().order(stage.mine(), PaymentMethod.COD, null, OTHER_PHONE);
        return withKey(stage, other, OTHER_PHONE).alsoSendingTo("/don-hang/" + order.orderCode());
    }

    private static Browser withKey(Stage stage, PlacedOrder order, String phone) {
        var browser = stage.anybody();
        succeeds(
                send(browser, "POST", "/don-hang", Map.of("ma", order.orderCode(), "dien-thoai", phone)),
                "POST /don-hang");
        return browser;
    }

    private static void seesOnlyItself(Stage stage, String page) {
        assertThat(text(stage.buying().get(page)))
                .contains(stage.buyer().email())
                .doesNotContain(stage.otherBuyer().email());
        assertThat(text(stage.otherBuying().get(page)))
                .contains(stage.otherBuyer().email())
                .doesNotContain(stage.buyer().email());
        assertThat(stage.anybody().get(page).header("location")).endsWith("/dang-nhap");
    }

    private static void renamesItself(Stage stage) {
        var fields = Map.of(
                "displayName",
                "Tên mới",
                "language",
                "vi",
                "id",
                stage.otherBuyer().id().value().toString());
        succeeds(send(stage.buying(), "POST", "/tai-khoan", fields), "POST /tai-khoan");
        assertThat(text(stage.buying().get("/tai-khoan/du-lieu.json"))).contains("Tên mới");
        assertThat(text(stage.otherBuying().get("/tai-khoan/du-lieu.json"))).doesNotContain("Tên mới");
    }

    private static Browser fillsACart(Stage stage) {
        var browser = stage.anybody();
        succeeds(send(browser, "POST", "/gio-hang", Map.of("sku", stage.mine().sku())), "POST /gio-hang");
        return browser;
    }

    private static Map<String, String> plus(Map<String, String> fields, String name, String value) {
        var more = new HashMap<>(fields);
        more.put(name, value);
        return more;
    }
}
