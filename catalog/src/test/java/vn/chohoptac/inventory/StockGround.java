package vn.chohoptac.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
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

/** Stock of one cooperative, and buyers who come one by one or all at once. */
@ApplicationModuleTest(extraIncludes = "platform")
abstract class StockGround {

    static final Actor LAN = new Actor(Actor.Kind.COOPERATIVE, UUID.randomUUID(), "Chị Lan");

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

    final CooperativeId own = CooperativeId.next();
    final Map<String, Offer> offers = new ConcurrentHashMap<>();

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

    void declare(String reference, Map<String, Integer> counts) {
        var declared = counts.entrySet().stream()
                .map(count -> {
                    var offer = offers.get(count.getKey());
                    return new DeclaredStock(
                            count.getKey(), offer.variantId(), offer.productId(), own, count.getValue());
                })
                .toList();
        transaction.executeWithoutResult(_ -> intake.declare(reference, declared, LAN));
    }

    Reserved reserve(String reference, Map<String, Integer> quantities) {
        return Contention.retrying(() -> transaction.execute(_ -> stock.reserve(reference, quantities)));
    }

    Availability level(String sku) {
        return stock.levels(List.of(sku)).get(sku);
    }

    String stocked(int count) {
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

    interface Buyer {
        Callable<Integer> number(int i);
    }

    static List<Integer> atOnce(int buyers, Buyer buyer) throws Exception {
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
