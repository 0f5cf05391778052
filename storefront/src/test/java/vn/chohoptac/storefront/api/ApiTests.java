package vn.chohoptac.storefront.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.chohoptac.catalog.listing.SavedProduct;
import vn.chohoptac.cooperatives.CooperativeProfile;
import vn.chohoptac.storefront.Browser;
import vn.chohoptac.storefront.Browser.Answer;
import vn.chohoptac.storefront.Shelves;
import vn.chohoptac.storefront.WholeMarket;

@WholeMarket
class ApiTests {

    private static CooperativeProfile cooperative;
    private static SavedProduct coffee;

    @LocalServerPort
    int port;

    @Autowired
    Shelves shelves;

    private Browser program;

    @BeforeEach
    void somethingIsOnSale() {
        program = new Browser(port);
        if (cooperative == null) {
            cooperative = shelves.cooperative("HTX mẫu Giao Diện");
            coffee = shelves.product(cooperative.id(), "Cà phê giao diện", Shelves.COFFEE, 125_000, 50);
            shelves.indexed();
        }
    }

    @Test
    void finds_products_with_facets() {
        var found = program.get("/api/v1/products?q=giao+dien&cooperative=" + cooperative.slug());
        assertThat(found.status()).isEqualTo(200);
        assertThat(JsonPath.<Integer>read(found.body(), "$.total")).isEqualTo(1);
        assertThat(JsonPath.<String>read(found.body(), "$.items[0].slug")).isEqualTo(coffee.slug());
        assertThat(JsonPath.<Integer>read(found.body(), "$.items[0].price")).isEqualTo(125_000);
        assertThat(JsonPath.<String>read(found.body(), "$.items[0].province.code"))
                .isEqualTo("51");
        assertThat(JsonPath.<Boolean>read(found.body(), "$.items[0].inStock")).isTrue();
        assertThat(found.body()).contains("\"group\":[", "\"price\":[").doesNotContain("fairPrice");
    }

    @Test
    void shows_a_product_with_its_variants() {
        var product = program.get("/api/v1/products/" + coffee.slug());
        assertThat(JsonPath.<Integer>read(product.body(), "$.variants[0].available"))
                .isPositive();
        assertThat(JsonPath.<String>read(product.body(), "$.variants[0].unit")).isEqualTo("500 g");
        assertThat(program.get("/api/v1/products/khong-co-00000").status()).isEqualTo(404);
    }

    @Test
    void knows_the_places() {
        assertThat(JsonPath.<Integer>read(program.get("/api/v1/provinces").body(), "$.items.length()"))
                .isEqualTo(34);
        var communes = program.get("/api/v1/provinces/51/communes?q=dak+ha");
        assertThat(JsonPath.<String>read(communes.body(), "$.items[0].fullName"))
                .contains("Đăk Hà");
        assertThat(program.get("/api/v1/provinces/99/communes").status()).isEqualTo(404);
    }

    @Test
    void buys_follows_and_cancels() {
        var token = cart(2);
        var quotes = program.json(
                "POST", "/api/v1/carts/" + token + "/shipping-quotes", "{\"shippingAddress\":" + address() + "}");
        assertThat(quotes.status()).isEqualTo(200);
        int total = JsonPath.read(quotes.body(), "$.total");
        var key = UUID.randomUUID().toString();
        var placed = checkout(token, total, key);
        assertThat(placed.status()).as(placed.body()).isEqualTo(201);
        assertThat(JsonPath.<String>read(placed.body(), "$.payment.method")).isEqualTo("BANK_QR");
        assertThat(JsonPath.<String>read(placed.body(), "$.sellerOrders[0].qrPayload"))
                .startsWith("000201");
        String code = JsonPath.read(placed.body(), "$.orderCode");
        var again = checkout(token, total, key);
        assertThat(again.status()).isEqualTo(201);
        assertThat(JsonPath.<String>read(again.body(), "$.orderCode")).isEqualTo(code);

        String access = JsonPath.read(placed.body(), "$.accessToken");
        var order = program.get("/api/v1/orders/" + code, "Authorization", "Bearer " + access);
        assertThat(JsonPath.<String>read(order.body(), "$.sellerOrders[0].state"))
                .isEqualTo("PLACED");
        assertThat(program.get("/api/v1/orders/" + code, "Authorization", "Bearer x")
                        .status())
                .isEqualTo(404);
        assertThat(program.get("/api/v1/orders/" + code).status()).isEqualTo(403);
        var wrong = program.json("POST", "/api/v1/orders/" + code + "/access", "{\"phone\":\"0987654321\"}");
        assertThat(wrong.status()).isEqualTo(404);
        var right = program.json("POST", "/api/v1/orders/" + code + "/access", "{\"phone\":\"0912345678\"}");
        String second = JsonPath.read(right.body(), "$.accessToken");
        var cancelled = program.json(
                "POST",
                "/api/v1/orders/" + code + "/cancellation",
                "{\"reason\":\"\"}",
                "Authorization",
                "Bearer " + second);
        assertThat(JsonPath.<String>read(cancelled.body(), "$.sellerOrders[0].state"))
                .isEqualTo("CANCELLED");
    }

