package vn.chohoptac.storefront.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.storefront.Browser;
import vn.chohoptac.storefront.Browser.Answer;
import vn.chohoptac.storefront.Shelves;
import vn.chohoptac.storefront.Tenant;
import vn.chohoptac.storefront.Tenants;
import vn.chohoptac.storefront.WholeMarket;

/** The public contract, design.md section 5, name by name. */
@WholeMarket
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractTests {

    private static final String V1 = "/api/v1";

    /** Paths of the contract with the parameters each takes from query or header. */
    private static final Map<String, Set<String>> PATHS = Map.ofEntries(
            Map.entry(
                    "get /products",
                    Set.of(
                            "q",
                            "group",
                            "province",
                            "stars",
                            "certificate",
                            "cooperative",
                            "minPrice",
                            "maxPrice",
                            "inStock",
                            "sort",
                            "page",
                            "size")),
            Map.entry("get /products/{slug}", Set.of("slug")),
            Map.entry("get /suggestions", Set.of("q")),
            Map.entry("get /cooperatives", Set.of("q", "province", "field", "page", "size")),
            Map.entry("get /cooperatives/{slug}", Set.of("slug")),
            Map.entry("get /cooperatives/{slug}/performance", Set.of("slug", "from", "to")),
            Map.entry("get /connections", Set.of("kind", "q", "province", "cursor")),
            Map.entry("get /provinces", Set.of()),
            Map.entry("get /provinces/{code}/communes", Set.of("code", "q")),
            Map.entry("post /carts", Set.of()),
            Map.entry("get /carts/{token}", Set.of("token")),
            Map.entry("put /carts/{token}/lines/{sku}", Set.of("token", "sku")),
            Map.entry("post /carts/{token}/shipping-quotes", Set.of("token")),
            Map.entry("post /checkouts", Set.of("Idempotency-Key")),
            Map.entry("post /orders/{code}/access", Set.of("code")),
            Map.entry("get /orders/{code}", Set.of("code")),
            Map.entry("post /orders/{code}/cancellation", Set.of("code")));

    @LocalServerPort
    int port;

    @Autowired
    Tenants tenants;

    @Autowired
    Shelves shelves;

    private Tenant seller;

    @BeforeAll
    void somethingIsOnSale() {
        seller = tenants.open(port);
        shelves.fourStars(seller.product(), 3);
        shelves.indexed();
    }

    @Test
    void describes_every_path_and_parameter_in_openapi_3_1() {
        var described = get("/v3/api-docs").body();
        assertThat(JsonPath.<String>read(described, "$.openapi")).startsWith("3.1.");
        PATHS.forEach((path, parameters) -> {
            var operation = "$.paths['" + V1 + path.replaceFirst(".* ", "") + "']." + path.replaceFirst(" .*", "");
            assertThat(JsonPath.<Map<String, Object>>read(described, operation))
                    .as(path)
                    .containsKey("summary");
            assertThat(JsonPath.<List<String>>read(described, operation + "..parameters[*].name"))
                    .as(path)
                    .containsExactlyInAnyOrderElementsOf(parameters);
        });
        assertThat(JsonPath.<Map<String, Object>>read(described, "$.components.securitySchemes"))
                .containsOnlyKeys("key", "account", "order");
        assertThat(JsonPath.<Map<String, Object>>read(described, "$.paths")).hasSizeGreaterThanOrEqualTo(14);
    }

    @Test
    void lists_products() {
        var found = get(V1 + "/products?q=ca+phe&cooperative=" + slug());
        names(found, "$", "total", "items", "facets");
        names(found, "$.items[0]", "slug", "name", "price", "unit", "stars", "cooperative", "province", "inStock");
        names(found, "$.items[0].cooperative", "slug", "name");
        names(found, "$.items[0].province", "code", "name");
        names(found, "$.facets", "group", "province", "stars", "certificate", "cooperative", "price");
        names(found, "$.facets.cooperative[0]", "value", "label", "count");
        names(found, "$.facets.price[1]", "from", "to", "count");
        assertThat(JsonPath.<Integer>read(found.body(), "$.items[0].stars")).isEqualTo(4);
        var misspelt = get(V1 + "/products?q=ranhh+gioi+robusttta");
        assertThat(misspelt.status()).isEqualTo(200);
    }

    @Test
    void shows_a_product() {
        var product = get(V1 + "/products/" + seller.product().slug());
        names(product, "$.variants[0]", "sku", "name", "price", "unit", "available");
        names(product, "$.recognition", "stars", "decisionNumber", "decisionDate", "issuer", "validFrom", "validUntil");
        assertThat(JsonPath.<Map<String, Object>>read(product.body(), "$"))
                .containsKeys("slug", "name", "price", "unit", "stars", "cooperative", "province", "inStock")
                .containsKeys("description", "variants", "recognition", "certificates", "images");
    }

    @Test
    void bounds_its_pages() {
        for (var asked : List.of("size=100000", "size=-1", "size=0", "page=0", "page=-5", "page=99999999")) {
            var found = get(V1 + "/products?" + asked);
            assertThat(found.status()).as(asked).isEqualTo(200);
            assertThat(JsonPath.<List<Object>>read(found.body(), "$.items"))
                    .as(asked)
                    .hasSizeLessThanOrEqualTo(100);
            var directory = get(V1 + "/cooperatives?" + asked);
            assertThat(directory.status()).as(asked).isEqualTo(200);
            assertThat(JsonPath.<List<Object>>read(directory.body(), "$.items"))
                    .as(asked)
                    .hasSizeLessThanOrEqualTo(100);
        }
        problem(get(V1 + "/products?size=many"), 400);
    }

    @Test
    void speaks_the_callers_language() {
        var path = V1 + "/cooperatives/" + slug();
        assertThat(JsonPath.<String>read(get(path, "Accept-Language", "en").body(), "$.name"))
                .endsWith("Cooperative");
        assertThat(JsonPath.<String>read(get(path).body(), "$.name")).isEqualTo(seller.mark());
        var unknown = V1 + "/products/khong-co-00000";
        var vietnamese = problem(get(unknown, "Accept-Language", "vi"), 404);
        assertThat(problem(get(unknown, "Accept-Language", "en"), 404)).isNotEqualTo(vietnamese);
    }

    @Test
    void names_cooperatives_and_places() {
        names(get(V1 + "/suggestions?q=ca+ph"), "$.items[0]", "text", "kind", "slug");
        names(get(V1 + "/cooperatives?q=ranh+gioi"), "$", "total", "items");
        names(get(V1 + "/provinces"), "$.items[0]", "code", "name", "fullName", "nameEn");
        names(get(V1 + "/provinces/51/communes?q=dak+ha"), "$.items[0]", "code", "name", "fullName");
        problem(get(V1 + "/provinces/00/communes"), 404);
        problem(get(V1 + "/cooperatives/khong-co"), 404);
    }

    @Test
    void takes_an_order_from_cart_to_cancellation() {
        var opened = send("POST", V1 + "/carts", "");
        assertThat(opened.status()).isEqualTo(201);
        names(opened, "$", "token", "lines", "total");
        String cart = V1 + "/carts/" + JsonPath.read(opened.body(), "$.token");
        var filled = send("PUT", cart + "/lines/" + seller.sku(), "{\"quantity\":2}");
        names(filled, "$.lines[0]", "sku", "name", "quantity", "unitPrice", "total", "cooperative");
        var quotes = send("POST", cart + "/shipping-quotes", "{\"shippingAddress\":" + address() + "}");
        names(quotes, "$", "quotes", "total");
        names(quotes, "$.quotes['" + slug() + "'][0]", "code", "label", "price");
        var placed = placed(JsonPath.read(opened.body(), "$.token"), JsonPath.read(quotes.body(), "$.total"));
        names(placed, "$", "orderCode", "accessToken", "sellerOrders", "total", "payment");
        names(placed, "$.sellerOrders[0]", "code", "cooperative", "total", "qrPayload");
        names(placed, "$.payment", "method", "status");
        String order = V1 + "/orders/" + JsonPath.read(placed.body(), "$.orderCode");
        var access = send("POST", order + "/access", "{\"phone\":\"0912345678\"}");
        names(access, "$", "accessToken");
        String bearer = "Bearer " + JsonPath.read(access.body(), "$.accessToken");
        assertThat(get(order, "Authorization", bearer).status()).isEqualTo(200);
        assertThat(send("POST", order + "/cancellation", "{}", "Authorization", bearer)
                        .status())
                .isEqualTo(200);
        problem(send("POST", order + "/cancellation", "{}", "Authorization", bearer), 409);
    }

    private Answer placed(String token, int total) {
        var body = """
            {"cartToken":"%s","contact":{"name":"Ánh","phone":"0912345678"},"shippingAddress":%s,"shippingOptions":{},
            "paymentMethod":"BANK_QR","expectedTotal":%d}\
            """.formatted(token, address(), total);
        var placed = send("POST", V1 + "/checkouts", body, "Idempotency-Key", token);
        assertThat(placed.status()).as(placed.body()).isEqualTo(201);
        return placed;
    }

    private static void names(Answer answer, String path, String... names) {
        assertThat(JsonPath.<Map<String, Object>>read(answer.body(), path))
                .as(path + " of " + answer.body())
                .containsOnlyKeys(names);
    }

    /** The problem's sentence. */
    private static String problem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
        assertThat(JsonPath.<Map<String, Object>>read(answer.body(), "$"))
                .containsKeys("type", "title", "status", "code");
        return answer.body();
    }

    private Answer get(String path, String... headers) {
        return new Browser(port).get(path, headers);
    }

    private Answer send(String method, String path, String body, String... headers) {
        return new Browser(port).json(method, path, body, headers);
    }

    private String slug() {
        return seller.cooperative().slug();
    }

    private static String address() {
        var commune = Places.current().searchCommunes("51", "Đăk Hà", 1).getFirst();
        return "{\"province\":\"51\",\"commune\":\"" + commune.code() + "\",\"street\":\"12 Hùng Vương\"}";
    }
}
