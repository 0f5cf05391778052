package vn.chohoptac.storefront.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.jayway.jsonpath.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.chohoptac.embedded.testing.StripeStandIn;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.payments.PaymentState;
import vn.chohoptac.payments.PaymentView;
import vn.chohoptac.payments.Payments;
import vn.chohoptac.storefront.Browser;
import vn.chohoptac.storefront.Browser.Answer;
import vn.chohoptac.storefront.CardMarket;
import vn.chohoptac.storefront.Shelves;

@CardMarket
class CardBuyingTests {

    private static final String CHECKOUT = "form#checkout";
    private static final String PAY = "form[action$=/tra-bang-the]";

    @LocalServerPort
    int port;

    @Autowired
    Shelves shelves;

    @Autowired
    Payments payments;

    @Autowired
    StripeStandIn stripe;

    private Browser browser;
    private String sku;
    private String slug;

    @BeforeEach
    void aCooperativeSells() {
        browser = new Browser(port);
        var coffee = shelves.product(
                shelves.cooperative("HTX mẫu Quẹt Thẻ").id(), "Cà phê quẹt thẻ", Shelves.COFFEE, 120_000, 10);
        sku = coffee.skus().getFirst();
        slug = coffee.slug();
    }

    @AfterEach
    void theGatewayIsUp() {
        stripe.down(false);
    }

    @Test
    void who_left_the_payment_page_comes_back_to_the_same_one_from_the_order() {
        var first = place().header("location");
        assertThat(first).startsWith(StripeStandIn.PAGES);
        int made = stripe.created();
        var order = order(code(first));
        assertThat(order.page().select(".badge").text()).contains("Chưa thanh toán");
        assertThat(order.page().select("article.panel").text()).contains("Trả bằng thẻ trước");
        var again = browser.submit(order, PAY, Map.of());
        assertThat(again.status()).isEqualTo(303);
        assertThat(again.header("location")).isEqualTo(first);
        var inEnglish = browser.submit(browser.get("/don-hang/" + code(first) + "?lang=en"), PAY, Map.of());
        assertThat(inEnglish.header("location")).isEqualTo(first);
        assertThat(stripe.created()).isEqualTo(made);
    }

    @Test
    void the_gateway_s_signed_word_pays_the_order_and_nothing_is_left_to_pay() {
        var code = code(place().header("location"));
        var shown = order(code);
        var body = stripe.pay(intent(code));
        assertThat(tell(body, StripeStandIn.sign(body)).status()).isEqualTo(200);
        assertThat(payment(code).state()).isEqualTo(PaymentState.RECEIVED);
        assertThat(payment(code).received()).isEqualTo(payment(code).amount());
        var paid = order(code);
        assertThat(paid.page().select(".badge").text()).contains("Đã nhận tiền").doesNotContain("Chưa thanh toán");
        assertThat(paid.page().select(PAY)).isEmpty();
        assertThat(flash(browser.submit(shown, PAY, Map.of()))).contains("đã được trả tiền");
    }

    @Test
    void a_forged_word_of_the_gateway_changes_nothing() {
        var code = code(place().header("location"));
        var body = stripe.pay(intent(code));
        assertThat(tell(body, "t=1,v1=00").status()).isEqualTo(400);
        assertThat(tell(body, "").status()).isEqualTo(400);
        assertThat(tell(body + " ", StripeStandIn.sign(body)).status()).isEqualTo(400);
        assertThat(payment(code).state()).isEqualTo(PaymentState.DUE);
        assertThat(order(code).page().select(PAY)).hasSize(1);
    }

    @Test
    void an_order_called_off_meanwhile_is_not_paid() {
        var code = code(place().header("location"));
        var shown = order(code);
        assertThat(flash(browser.submit(shown, "form[action$=/huy]", Map.of()))).isNotBlank();
        assertThat(order(code).page().select(PAY)).isEmpty();
        assertThat(flash(browser.submit(shown, PAY, Map.of()))).contains("không còn chờ trả bằng thẻ");
    }

