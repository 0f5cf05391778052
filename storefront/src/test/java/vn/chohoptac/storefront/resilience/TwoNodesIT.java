package vn.chohoptac.storefront.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chohoptac.inventory.StockAudit;
import vn.chohoptac.storefront.Browser;
import vn.chohoptac.storefront.Browser.Answer;
import vn.chohoptac.storefront.Shelves;
import vn.chohoptac.storefront.WholeMarket;

/** This application and a second process on the same database and index, and buyers who do not care which one answers. */
@WholeMarket
class TwoNodesIT {

    private static final int BUYERS = 200;
    private static final int UNITS = 20;

    private static MarketNode second;

    @LocalServerPort
    int port;

    @Autowired
    Environment environment;

    @Autowired
    Shelves shelves;

    @Autowired
    StockAudit audit;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void aSecondNode() {
        if (second == null) {
            second = MarketNode.start("second-node", MarketNode.sharedWith(environment));
        }
    }

    @AfterAll
    static void stop() {
        if (second != null) {
            second.close();
        }
    }

    @Test
    void two_hundred_buyers_get_exactly_the_twenty_units_there_are() throws Exception {
        var sku = sku("Cà phê tranh mua", UNITS);
        var answers = race(buyer -> Map.of(sku, 1 + buyer % 3));
        refusalsName(List.of(sku), answers);
        soldOut(sku, answers);
    }

    @Test
    void two_things_asked_for_in_opposite_order_are_sold_to_the_last_one() throws Exception {
        var coffee = sku("Cà phê hai đầu", UNITS);
        var honey = sku("Mật ong hai đầu", UNITS);
        var answers = race(buyer -> {
            var wanted = new LinkedHashMap<String, Integer>();
            wanted.put(buyer % 2 == 0 ? coffee : honey, 1 + buyer % 3);
            wanted.put(buyer % 2 == 0 ? honey : coffee, 1 + buyer % 3);
            return wanted;
        });
        refusalsName(List.of(coffee, honey), answers);
        soldOut(coffee, answers);
        soldOut(honey, answers);
    }

    @Test
    void one_checkout_sent_ten_times_at_once_makes_one_order() throws Exception {
        var sku = sku("Cà phê bấm mười lần", 50);
        var ready = new ApiBuyer("0912345678", "BANK_QR").ready(node(0), Map.of(sku, 2));
        var key = UUID.randomUUID().toString();
        var answers = atOnce(IntStream.range(0, 10)
                .<Callable<Answer>>mapToObj(time -> () -> ApiBuyer.place(node(time), key, ready.body()))
                .toList());
        assertThat(answers).allMatch(answer -> answer.status() == 201);
        assertThat(answers.stream().map(answer -> ApiBuyer.<String>read(answer, "$.orderCode")))
                .containsOnly(ApiBuyer.<String>read(answers.getFirst(), "$.orderCode"));
        assertThat(ordered(sku)).isEqualTo(2);
        assertThat(level(sku, "reserved")).isEqualTo(2);
    }

    @Test
    void a_forged_total_and_a_cart_that_is_not_one_s_own_buy_nothing() {
        var sku = sku("Cà phê của người ta", 50);
        var buyer = new ApiBuyer("0912345678", "COD");
        var ready = buyer.ready(node(0), Map.of(sku, 1));
        for (int at : new int[] {0, 1}) {
            var forged = ApiBuyer.place(node(at), key(), buyer.body(ready.cart(), 1));
            assertThat(forged.status()).isEqualTo(409);
            assertThat(ApiBuyer.<Number>read(forged, "$.total").longValue()).isEqualTo(ready.total());
            for (var guessed : List.of("0".repeat(22), mirrored(ready.cart()), storedNameOf(sku))) {
                assertThat(node(at).get("/api/v1/carts/" + guessed).status()).isEqualTo(404);
                assertThat(ApiBuyer.place(node(at), key(), buyer.body(guessed, ready.total()))
                                .status())
                        .isEqualTo(404);
            }
        }
        assertThat(ordered(sku)).isZero();
        assertThat(ApiBuyer.place(node(1), key(), ready.body()).status()).isEqualTo(201);
        assertThat(ApiBuyer.place(node(0), key(), ready.body()).status()).isEqualTo(409);
        assertThat(ordered(sku)).isEqualTo(1);
    }

