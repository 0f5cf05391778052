package vn.chohoptac.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chohoptac.catalog.DeclaredStock;
import vn.chohoptac.catalog.Offer;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.catalog.Products;
import vn.chohoptac.catalog.StockIntake;
import vn.chohoptac.catalog.VariantId;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;

@ApplicationModuleTest(extraIncludes = "platform")
class StockModuleTests {

    private static final Actor LAN = new Actor(Actor.Kind.COOPERATIVE, UUID.randomUUID(), "Chị Lan");

    @MockitoBean
    Products products;

    @Autowired
    Stock stock;

    @Autowired
    StockIntake intake;

    @Autowired
    StockFlips flips;

    @Autowired
    StockAudit audit;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    private final CooperativeId own = CooperativeId.next();
    private final Map<String, Offer> offers = new ConcurrentHashMap<>();

    @BeforeEach
    void offer() {
        when(products.offers(anyCollection())).thenAnswer(asked -> {
            var found = new HashMap<String, Offer>();
            asked.<Collection<String>>getArgument(0).forEach(sku -> found.computeIfAbsent(sku, offers::get));
            return found;
        });
    }

    @AfterEach
    void movements_add_up_to_levels() {
        assertThat(audit.run()).isEmpty();
    }

    @Test
    void reserves_all_or_nothing_and_names_what_is_left() {
        var tea = stocked(10);
        var honey = stocked(2);
        var refused = reserve("H1", Map.of(tea, 3, honey, 5));
        assertThat(refused.granted()).isFalse();
        assertThat(refused.refused()).isEqualTo(Map.of(honey, 2));
        assertThat(level(tea)).isEqualTo(new Availability(10, 0));
        assertThat(reserve("H1", Map.of(tea, 3, honey, 2)).granted()).isTrue();
        assertThat(level(tea)).isEqualTo(new Availability(10, 3));
        assertThat(level(honey).available()).isZero();
        assertThat(reserve("H2", Map.of("NEVER-HEARD-OF", 1)).refused()).isEqualTo(Map.of("NEVER-HEARD-OF", 0));
    }

    @Test
    void a_refusal_leaves_nothing_even_when_its_transaction_commits() {
        var tea = stocked(10);
        var honey = stocked(0);
        reserve("H3", Map.of(tea, 1, honey, 1));
        assertThat(stock.movements(own, tea, 10)).extracting(Movement::kind).containsExactly(MovementKind.RECEIPT);
    }

    @Test
    void reserving_again_under_the_same_reference_changes_nothing() {
        var tea = stocked(10);
        reserve("H4", Map.of(tea, 4));
        assertThat(reserve("H4", Map.of(tea, 4)).granted()).isTrue();
        assertThat(level(tea)).isEqualTo(new Availability(10, 4));
    }

