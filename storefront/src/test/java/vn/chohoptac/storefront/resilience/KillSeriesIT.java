package vn.chohoptac.storefront.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chohoptac.accounts.Accounts;
import vn.chohoptac.accounts.OpenStaffAccount;
import vn.chohoptac.accounts.Role;
import vn.chohoptac.embedded.OwnServers;
import vn.chohoptac.storefront.Browser;
import vn.chohoptac.storefront.Desks;
import vn.chohoptac.storefront.Shelves;
import vn.chohoptac.storefront.resilience.Kills.Victim;
import vn.chohoptac.storefront.resilience.Traffic.Shop;

/**
 * The application, the database and the search engine are killed again and again while people browse, buy and work at
 * their desks. {@code -Dmarket.kill.seed} repeats a series, {@code -Dmarket.kills} changes how often each is killed.
 */
@InItsOwnMarket
class KillSeriesIT {

    private static final int KILLS = Integer.getInteger("market.kills", 10);
    private static final int RECEIVED = 50_000;
    private static final String ADMINISTRATOR = "quan-tri@cho.example";

    private final long seed = Long.getLong("market.kill.seed", System.nanoTime());
    private final List<Shop> shops = new ArrayList<>();
    private OwnServers servers;
    private Desks desks;
    private Shelves shelves;
    private MarketNode node;
    private Acknowledgements acknowledged;
    private Traffic traffic;
    private String countedProduct;
    private String countedSku;

    @BeforeEach
    void aMarketOfOneNode() {
        servers = OwnServers.start();
        try (var office = Office.open(servers.asProperties(), Kills.IMPATIENT)) {
            desks = office.the(Desks.class);
            shelves = office.the(Shelves.class);
            office.the(Accounts.class)
                    .openStaffAccount(
                            OpenStaffAccount.of(Role.ADMINISTRATOR, ADMINISTRATOR, shelves.password(), "Quản trị"));
            shops.add(shop("Đêm Bão"));
            shops.add(shop("Sau Mưa"));
            node = office.node("killed-node");
        }
        acknowledged = new Acknowledgements("acknowledged");
        traffic = new Traffic(node.port(), shops, acknowledged);
    }

    @AfterEach
    void close() {
        if (node != null) {
            node.close();
        }
        servers.close();
    }

    @Test
    void nothing_acknowledged_is_lost_by_kills_of_application_database_and_engine() throws Exception {
        System.out.println("Kill series with -Dmarket.kill.seed=" + seed);
        long start = System.nanoTime();
        traffic.start(seed);
        var counts = new Counts();
        traffic.also(counts::next);
        var engine = Victim.engineOf(servers);
        var engineKills = CompletableFuture.runAsync(() -> killOften(engine, new Random(seed + 1)));
        killApplicationAndDatabase(new Random(seed));
        engineKills.get(300, TimeUnit.SECONDS);
        traffic.close();
        System.out.printf(
                "%d kills in %d s: %d orders and %d acknowledgements in all, %d requests failed and were sent again%n",
                3 * KILLS,
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start),
                acknowledged.orders().size(),
                acknowledged.count(),
                traffic.failed());

        assertThat(traffic.surprises()).isEmpty();
        assertThat(traffic.failed()).isPositive();
        var books = new Books(servers);
        var reckoning = new Reckoning(books, acknowledged);
        reckoning.everythingDrains();
        reckoning.ordersAreThoseAcknowledged();
        reckoning.stockAgrees(RECEIVED);
        reckoning.figuresAgree();
        shops.forEach(shop -> reckoning.pageShowsTheFigures(shop, shop.desk().get()));
        assertThat(books.onHand(countedSku)).isBetween(counts.lastTaken, counts.tried.get());
        var administrator = desks.signedIn(ADMINISTRATOR, shelves.password(), node.port());
        new Drift(servers, books, administrator).isFoundWherePlantedAndNowhereElse();
    }

    private void killApplicationAndDatabase(Random dice) {
        for (var victim : Kills.drawn(KILLS, dice, Victim.of(node), Victim.databaseOf(servers))) {
            Kills.awaitWork(victim, acknowledged);
            victim.dies(traffic, dice);
        }
    }

    private void killOften(Victim victim, Random dice) {
        for (int kill = 0; kill < KILLS; kill++) {
            Kills.pause(dice.nextInt(1_000, 4_000));
            victim.dies(traffic, dice);
        }
    }

    /** Somebody who counts the same shelf all day; the last number the market said yes to has to be there. */
    private final class Counts {

        private final Browser desk = shops.getFirst().desk().get();
        private final AtomicInteger tried = new AtomicInteger(1);
        private volatile int lastTaken = 1;

        void next() {
            var form = traffic.until(() -> desk.get("/kenh-htx/san-pham/" + countedProduct));
            int packs = tried.incrementAndGet();
            if (traffic.takes(
                    () -> desk.submit(form, "main form.stack--l", Map.of("packs[0].stock", String.valueOf(packs))))) {
                lastTaken = packs;
                acknowledged.counted(packs);
            }
        }
    }

    private Shop shop(String name) {
        var cooperative = shelves.cooperative("HTX mẫu " + name);
        var director = shelves.director(cooperative.id());
        var products = IntStream.rangeClosed(1, 3)
                .mapToObj(number -> shelves.product(
                        cooperative.id(),
                        "Cà phê " + name + " " + number,
                        Shelves.COFFEE,
                        90_000L + 10_000 * number,
                        RECEIVED))
                .toList();
        var counted = shelves.product(cooperative.id(), "Trà đếm " + name, 4, 60_000, 1);
        countedProduct = shops.isEmpty() ? counted.id().value().toString() : countedProduct;
        countedSku = shops.isEmpty() ? counted.skus().getFirst() : countedSku;
        return new Shop(
                cooperative.slug(),
                products.stream().map(product -> product.skus().getFirst()).toList(),
                products.stream().map(product -> product.slug()).toList(),
                () -> desks.signedIn(director.email(), shelves.password(), node.port()));
    }
}