    @Test
    void a_wrong_phone_and_the_key_of_another_order_open_nothing() {
        var sku = sku("Cà phê kín cửa", 50);
        var mine = order("0912345678", sku);
        var other = order("0987654321", sku);
        String code = ApiBuyer.read(mine, "$.orderCode");
        String key = ApiBuyer.read(mine, "$.accessToken");
        String otherKey = ApiBuyer.read(other, "$.accessToken");
        for (int at : new int[] {0, 1}) {
            var address = "/api/v1/orders/" + code;
            var wrongPhone = node(at).json("POST", address + "/access", "{\"phone\":\"0987654321\"}");
            assertThat(wrongPhone.status()).isEqualTo(404);
            assertThat(node(at).get(address, "Authorization", "Bearer " + otherKey)
                            .status())
                    .isEqualTo(404);
            assertThat(node(at).json("POST", address + "/cancellation", "{}", "Authorization", "Bearer " + otherKey)
                            .status())
                    .isEqualTo(404);
            var own = node(at).get(address, "Authorization", "Bearer " + key);
            assertThat(ApiBuyer.<String>read(own, "$.sellerOrders[0].state")).isEqualTo("PLACED");
        }
    }

    /** What one buyer puts into the cart. */
    @FunctionalInterface
    private interface Wish {
        Map<String, Integer> of(int buyer);
    }

    private List<Answer> race(Wish wish) throws Exception {
        var checkouts = new ArrayList<Callable<Answer>>();
        for (int number = 0; number < BUYERS; number++) {
            int at = number;
            var buyer = new ApiBuyer("09%08d".formatted(number), number % 2 == 0 ? "COD" : "BANK_QR");
            var ready = buyer.ready(node(number), wish.of(number));
            checkouts.add(() -> ApiBuyer.place(node(at / 2), key(), ready.body()));
        }
        return atOnce(checkouts);
    }

    private static List<Answer> atOnce(List<Callable<Answer>> calls) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = calls.stream()
                    .map(call -> threads.submit(() -> {
                        start.await();
                        return call.call();
                    }))
                    .toList();
            start.countDown();
            var answers = new ArrayList<Answer>();
            for (var one : running) {
                answers.add(one.get());
            }
            return answers;
        }
    }

    private static void refusalsName(List<String> skus, List<Answer> answers) {
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 201 && answer.status() != 409)
                .isEmpty();
        var refused = answers.stream().filter(answer -> answer.status() == 409).toList();
        assertThat(refused).isNotEmpty().allSatisfy(answer -> {
            assertThat(ApiBuyer.<List<String>>read(answer, "$.lines[*].sku"))
                    .isNotEmpty()
                    .isSubsetOf(skus);
            assertThat(ApiBuyer.<List<String>>read(answer, "$.lines[*].kind")).isSubsetOf("SOLD_OUT", "FEWER_LEFT");
        });
    }

    private void soldOut(String sku, List<Answer> answers) {
        assertThat(ordered(sku)).isEqualTo(UNITS);
        assertThat(level(sku, "on_hand")).isEqualTo(UNITS);
        assertThat(level(sku, "reserved")).isEqualTo(UNITS);
        assertThat(audit.run()).isEmpty();
        long orders = sql.sql("SELECT COUNT(*) FROM orders_line WHERE sku = ?")
                .param(sku)
                .query(Long.class)
                .single();
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize((int) orders);
    }

    private Answer order(String phone, String sku) {
        var buyer = new ApiBuyer(phone, "COD");
        var placed = ApiBuyer.place(
                node(1), key(), buyer.ready(node(0), Map.of(sku, 1)).body());
        assertThat(placed.status()).as(placed.body()).isEqualTo(201);
        return placed;
    }

    /** Of a new product of a new cooperative. */
    private String sku(String name, int onHand) {
        var cooperative = shelves.cooperative("HTX mẫu " + name);
        return shelves.product(cooperative.id(), name, Shelves.COFFEE, 120_000, onHand)
                .skus()
                .getFirst();
    }

    private Browser node(int number) {
        return number % 2 == 0 ? new Browser(port) : second.browser();
    }

    private int ordered(String sku) {
        return number("SELECT COALESCE(SUM(quantity), 0) FROM orders_line WHERE sku = ?", sku);
    }

    private int level(String sku, String column) {
        return number("SELECT " + column + " FROM inventory_level WHERE sku = ?", sku);
    }

    private int number(String select, String sku) {
        return sql.sql(select).param(sku).query(Integer.class).single();
    }

    /** Who could read the table of carts would still not have a token. */
    private String storedNameOf(String sku) {
        return sql.sql("SELECT LOWER(HEX(cart_id)) FROM carts_line WHERE sku = ?")
                .param(sku)
                .query(String.class)
                .single();
    }

    private static String mirrored(String token) {
        return new StringBuilder(token).reverse().toString();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