    @Test
    void an_order_placed_while_the_gateway_is_down_stands_and_is_paid_later() {
        stripe.down(true);
        var placed = place();
        assertThat(placed.status()).isEqualTo(303);
        var code = placed.header("location").replaceFirst(".*/don-hang/", "");
        var order = browser.follow(placed);
        assertThat(order.page().select("#flash").text()).contains("vẫn được giữ", until(order));
        assertThat(flash(browser.submit(order, PAY, Map.of()))).contains("vẫn được giữ", until(order));
        assertThat(payment(code).awaited()).isTrue();
        stripe.down(false);
        assertThat(browser.submit(order, PAY, Map.of()).header("location")).startsWith(StripeStandIn.PAGES);
    }

    @Test
    void a_program_gets_the_secret_to_pay_by_and_asks_again_by_the_same_key_when_the_gateway_was_down() {
        var key = UUID.randomUUID().toString();
        var body = checkout();
        stripe.down(true);
        var refused = checkout(key, body);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(JsonPath.<String>read(refused.body(), "$.code")).isEqualTo("payments.gateway-unavailable");
        stripe.down(false);
        var placed = checkout(key, body);
        assertThat(placed.status()).as(placed.body()).isEqualTo(201);
        String code = JsonPath.read(placed.body(), "$.orderCode");
        assertThat(JsonPath.<String>read(placed.body(), "$.payment.clientSecret"))
                .isEqualTo(intent(code).get("client_secret").getAsString());
        assertThat(JsonPath.<String>read(placed.body(), "$.payment.status")).isEqualTo("DUE");
    }

    /** Buys one pack over the pages, up to where the browser is sent after placing. */
    private Answer place() {
        browser.submit(browser.get("/san-pham/" + slug), "form#buy", Map.of("sku", sku, "quantity", "1"));
        var typed = new HashMap<>(Map.of(
                "name", "Nguyễn Thị Ánh",
                "phone", "0912345678",
                "province", "51",
                "commune", "Xã Đăk Hà",
                "street", "12 Hùng Vương",
                "viec", "xem-lai"));
        var looked = browser.submit(browser.get("/thanh-toan"), CHECKOUT, typed);
        typed.remove("viec");
        typed.put("method", "CARD");
        return browser.submit(looked, CHECKOUT, typed);
    }

    private Answer order(String code) {
        var order = browser.get("/don-hang/" + code);
        assertThat(order.page().select("h1").text()).contains(code);
        return order;
    }

    private String flash(Answer redirect) {
        assertThat(redirect.header("location")).contains("/don-hang/");
        return browser.follow(redirect).page().select("#flash").text();
    }

    /** When the order lapses, as its page says. */
    private static String until(Answer order) {
        return order.page().select("article.panel p strong").text().replaceFirst(".*trước (.*),.*", "$1");
    }

    /** The code of the order that this page of the gateway is about. */
    private String code(String page) {
        return stripe.object(page.substring(StripeStandIn.PAGES.length()))
                .get("client_reference_id")
                .getAsString();
    }

    private JsonObject intent(String code) {
        return stripe.intentOf(payment(code).id().value().toString());
    }

    private PaymentView payment(String code) {
        return payments.of(List.of(code)).get(code);
    }

    private Answer tell(String body, String signature) {
        return new Browser(port).json("POST", "/webhooks/stripe", body, "Stripe-Signature", signature);
    }

    /** The body of a checkout of one pack by card. */
    private String checkout() {
        var commune = Places.current().searchCommunes("51", "Đăk Hà", 1).getFirst();
        var address = "{\"province\":\"51\",\"commune\":\"%s\",\"street\":\"12 Hùng Vương\"}".formatted(commune.code());
        String cart = JsonPath.read(browser.json("POST", "/api/v1/carts", "").body(), "$.token");
        browser.json("PUT", "/api/v1/carts/" + cart + "/lines/" + sku, "{\"quantity\":1}");
        var quotes = browser.json(
                "POST", "/api/v1/carts/" + cart + "/shipping-quotes", "{\"shippingAddress\":" + address + "}");
        return """
            {"cartToken":"%s","contact":{"name":"Nguyễn Thị Ánh","phone":"0912345678"},"shippingAddress":%s,\
            "paymentMethod":"CARD","expectedTotal":%d}\
            """.formatted(
                cart, address, JsonPath.<Number>read(quotes.body(), "$.total").longValue());
    }

    private Answer checkout(String key, String body) {
        return browser.json("POST", "/api/v1/checkouts", body, "Idempotency-Key", key);
    }
}
