package vn.chohoptac.storefront.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chohoptac.inventory.StockAudit;
import vn.chohoptac.storefront.Browser;
import vn.chohoptac.storefront.Browser.Answer;
import vn.chohoptac.storefront.Fairground;
import vn.chohoptac.storefront.Fairground.Stand;
import vn.chohoptac.storefront.Shelves;
import vn.chohoptac.storefront.WholeMarket;

/**
 * A fair opens while three hundred buyers on two nodes hold carts filled before: sixty packs are to be had at the fair price,
 * as many more at the usual one.
 */
@WholeMarket
class FairRaceIT {

    private static final int BUYERS = 300;
    private static final int QUOTA = 20;
    private static final int STOCK = 40;
    private static final long USUAL = 120_000;
    private static final long AT_THE_FAIR = 99_000;
    private static final int ATTEMPTS = 8;

    private static MarketNode second;

    @LocalServerPort
    int port;

    @Autowired
    Environment environment;

    @Autowired
    Shelves shelves;

    @Autowired
    Fairground fairground;

    @Autowired
    StockAudit audit;

    @Autowired
    JdbcClient sql;

    @AfterAll
    static void stop() {
        if (second != null) {
            second.close();
        }
    }

    /**
     * How it ended for a buyer.
     *
     * @param sku of what was wanted
     * @param last the answer that ended it: the order, or the refusal
     * @param agreed the total sent with the checkout that ended it
     */
    private record Ended(String sku, Answer last, long agreed) {}

    @Test
    void quota_and_stock_are_exact_and_nobody_pays_another_price_than_shown() throws Exception {
        second = MarketNode.start("fair-node", MarketNode.sharedWith(environment));
        var stands = List.of(stand("Cà phê"), stand("Mật ong"), stand("Hạt điều"));
        var skus = stands.stream().map(Stand::sku).toList();
        var carts = new ArrayList<String>();
        for (int buyer = 0; buyer < BUYERS; buyer++) {
            carts.add(ApiBuyer.cart(node(buyer), Map.of(skus.get(buyer % 3), 1)));
        }
        var opening = Instant.now().plus(Duration.ofSeconds(3));
        fairground.fair("Phiên chợ tranh suất", opening, stands);

        var ended = race(carts, skus, opening);

        assertThat(ended)
                .allSatisfy(one ->
                        assertThat(one.last().status()).as(one.last().body()).isIn(201, 409));
        var placed = ended.stream().filter(one -> one.last().status() == 201).toList();
        assertThat(placed)
                .hasSize(3 * STOCK)
                .allSatisfy(one -> assertThat(total(one.last()))
                        .as("what was shown is what is owed")
                        .isEqualTo(one.agreed()));
        assertThat(ended.stream().filter(one -> one.last().status() == 409)).allSatisfy(one -> {
            assertThat(ApiBuyer.<List<String>>read(one.last(), "$.lines[*].sku"))
                    .containsExactly(one.sku());
            assertThat(ApiBuyer.<List<String>>read(one.last(), "$.lines[*].kind"))
                    .containsExactly("SOLD_OUT");
        });
        for (var sku : skus) {
            assertThat(sold(sku, AT_THE_FAIR)).isEqualTo(QUOTA);
            assertThat(sold(sku, USUAL)).isEqualTo(STOCK - QUOTA);
            assertThat(reserved(sku)).isEqualTo(STOCK);
            assertThat(quotaTaken(sku)).isEqualTo(QUOTA);
        }
        assertThat(audit.run()).isEmpty();
    }

    /** Everybody asks what the cart costs, a little before the opening or right at it, and buys at that price or asks anew. */
    private List<Ended> race(List<String> carts, List<String> skus, Instant opening) throws Exception {
        var buyers = new ArrayList<Callable<Ended>>();
        for (int number = 0; number < carts.size(); number++) {
            int at = number;
            buyers.add(() -> buy(at, carts.get(at), skus.get(at % 3), opening));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var ended = new ArrayList<Ended>();
            for (var one : threads.invokeAll(buyers)) {
                ended.add(one.get());
            }
            return ended;
        }
    }

    private Ended buy(int number, String cart, String sku, Instant opening) {
        var buyer = new ApiBuyer("09%08d".formatted(number), number % 2 == 0 ? "COD" : "BANK_QR");
        pauseUntil(opening.minusMillis(number % 10 == 0 ? 500 : 0));
        for (int attempt = 1; ; attempt++) {
            var quoted = ApiBuyer.quotes(node(number + attempt), cart);
            assertThat(quoted.status()).as(quoted.body()).isEqualTo(200);
            long shown = total(quoted);
            var answer = ApiBuyer.place(node(number), UUID.randomUUID().toString(), buyer.body(cart, shown));
            if (answer.status() == 201 || attempt == ATTEMPTS || soldOut(answer)) {
                return new Ended(sku, answer, shown);
            }
        }
    }

    private static boolean soldOut(Answer answer) {
        return answer.status() == 409
                && ApiBuyer.<List<String>>read(answer, "$.lines[*].kind").contains("SOLD_OUT");
    }

    private static long total(Answer answer) {
        return ApiBuyer.<Number>read(answer, "$.total").longValue();
    }

    private Stand stand(String goods) {
        var name = goods + " hội chợ " + UUID.randomUUID();
        var own = shelves.cooperative("HTX mẫu " + name);
        var product = shelves.product(own.id(), name, Shelves.COFFEE, USUAL, STOCK);
        return new Stand(own.id(), product.skus().getFirst(), AT_THE_FAIR, QUOTA);
    }

    private Browser node(int number) {
        return number % 2 == 0 ? new Browser(port) : second.browser();
    }

    private int sold(String sku, long price) {
        return sql.sql("SELECT COALESCE(SUM(quantity), 0) FROM orders_line WHERE sku = ? AND unit_price = ?")
                .param(sku)
                .param(price)
                .query(Integer.class)
                .single();
    }

    private int reserved(String sku) {
        return sql.sql("SELECT reserved FROM inventory_level WHERE sku = ?")
                .param(sku)
                .query(Integer.class)
                .single();
    }

    private int quotaTaken(String sku) {
        return sql.sql("SELECT taken FROM fairs_item WHERE sku = ?")
                .param(sku)
                .query(Integer.class)
                .single();
    }

    private static void pauseUntil(Instant instant) {
        LockSupport.parkNanos(Duration.between(Instant.now(), instant).toNanos());
    }
}