    @Test
    void only_within_a_transaction() {
        assertThatThrownBy(() -> stock.reserve("H5", Map.of("X", 1)))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> reserve("H5", Map.of("X", 0))).isInstanceOf(InvalidCount.class);
    }

    @Test
    void releases_dispatches_and_takes_back_once_however_often_it_is_told() {
        var tea = stocked(10);
        var honey = stocked(10);
        reserve("H6", Map.of(tea, 4, honey, 2));
        stock.releaseLines("H6", List.of(honey));
        stock.releaseLines("H6", List.of(honey));
        assertThat(level(honey)).isEqualTo(new Availability(10, 0));
        stock.dispatch("H6");
        stock.dispatch("H6");
        stock.release("H6");
        assertThat(level(tea)).isEqualTo(new Availability(6, 0));
        assertThat(level(honey)).isEqualTo(new Availability(10, 0));
        stock.takeBack("H6");
        stock.takeBack("H6");
        assertThat(level(tea)).isEqualTo(new Availability(10, 0));
        assertThat(stock.movements(own, tea, 10))
                .extracting(Movement::kind)
                .containsExactly(
                        MovementKind.RETURN, MovementKind.DISPATCH, MovementKind.RESERVATION, MovementKind.RECEIPT);
    }

    @Test
    void a_delivery_note_counts_once() {
        var tea = stocked(10);
        stock.receive(own, tea, 5, "PN-1", LAN);
        stock.receive(own, tea, 5, "PN-1", LAN);
        assertThat(level(tea).onHand()).isEqualTo(15);
    }

    @Test
    void a_count_below_what_is_promised_is_refused() {
        var tea = stocked(10);
        reserve("H7", Map.of(tea, 4));
        assertThatThrownBy(() -> stock.adjust(own, tea, 3, "Kiểm kê", LAN)).isInstanceOf(StockPromised.class);
        assertThat(stock.adjust(own, tea, 4, "Kiểm kê", LAN)).isEqualTo(new Availability(4, 4));
    }

    @Test
    void another_cooperative_s_sku_is_not_found() {
        var tea = stocked(10);
        var stranger = CooperativeId.next();
        assertThatThrownBy(() -> stock.adjust(stranger, tea, 0, "X", LAN)).isInstanceOf(SkuNotFound.class);
        assertThatThrownBy(() -> stock.receive(stranger, tea, 1, "X", LAN)).isInstanceOf(SkuNotFound.class);
        assertThat(stock.movements(stranger, tea, 10)).isEmpty();
    }

    @Test
    void many_buyers_of_few_get_exactly_what_there_is() throws Exception {
        var tea = stocked(20);
        var results = atOnce(
                60, i -> () -> reserve("RACE-" + i, Map.of(tea, 1 + i % 3)).granted() ? 1 + i % 3 : 0);
        int sold = results.stream().mapToInt(Integer::intValue).sum();
        assertThat(level(tea)).isEqualTo(new Availability(20, sold));
        assertThat(sold).isBetween(18, 20);
    }

    @Test
    void buyers_of_two_things_in_opposite_order_do_not_lock_each_other_out() throws Exception {
        var tea = stocked(100);
        var honey = stocked(100);
        var results = atOnce(40, i -> () -> {
            var quantities = new LinkedHashMap<String, Integer>();
            quantities.put(i % 2 == 0 ? tea : honey, 1);
            quantities.put(i % 2 == 0 ? honey : tea, 1);
            var reserved = reserve("OPP-" + i, quantities).granted();
            if (i % 4 == 0) {
                stock.release("OPP-" + i);
            }
            return reserved ? 1 : 0;
        });
        assertThat(results).containsOnly(1);
        assertThat(level(tea)).isEqualTo(new Availability(100, 30));
        assertThat(level(honey)).isEqualTo(new Availability(100, 30));
    }

    @Test
    void release_and_dispatch_at_once_do_one_of_the_two() throws Exception {
        var tea = stocked(10);
        reserve("H8", Map.of(tea, 4));
        atOnce(8, i -> () -> {
            if (i % 2 == 0) {
                stock.release("H8");
            } else {
                stock.dispatch("H8");
            }
            return 1;
        });
        assertThat(level(tea)).isIn(new Availability(10, 0), new Availability(6, 0));
    }

    @Test
    void the_database_itself_refuses_to_promise_more_than_there_is() {
        var tea = stocked(1);
        assertThatThrownBy(() -> sql.sql("UPDATE inventory_level SET reserved = 2 WHERE sku = ?")
                        .param(tea)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void the_audit_finds_a_planted_disagreement() {
        var tea = stocked(5);
        sql.sql("UPDATE inventory_level SET on_hand = 6 WHERE sku = ?")
                .param(tea)
                .update();
        assertThat(audit.run()).singleElement().satisfies(found -> {
            assertThat(found.sku()).isEqualTo(tea);
            assertThat(found.movedOnHand()).isEqualTo(5);
        });
        sql.sql("UPDATE inventory_level SET on_hand = 5 WHERE sku = ?")
                .param(tea)
                .update();
    }

    @Test
    void notes_a_product_when_it_comes_into_stock_or_runs_out_and_not_for_every_pack() {
        var tea = stocked(3);
        var product = offers.get(tea).productId();
        flips.noteFlips();
        flips.done(flips.next(1000));
        reserve("H9", Map.of(tea, 2));
        flips.noteFlips();
        assertThat(flips.next(10)).isEmpty();
        reserve("H10", Map.of(tea, 1));
        assertThat(flips.waiting()).isEqualTo(1);
        flips.noteFlips();
        assertThat(flips.next(10)).extracting(StockFlips.Flip::productId).containsExactly(product);
        flips.done(flips.next(10));
        stock.release("H9");
        flips.noteFlips();
        assertThat(flips.next(10)).extracting(StockFlips.Flip::productId).containsExactly(product);
        assertThat(flips.waiting()).isEqualTo(1);
        flips.done(flips.next(10));
    }

    @Test
    void a_file_says_what_is_on_hand_and_can_be_taken_back_while_untouched() {
        var tea = stocked(10);
        var honey = stocked(10);
        var since = Instant.now().minusMillis(1);
        reserve("H11", Map.of(honey, 6));
        declare("import-1", Map.of(tea, 25, honey, 5));
        assertThat(level(tea).onHand()).isEqualTo(25);
        assertThat(level(honey).onHand()).isEqualTo(10);
        declare("import-1", Map.of(tea, 25));
        assertThat(intake.untouchedSince(since, "import-1", List.of(tea))).isTrue();
        assertThat(intake.untouchedSince(since, "import-1", List.of(tea, honey)))
                .isFalse();
        transaction.executeWithoutResult(_ -> intake.takeBack("import-1", List.of(tea), LAN));
        transaction.executeWithoutResult(_ -> intake.takeBack("import-1", List.of(tea), LAN));
        assertThat(level(tea).onHand()).isEqualTo(10);
    }

    private void declare(String reference, Map<String, Integer> counts) {
        var declared = counts.entrySet().stream()
                .map(count -> {
                    var offer = offers.get(count.getKey());
                    return new DeclaredStock(
                            count.getKey(), offer.variantId(), offer.productId(), own, count.getValue());
                })
                .toList();
        transaction.executeWithoutResult(_ -> intake.declare(reference, declared, LAN));
    }

    private Reserved reserve(String reference, Map<String, Integer> quantities) {
        return Contention.retrying(() -> transaction.execute(_ -> stock.reserve(reference, quantities)));
    }

    private Availability level(String sku) {
        return stock.levels(List.of(sku)).get(sku);
    }

    private String stocked(int count) {
        var sku = "SKU-" + UUID.randomUUID().toString().substring(0, 12);
        offers.put(
                sku,
                new Offer(
                        sku,
                        VariantId.next(),
                        ProductId.next(),
                        own,
                        "tra-" + sku,
                        LocalizedText.vi("Trà"),
                        LocalizedText.vi("Gói"),
                        Money.vnd(50_000),
                        "g",
                        BigDecimal.valueOf(100),
                        150,
                        "12",
                        11,
                        0,
                        false,
                        false,
                        true,
                        null));
        if (count > 0) {
            stock.receive(own, sku, count, "PN-" + sku, LAN);
        } else {
            stock.adjust(own, sku, 0, "Hết hàng", LAN);
        }
        return sku;
    }

    private interface Buyer {
        Callable<Integer> number(int i);
    }

    private static List<Integer> atOnce(int buyers, Buyer buyer) throws Exception {
        var start = new CountDownLatch(1);
        var results = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<Integer>>();
            for (int i = 0; i < buyers; i++) {
                var act = buyer.number(i);
                running.add(threads.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
            start.countDown();
            for (var one : running) {
                results.add(one.get());
            }
        }
        return results;
    }
}
