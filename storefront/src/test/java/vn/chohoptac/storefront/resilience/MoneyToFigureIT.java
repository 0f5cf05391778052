package vn.chohoptac.storefront.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.chohoptac.carts.Carts;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.embedded.TestServers;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.orders.Checkout;
import vn.chohoptac.orders.CheckoutResult;
import vn.chohoptac.orders.Contact;
import vn.chohoptac.orders.PlaceOrder;
import vn.chohoptac.orders.SellerDesk;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.shipping.ShippingAddress;
import vn.chohoptac.storefront.Browser;
import vn.chohoptac.storefront.Desks;
import vn.chohoptac.storefront.Shelves;

/**
 * Checkouts arrive at a fixed rate, whether earlier ones were answered or not, while a cooperative collects cash and looks
 * at its performance page. How long a figure took is counted from the instant the payment's row says it was received. With
 * {@code -Dmarket.load.strict=true} it is also asserted that the rate was reached; {@code market.load.rate} and
 * {@code market.load.seconds} change the load.
 */
@InItsOwnMarket
class MoneyToFigureIT {

    private static final int RATE = Integer.getInteger("market.load.rate", 50);
    private static final int SECONDS = Integer.getInteger("market.load.seconds", 10);
    private static final boolean STRICT = Boolean.getBoolean("market.load.strict");
    private static final Duration PROMISED = Duration.ofSeconds(5);
    private static final int WARM_UP = 150;
    private static final long PRICE = 120_000;
    private static final String PHONE = "0912345678";

    private final Queue<String> bodies = new ArrayDeque<>();
    private final Queue<String> delivered = new ArrayDeque<>();
    private JdbcClient sql;
    private MarketNode node;
    private Browser desk;

    @BeforeEach
    void cartsAreFullAndParcelsDelivered() {
        TestServers.elasticsearchUrl();
        var place = TestServers.newPlace();
        sql = JdbcClient.create(new DriverManagerDataSource(place.databaseUrl(), place.user(), place.password()));
        try (var office = Office.open(place.asProperties(), Map.of())) {
            var shelves = office.the(Shelves.class);
            var cooperative = shelves.cooperative("HTX mẫu Chợ Phiên");
            var skus = new ArrayList<String>();
            for (int number = 1; number <= 12; number++) {
                var product =
                        shelves.product(cooperative.id(), "Cà phê phiên " + number, Shelves.COFFEE, PRICE, 1_000_000);
                skus.add(product.skus().getFirst());
            }
            var buyer = new ApiBuyer(PHONE, "COD");
            long total = office.the(Checkout.class)
                    .quote(filled(office, skus.getFirst()), address())
                    .total()
                    .dong();
            for (int number = 0; number < WARM_UP + RATE * SECONDS; number++) {
                bodies.add(buyer.body(filled(office, skus.get(number % skus.size())), total));
            }
            for (int number = 0; number < 4 * SECONDS; number++) {
                delivered.add(delivered(office, cooperative.id(), skus.get(number % skus.size())));
            }
            node = office.node("busy-node", "-Xmx512m");
            desk = office.the(Desks.class).of(shelves.director(cooperative.id()), node.port());
        }
    }

    @AfterEach
    void stop() {
        if (node != null) {
            node.close();
        }
    }

    @Test
    void money_received_is_a_figure_within_seconds_while_checkouts_pour_in() throws Exception {
        var warm = new OpenLoop(node.port(), RATE / 2).send(taken(WARM_UP));
        assertThat(warm.refused()).isEmpty();
        untilShown(delivered.remove(), PRICE);
        var load = CompletableFuture.supplyAsync(
                () -> new OpenLoop(node.port(), RATE).send(taken(RATE * SECONDS)), Thread::startVirtualThread);
        var waits = new Percentiles();
        for (long expected = 2 * PRICE; !load.isDone() && !delivered.isEmpty(); expected += PRICE) {
            waits.add(untilShown(delivered.remove(), expected));
        }
        var checkouts = load.get();
        System.out.printf(
                "%d checkouts due at %d/s, %.1f/s reached, p50 %d ms, p99 %d ms; from money to figure %s%n",
                RATE * SECONDS,
                RATE,
                checkouts.reached(),
                checkouts.times().at(50),
                checkouts.times().at(99),
                waits);
        assertThat(checkouts.refused()).isEmpty();
        assertThat(waits.count()).isPositive();
        assertThat(Duration.ofMillis(waits.at(99))).isLessThan(PROMISED);
        if (STRICT) {
            assertThat(checkouts.reached()).isGreaterThan(RATE * 0.98);
        }
    }

    /** Presses "cash collected" and looks until the revenue is what it should be; milliseconds since RECEIVED. */
    private long untilShown(String code, long expected) {
        var page = desk.get("/kenh-htx/don-hang/" + code);
        assertThat(desk.submit(page, "form[action$=/da-thu-tien]", Map.of()).status())
                .isEqualTo(303);
        await().atMost(Duration.ofSeconds(60))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(25))
                .until(() -> revenue() == expected);
        return Duration.between(receivedAt(code), Instant.now()).toMillis();
    }

    private Instant receivedAt(String code) {
        return sql.sql("SELECT p.received_at FROM payments_payment p JOIN orders_seller_order s ON s.payment_id = p.id"
                        + " WHERE s.code = ?")
                .param(code)
                .query(LocalDateTime.class)
                .single()
                .toInstant(ZoneOffset.UTC);
    }

    private long revenue() {
        var figure = desk.get("/kenh-htx/ket-qua").page().select(".stat__figure");
        return Long.parseLong(figure.getFirst().text().replaceAll("\\D", ""));
    }

    private List<String> taken(int count) {
        var taken = new ArrayList<String>();
        for (int number = 0; number < count; number++) {
            taken.add(bodies.remove());
        }
        return taken;
    }

    private static String filled(Office office, String sku) {
        var carts = office.the(Carts.class);
        var cart = carts.open();
        carts.put(cart, sku, 1);
        return cart;
    }

    /** Code of a seller order that has arrived and waits for its cash to be ticked off. */
    private static String delivered(Office office, CooperativeId own, String sku) {
        var cart = filled(office, sku);
        var asked = new PlaceOrder(
                cart,
                new Contact("Nguyễn Thị Ánh", PHONE, null),
                address(),
                Map.of(),
                PaymentMethod.COD,
                office.the(Checkout.class).quote(cart, address()).total(),
                Locale.of("vi"),
                true,
                null);
        var placed = (CheckoutResult.Placed)
                office.the(Checkout.class).place(asked, UUID.randomUUID().toString());
        var code = placed.order().sellerOrders().getFirst().code();
        var seller = office.the(SellerDesk.class);
        seller.confirm(own, code, Actor.SYSTEM);
        seller.handOver(own, code, "VNPost", "EA1", Actor.SYSTEM);
        seller.markDelivered(own, code, false, Actor.SYSTEM);
        return code;
    }

    private static ShippingAddress address() {
        var commune = Places.current().searchCommunes("51", "Đăk Hà", 1).getFirst();
        return new ShippingAddress("51", commune.code(), "12 Hùng Vương");
    }
}
