package vn.chohoptac.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chohoptac.performance.ASale.aSale;
import static vn.chohoptac.performance.ASale.reversalOf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.cooperatives.sales.SaleRecorded;
import vn.chohoptac.cooperatives.sales.SaleReversed;

/** Invariant 7: a sale is in the figures exactly once, and dropping and rebuilding them gives the same numbers. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "platform")
class FiguresEqualFactsModuleTests {

    private static final int THREADS = 16;
    private static final Instant START = Instant.parse("2026-01-31T10:00:00Z");
    private static final List<String> TABLES = List.of(
            "performance_order_month",
            "performance_product_month",
            "performance_channel_month",
            "performance_cooperative_month",
            "performance_province_month");

    @Autowired
    SalesLedger ledger;

    @Autowired
    Performance performance;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void startEmpty() {
        TABLES.forEach(table -> jdbc.update("DELETE FROM " + table));
        jdbc.update("DELETE FROM performance_sale");
        jdbc.update("DELETE FROM performance_reversal");
    }

    @Test
    void the_same_fact_told_from_sixteen_threads_counts_once() throws Exception {
        var sale = aSale().worth(99_000).soldAt(START).build();
        var reversal = reversalOf(sale, 1, "1", 9_000, START.plusSeconds(5));
        var told = new ArrayList<Object>();
        for (int i = 0; i < 100; i++) {
            told.add(sale);
            told.add(reversal);
        }
        tellAtOnce(told);
        assertThat(jdbc.queryForMap("SELECT revenue, returned, orders FROM performance_province_month"))
                .isEqualTo(Map.of("revenue", 99_000L, "returned", 9_000L, "orders", 1L));
    }

    @Test
    void many_facts_in_any_order_each_told_twice_give_exact_figures() throws Exception {
        var random = new Random(20_260_502);
        var sales = sales(random, 600);
        var reversals = reversals(random, sales);
        var told = new ArrayList<Object>();
        for (int twice = 0; twice < 2; twice++) {
            told.addAll(sales);
            told.addAll(reversals);
        }
        Collections.shuffle(told, random);

        tellAtOnce(told);

        long sold = sales.stream().mapToLong(SaleRecorded::amount).sum();
        long orders =
                sales.stream().map(SaleRecorded::sellerOrderCode).distinct().count();
        long back = reversals.stream().mapToLong(SaleReversed::amount).sum();
        assertThat(sum("performance_province_month")).isEqualTo(Map.of("revenue", sold, "returned", back));
        assertThat(sum("performance_cooperative_month")).isEqualTo(Map.of("revenue", sold, "returned", back));
        assertThat(sum("performance_product_month")).isEqualTo(Map.of("revenue", sold, "returned", back));
        assertThat(sum("performance_channel_month")).isEqualTo(Map.of("revenue", sold, "returned", back));
        assertThat(jdbc.queryForObject(
                        "SELECT SUM(revenue) FROM performance_channel_month WHERE fair_code = 'HC1'", Long.class))
                .isEqualTo(sales.stream()
                        .filter(sale -> "HC1".equals(sale.fairCode()))
                        .mapToLong(SaleRecorded::amount)
                        .sum())
                .isPositive();
        assertThat(jdbc.queryForObject("SELECT SUM(orders) FROM performance_cooperative_month", Long.class))
                .isEqualTo(orders);
    }

    @Test
    void a_sale_and_its_reversals_told_at_the_same_moment_all_count() throws Exception {
        var told = new ArrayList<Object>();
        long sold = 0;
        for (int i = 0; i < 300; i++) {
            var sale = aSale().worth(1_000).soldAt(START).build();
            told.addAll(List.of(
                    reversalOf(sale, 1, "0.5", 400, START.plusSeconds(2)),
                    sale,
                    reversalOf(sale, 2, "0.5", 600, START.plusSeconds(1))));
            sold += 1_000;
        }
        tellAtOnce(told);
        assertThat(sum("performance_province_month")).isEqualTo(Map.of("revenue", sold, "returned", sold));
    }

    @Test
    void dropping_and_rebuilding_gives_the_same_numbers_also_with_more_reversed_than_sold() throws Exception {
        var random = new Random(42);
        var sales = sales(random, 200);
        var told = new ArrayList<Object>(sales);
        told.addAll(reversals(random, sales));
        sales.stream()
                .limit(50)
                .forEach(sale -> told.add(reversalOf(
                        sale, 9, "100", sale.amount() * 2, START.plus(Duration.ofDays(random.nextInt(60))))));
        Collections.shuffle(told, random);
        tellAtOnce(told);
        var before = everything();

        performance.rebuild();
        assertThat(everything()).isEqualTo(before);

        TABLES.forEach(table -> jdbc.update("DELETE FROM " + table));
        performance.rebuild();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void rebuilding_while_facts_arrive_loses_and_doubles_nothing() throws Exception {
        var random = new Random(7);
        var sales = sales(random, 400);
        var told = new ArrayList<Object>(sales);
        told.addAll(reversals(random, sales));
        try (var rebuilder = Executors.newSingleThreadExecutor()) {
            var rebuilding = rebuilder.submit(() -> IntStream.range(0, 5).forEach(_ -> performance.rebuild()));
            tellAtOnce(told);
            rebuilding.get();
        }
        var live = everything();
        performance.rebuild();
        assertThat(everything()).isEqualTo(live);
        assertThat(sum("performance_province_month").get("revenue"))
                .isEqualTo(sales.stream().mapToLong(SaleRecorded::amount).sum());
    }

    private static List<SaleRecorded> sales(Random random, int orders) {
        var cooperatives =
                IntStream.range(0, 5).mapToObj(_ -> CooperativeId.next()).toList();
        var sales = new ArrayList<SaleRecorded>();
        for (int i = 0; i < orders; i++) {
            int seller = random.nextInt(5);
            var at = START.plus(Duration.ofHours(random.nextInt(24 * 60)));
            for (int line = 1; line <= 1 + random.nextInt(3); line++) {
                sales.add(aSale().by(cooperatives.get(seller))
                        .in(seller < 3 ? "68" : "66")
                        .line("H%09d01".formatted(i), line)
                        .of("product-" + seller + "-" + random.nextInt(4), "Sản phẩm mẫu")
                        .quantity(String.valueOf(1 + random.nextInt(5)), "kg")
                        .worth(1_000L * (1 + random.nextInt(500)))
                        .soldAt(at)
                        .at(line == 2 ? "HC1" : null)
                        .build());
            }
        }
        return sales;
    }

    /** Of every third sale a part comes back, of every ninth a second one. */
    private static List<SaleReversed> reversals(Random random, List<SaleRecorded> sales) {
        var reversals = new ArrayList<SaleReversed>();
        for (int i = 0; i < sales.size(); i += 3) {
            var sale = sales.get(i);
            var at = sale.soldAt().plus(Duration.ofDays(random.nextInt(40)));
            reversals.add(reversalOf(sale, 1, "0.5", sale.amount() / 3, at));
            if (i % 9 == 0) {
                reversals.add(reversalOf(sale, 2, "0.5", sale.amount() / 3, at.plusSeconds(random.nextInt(100))));
            }
        }
        return reversals;
    }

    private void tellAtOnce(List<Object> facts) throws Exception {
        try (var pool = Executors.newFixedThreadPool(THREADS)) {
            var told = facts.stream()
                    .<Future<?>>map(fact -> pool.submit(() -> tell(fact)))
                    .toList();
            for (var one : told) {
                one.get();
            }
        }
    }

    private void tell(Object fact) {
        switch (fact) {
            case SaleRecorded sale -> ledger.record(sale);
            case SaleReversed reversal -> ledger.record(reversal);
            default -> throw new IllegalArgumentException(fact.toString());
        }
    }

    private Map<String, Long> sum(String table) {
        return jdbc.queryForObject(
                "SELECT SUM(revenue), SUM(returned) FROM " + table,
                (row, _) -> Map.of("revenue", row.getLong(1), "returned", row.getLong(2)));
    }

    /** All figures, rows without any left out, in one order. */
    private List<String> everything() {
        var rows = new ArrayList<String>();
        rows.addAll(jdbc.query(
                "SELECT HEX(cooperative_id), month, product_ref, unit, sold, returned_quantity, revenue, returned FROM"
                    + " performance_product_month WHERE revenue <> 0 OR returned <> 0 OR sold <> 0 ORDER BY 1, 2, 3,"
                    + " 4",
                (row, _) -> row(row, 8)));
        rows.addAll(jdbc.query(
                "SELECT HEX(cooperative_id), month, channel, fair_code, revenue, returned FROM"
                        + " performance_channel_month WHERE revenue <> 0 OR returned <> 0 ORDER BY 1, 2, 3, 4",
                (row, _) -> row(row, 6)));
        rows.addAll(jdbc.query(
                "SELECT HEX(cooperative_id), month, province_code, revenue, returned, orders"
                        + " FROM performance_cooperative_month WHERE revenue <> 0 OR returned <> 0 ORDER BY 1, 2, 3",
                (row, _) -> row(row, 6)));
        rows.addAll(jdbc.query(
                "SELECT province_code, month, revenue, returned, orders FROM performance_province_month ORDER BY 1, 2",
                (row, _) -> row(row, 5)));
        return rows;
    }

    private static String row(ResultSet row, int columns) throws SQLException {
        var text = new StringBuilder();
        for (int i = 1; i <= columns; i++) {
            text.append(row.getString(i)).append('|');
        }
        return text.toString();
    }
}
