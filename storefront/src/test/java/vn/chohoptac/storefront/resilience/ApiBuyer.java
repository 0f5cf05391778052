package vn.chohoptac.storefront.resilience;

import com.jayway.jsonpath.JsonPath;
import java.util.Map;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.storefront.Browser;
import vn.chohoptac.storefront.Browser.Answer;

/** A buyer who speaks the API: a cart of one's own, the total it names, the checkout. Each call may go to another node. */
final class ApiBuyer {

    private static final String ADDRESS = "{\"province\":\"51\",\"commune\":\"%s\",\"street\":\"12 Hùng Vương\"}"
            .formatted(Places.current()
                    .searchCommunes("51", "Đăk Hà", 1)
                    .getFirst()
                    .code());

    private final String phone;
    private final String method;

    ApiBuyer(String phone, String method) {
        this.phone = phone;
        this.method = method;
    }

    String phone() {
        return phone;
    }

    /** A checkout ready to be sent, as often as one likes. */
    record Ready(String cart, long total, String body) {}

    /** Opens a cart and puts in what is wanted, in that order; its token. */
    static String cart(Browser node, Map<String, Integer> wanted) {
        String token = read(expect(201, node.json("POST", "/api/v1/carts", "")), "$.token");
        wanted.forEach((sku, packs) -> expect(200, put(node, token, sku, packs)));
        return token;
    }

    static Answer put(Browser node, String cart, String sku, int packs) {
        return node.json("PUT", "/api/v1/carts/" + cart + "/lines/" + sku, "{\"quantity\":" + packs + "}");
    }

    static Answer quotes(Browser node, String cart) {
        return node.json("POST", "/api/v1/carts/" + cart + "/shipping-quotes", "{\"shippingAddress\":" + ADDRESS + "}");
    }

    /** Fills a cart, asks what it costs and writes the order. */
    Ready ready(Browser node, Map<String, Integer> wanted) {
        var cart = cart(node, wanted);
        long total = ApiBuyer.<Number>read(expect(200, quotes(node, cart)), "$.total")
                .longValue();
        return new Ready(cart, total, body(cart, total));
    }

    String body(String cart, long expectedTotal) {
        return """
            {"cartToken":"%s","contact":{"name":"Nguyễn Thị Ánh","phone":"%s"},"shippingAddress":%s,\
            "paymentMethod":"%s","expectedTotal":%d}\
            """.formatted(cart, phone, ADDRESS, method, expectedTotal);
    }

    static Answer place(Browser node, String key, String body) {
        return node.json("POST", "/api/v1/checkouts", body, "Idempotency-Key", key);
    }

    static Answer callOff(Browser node, String orderCode, String token) {
        return node.json(
                "POST", "/api/v1/orders/" + orderCode + "/cancellation", "{}", "Authorization", "Bearer " + token);
    }

    static Answer order(Browser node, String orderCode, String token) {
        return node.get("/api/v1/orders/" + orderCode, "Authorization", "Bearer " + token);
    }

    static <T> T read(Answer answer, String path) {
        return JsonPath.read(answer.body(), path);
    }

    private static Answer expect(int status, Answer answer) {
        if (answer.status() != status) {
            throw new AssertionError("Not " + status + " but " + answer.status() + ": " + answer.body());
        }
        return answer;
    }
}
