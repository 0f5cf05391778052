package vn.chohoptac.loadtest;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Checkouts over the API, each with a cart and a key of its own, beside the minimal order transaction. The clock stops when
 * every order is placed and all that follows from it is done.
 */
final class Ordering {

    /** Goods of any cart: no alcohol, no service, plenty there. */
    private static final String SHELVES = """
        SELECT HEX(l.cooperative_id), l.sku FROM inventory_level l JOIN catalog_product p ON p.id = l.product_id
        WHERE p.ocop_set <= 13 AND l.on_hand - l.reserved > 1000000 ORDER BY l.sku\
        """;

    private static final String DISAGREEING = """
        SELECT COUNT(*) FROM inventory_level l JOIN
          (SELECT sku, SUM(on_hand_change) on_hand, SUM(reserved_change) reserved FROM inventory_movement GROUP BY sku) m
          ON m.sku = l.sku WHERE m.on_hand <> l.on_hand OR m.reserved <> l.reserved OR l.on_hand < l.reserved\
        """;

    private final Settings settings;
    private final Servers servers;
    private final Wrk wrk;
    private final Report report;
    private final String market;
    private final Carts carts;
    private final FloorOrders floor;
    private final List<List<String>> shelves;

    Ordering(Settings settings, Servers servers, Wrk wrk, Report report, String market) {
        this.settings = settings;
        this.servers = servers;
        this.wrk = wrk;
        this.report = report;
        this.market = market;
        this.carts = new Carts(market);
        this.floor = new FloorOrders(servers);
        this.shelves = shelves();
    }

    void run() {
        warmUp();
        floor.run(3);
        var minimal = new ArrayList<Measure>();
        var one = new ArrayList<Measure>();
        var three = new ArrayList<Measure>();
        var hot = new ArrayList<Measure>();
        var spread = new ArrayList<Measure>();
        for (int run = 0; run < settings.runs(); run++) {
            one.add(order(settings.carts(), this::oneSeller));
            minimal.add(floor.run(settings.seconds() / 2));
            three.add(order(settings.carts(), this::threeSellers));
            hot.add(order(settings.carts(), _ -> List.of(shelves.getFirst().getFirst())));
            spread.add(order(settings.carts(), number -> List.of(shelf(number).getFirst())));
        }
        var oneSeller = new Figures("checkout, one seller, two lines, durable, queues emptied", one);
        report.ratio(oneSeller, new Figures("minimal order transaction", minimal), 0.20);
        report.ratio(new Figures("checkout, three sellers (floor: one seller)", three), oneSeller, 0.50);
        report.ratio(
                new Figures("checkout, all want one item (floor: spread items)", hot),
                new Figures("spread", spread),
                0.90);
        report.note(
                "%d carts a run; each order found in the database, levels equal to movements, nothing oversold",
                settings.carts());
    }

    /** As for pages: until a round is hardly faster than the one before it. */
    private void warmUp() {
        double before = 0;
        double rate = order(settings.carts(), this::oneSeller).perSecond();
        for (int round = 1; round < Wrk.MOST_WARM_RUNS && rate > before * Wrk.HARDLY_FASTER; round++) {
            order(settings.carts() / 2, this::threeSellers);
            before = rate;
            rate = order(settings.carts(), this::oneSeller).perSecond();
        }
    }

    private List<String> oneSeller(int number) {
        return shelf(number).subList(0, 2);
    }

    private List<String> threeSellers(int number) {
        return List.of(
                shelf(3 * number).getFirst(),
                shelf(3 * number + 1).getFirst(),
                shelf(3 * number + 2).getFirst());
    }

    private List<String> shelf(int number) {
        return shelves.get(Math.floorMod(number, shelves.size()));
    }

    private Measure order(int count, IntFunction<List<String>> basket) {
        var checkouts = carts.fill(count, basket);
        Pause.until(
                Duration.ofMillis(200),
                Duration.ofMinutes(5),
                "the queues are empty",
                () -> Work.waiting(servers) == 0);
        long before = orders();
        long begun = System.nanoTime();
        var running = wrk.checkouts(market, checkouts, Wrk.CONNECTIONS);
        running.awaitAnswers();
        double answered = (System.nanoTime() - begun) / 1e9;
        Pause.until(
                Duration.ofMillis(20),
                Duration.ofMinutes(10),
                "the queues are empty",
                () -> Work.waiting(servers) == 0);
        double seconds = (System.nanoTime() - begun) / 1e9;
        var seen = running.stop();
        check(running.refused() + seen.errors(), orders() - before, count);
        System.out.printf("  %d orders answered in %.2f s, queues empty after %.2f s%n", count, answered, seconds);
        double generator = seen.generator() * seen.seconds() / seconds;
        return new Measure(count, seconds, 0, seen.median(), seen.p95(), generator);
    }

    private void check(long refused, long placed, int count) {
        if (refused > 0 || placed != count) {
            throw new IllegalStateException(
                    count + " checkouts sent, " + refused + " refused, " + placed + " orders placed");
        }
        long wrong = servers.count(DISAGREEING);
        if (wrong > 0) {
            throw new IllegalStateException(wrong + " levels disagree with their movements");
        }
    }

    private long orders() {
        return servers.count("SELECT COUNT(*) FROM orders_order");
    }

    private List<List<String>> shelves() {
        Map<String, List<String>> found = new LinkedHashMap<>();
        try (var connection = servers.connect(Servers.MARKET);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(SHELVES)) {
            while (rows.next()) {
                found.computeIfAbsent(rows.getString(1), _ -> new ArrayList<>()).add(rows.getString(2));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found.values().stream().filter(shelf -> shelf.size() >= 2).toList();
    }
}
