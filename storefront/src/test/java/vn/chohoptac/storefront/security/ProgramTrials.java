package vn.chohoptac.storefront.security;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chohoptac.storefront.security.Trial.nobodys;
import static vn.chohoptac.storefront.security.Trial.path;
import static vn.chohoptac.storefront.security.Trial.refuses;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.orders.PlacedOrder;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.storefront.Browser.Answer;
import vn.chohoptac.storefront.Tenants;

/** The API: carts and orders belong to the bearers of their tokens, figures to the cooperative and its officers. */
final class ProgramTrials {

    private static final String V1 = "/api/v1";
    private static final String CART = V1 + "/carts/{token}";
    private static final String ORDER = V1 + "/orders/{code}";
    private static final String FIGURES = "GET " + V1 + "/cooperatives/{slug}/performance";
    private static final String OTHER_PHONE = "0987654321";

    private static final String KEY = "Idempotency-Key";
    private static final String ADDRESS = "{\"province\":\"51\",\"commune\":\"%s\",\"street\":\"12 Hùng Vương\"}"
            .formatted(Places.current()
                    .searchCommunes("51", "Đăk Hà", 1)
                    .getFirst()
                    .code());

    static final List<Trial> TABLE = List.of(
            nobodys("GET " + V1 + "/products"),
            nobodys("GET " + V1 + "/products/{slug}"),
            nobodys("GET " + V1 + "/suggestions"),
            nobodys("GET " + V1 + "/cooperatives"),
            nobodys("GET " + V1 + "/cooperatives/{slug}"),
            nobodys("GET " + V1 + "/provinces"),
            nobodys("GET " + V1 + "/provinces/{code}/communes"),
            nobodys("POST " + V1 + "/carts"),
            cart("GET " + CART, ""),
            cart("PUT " + CART + "/lines/{sku}", "{\"quantity\":2}"),
            cart("POST " + CART + "/shipping-quotes", "{\"shippingAddress\":" + ADDRESS + "}"),
            new Trial("POST " + V1 + "/checkouts", ProgramTrials::ordersACart),
            new Trial("POST " + ORDER + "/access", ProgramTrials::opensByPhone),
            order("GET " + ORDER),
            order("POST " + ORDER + "/cancellation"),
            new Trial(FIGURES, ProgramTrials::figures),
            new Trial("POST /webhooks/stripe", ProgramTrials::gateway));

    private ProgramTrials() {}

    private static Trial cart(String route, String body) {
        return new Trial(route, stage -> {
            var guessed = path(route, "0".repeat(22), stage.mine().sku());
            refuses(404, call(stage, route, guessed, body), "a guessed token");
            var own =
                    path(route, stage.market().cart(stage.mine()), stage.mine().sku());
            var answer = call(stage, route, own, body);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        });
    }

    private static void ordersACart(Stage stage) {
        var body = """
            {"cartToken":"%s","contact":{"name":"Ánh","phone":"0912345678"},"shippingAddress":%s,
            "paymentMethod":"COD","expectedTotal":1}\
            """;
        var route = "POST " + V1 + "/checkouts";
        refuses(
                404,
                call(stage, route, path(route), body.formatted("0".repeat(22), ADDRESS), KEY, "k" + UUID.randomUUID()),
                "a guessed cart");
        var own = call(
                stage,
                route,
                path(route),
                body.formatted(stage.market().cart(stage.mine()), ADDRESS),
                KEY,
                "k" + UUID.randomUUID());
        assertThat(own.status()).as("judged, not unknown: " + own.body()).isEqualTo(409);
    }

    private static void opensByPhone(Stage stage) {
        var route = "POST " + ORDER + "/access";
        var mine = guests(stage, Tenants.PHONE);
        var theirs = guests(stage, OTHER_PHONE);
        refuses(404, call(stage, route, path(route, mine.orderCode()), phone(OTHER_PHONE)), "another order's phone");
        refuses(404, call(stage, route, path(route, theirs.orderCode()), phone(Tenants.PHONE)), "my phone elsewhere");
        var opened = call(stage, route, path(route, mine.orderCode()), phone(Tenants.PHONE));
        String token = JsonPath.read(opened.body(), "$.accessToken");
        var elsewhere = path("GET " + ORDER, theirs.orderCode());
        refuses(404, call(stage, "GET", elsewhere, "", "Authorization", "Bearer " + token), "a token opens one order");
    }

    private static Trial order(String route) {
        return new Trial(route, stage -> {
            var mine = guests(stage, Tenants.PHONE);
            var theirs = guests(stage, OTHER_PHONE);
            var path = path(route, mine.orderCode());
            refuses(403, call(stage, route, path, ""), "without a token");
            for (var token : List.of(theirs.accessToken(), mine.orderCode(), "x")) {
                refuses(404, call(stage, route, path, "", "Authorization", "Bearer " + token), "another's token");
            }
            var own = call(stage, route, path, "", "Authorization", "Bearer " + mine.accessToken());
            assertThat(own.status()).as(own.body()).isEqualTo(200);
            assertThat(own.body()).contains(mine.orderCode());
        });
    }

    private static void figures(Stage stage) {
        var path = path(FIGURES, stage.mine().cooperative().slug()) + "?from=2026-01&to=2026-02";
        refuses(401, call(stage, FIGURES, path, ""), "nobody in particular");
        assertThat(figures(stage, path, stage.buyer()).status()).isEqualTo(403);
        for (var stranger : List.of(stage.theirs().director(), stage.shelves().officer("68"))) {
            assertThat(figures(stage, path, stranger).status()).isEqualTo(404);
        }
        for (var own : List.of(stage.mine().director(), stage.officer())) {
            assertThat(figures(stage, path, own).status()).isEqualTo(200);
        }
    }

    private static Answer figures(Stage stage, String path, SignedIn who) {
        var credentials = who.email() + ":" + stage.shelves().password();
        var encoded = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        return stage.anybody().get(path, "Authorization", "Basic " + encoded);
    }

    private static void gateway(Stage stage) {
        var forged = call(stage, "POST", "/webhooks/stripe", "{\"type\":\"x\"}", "Stripe-Signature", "t=1,v1=00");
        assertThat(forged.status()).isIn(400, 404);
    }

    private static PlacedOrder guests(Stage stage, String phone) {
        return stage.market().order(stage.mine(), PaymentMethod.COD, null, phone);
    }

    private static String phone(String number) {
        return "{\"phone\":\"" + number + "\"}";
    }

    private static Answer call(Stage stage, String route, String path, String body, String... headers) {
        return stage.anybody().json(route.replaceFirst(" .*", ""), path, body, headers);
    }
}