    @Test
    void a_key_used_for_another_body_is_refused() {
        var token = cart(1);
        int total = total(token);
        var key = UUID.randomUUID().toString();
        assertThat(checkout(token, total, key).status()).isEqualTo(201);
        var more = cart(3);
        var other = checkout(more, total(more), key);
        assertThat(other.status()).isEqualTo(422);
        assertThat(JsonPath.<String>read(other.body(), "$.code")).isEqualTo("web.key-reused");
    }

    @Test
    void a_forged_total_names_what_it_costs() {
        var token = cart(1);
        var refused = checkout(token, 1_000, UUID.randomUUID().toString());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.header("content-type")).startsWith("application/problem+json");
        assertThat(JsonPath.<Integer>read(refused.body(), "$.total")).isEqualTo(total(token));
    }

    @Test
    void every_field_that_cannot_stand_is_named_in_the_callers_language() {
        var token = cart(1);
        var body = "{\"cartToken\":\"" + token + "\",\"contact\":{\"name\":\"\",\"phone\":\"1\"},\"shippingAddress\":"
                + address() + ",\"paymentMethod\":\"COD\",\"expectedTotal\":1}";
        var refused = program.json(
                "POST", "/api/v1/checkouts", body, "Idempotency-Key", "k" + UUID.randomUUID(), "Accept-Language", "en");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.header("content-language")).isEqualTo("en");
        assertThat(JsonPath.<java.util.List<String>>read(refused.body(), "$.errors[*].field"))
                .contains("contact.phone");
        assertThat(JsonPath.<String>read(refused.body(), "$.type")).isEqualTo("urn:cho-hop-tac:problem:web.invalid");
    }

    @Test
    void refusals_are_problem_documents() {
        for (var answer : new Answer[] {
            program.get("/api/v1/carts/khong-co"),
            program.json("POST", "/api/v1/checkouts", "{"),
            program.json("POST", "/api/v1/checkouts", "{}"),
            program.json("DELETE", "/api/v1/products", ""),
            program.get("/api/v1/products?page=abc"),
            program.get("/api/v1/khong-co"),
            program.get("/api/v1/cooperatives/" + cooperative.slug() + "/performance?from=2026-01&to=2026-02")
        }) {
            assertThat(answer.status()).isBetween(400, 499);
            assertThat(answer.header("content-type")).as(answer.body()).startsWith("application/problem+json");
            assertThat(JsonPath.<String>read(answer.body(), "$.code")).isNotBlank();
        }
    }

    @Test
    void figures_are_for_the_cooperatives_own_people_and_competent_officers() {
        var path = "/api/v1/cooperatives/" + cooperative.slug() + "/performance?from=2026-01&to=2026-02";
        var own = shelves.director(cooperative.id());
        assertThat(program.get(path, "Authorization", basic(own.email())).status())
                .isEqualTo(200);
        var other = shelves.director(shelves.cooperative("HTX mẫu Người Khác").id());
        assertThat(program.get(path, "Authorization", basic(other.email())).status())
                .isEqualTo(404);
        assertThat(program.get(
                                path,
                                "Authorization",
                                basic(shelves.officer("51").email()))
                        .status())
                .isEqualTo(200);
        assertThat(program.get(
                                path,
                                "Authorization",
                                basic(shelves.officer("68").email()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void describes_itself() {
        var described = program.get("/v3/api-docs");
        assertThat(JsonPath.<String>read(described.body(), "$.openapi")).startsWith("3.1");
        assertThat(described.body())
                .contains("/api/v1/checkouts", "Idempotency-Key")
                .doesNotContain("/kenh-htx");
    }

    @Test
    void ignores_cookies() {
        var answer = program.get("/api/v1/products", "Cookie", "phien=xyz; gio-hang=abc");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).doesNotContainKey("set-cookie");
    }

    private String basic(String email) {
        return "Basic "
                + java.util.Base64.getEncoder()
                        .encodeToString(
                                (email + ":" + shelves.password()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private String cart(int quantity) {
        String token = JsonPath.read(program.json("POST", "/api/v1/carts", "").body(), "$.token");
        var put = program.json(
                "PUT",
                "/api/v1/carts/" + token + "/lines/" + coffee.skus().getFirst(),
                "{\"quantity\":" + quantity + "}");
        assertThat(put.status()).as(put.body()).isEqualTo(200);
        return token;
    }

    private int total(String token) {
        return JsonPath.read(
                program.json(
                                "POST",
                                "/api/v1/carts/" + token + "/shipping-quotes",
                                "{\"shippingAddress\":" + address() + "}")
                        .body(),
                "$.total");
    }

    private Answer checkout(String token, int total, String key) {
        return program.json(
                "POST",
                "/api/v1/checkouts",
                "{\"cartToken\":\"" + token
                        + "\",\"contact\":{\"name\":\"Nguyễn Thị"
                        + " Ánh\",\"phone\":\"0912345678\",\"email\":\"anh@example.vn\"},\"shippingAddress\":"
                        + address() + ",\"paymentMethod\":\"BANK_QR\",\"expectedTotal\":" + total + "}",
                "Idempotency-Key",
                key);
    }

    private static String address() {
        var commune = vn.chohoptac.kernel.places.Places.current()
                .searchCommunes("51", "Đăk Hà", 1)
                .getFirst();
        return "{\"province\":\"51\",\"commune\":\"" + commune.code() + "\",\"street\":\"12 Hùng Vương\"}";
    }
}
