package vn.chohoptac.storefront.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.chohoptac.kernel.Money.vnd;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.connections.contracts.ContractKind;
import vn.chohoptac.connections.contracts.ContractTerms;
import vn.chohoptac.connections.contracts.Contracts;
import vn.chohoptac.connections.contracts.OfficersContract;
import vn.chohoptac.connections.contracts.PlannedDelivery;
import vn.chohoptac.connections.contracts.Sharing;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.embedded.OwnServers;
import vn.chohoptac.fairs.FairCard;
import vn.chohoptac.fairs.results.FairResult;
import vn.chohoptac.fairs.results.FairResults;
import vn.chohoptac.kernel.Quantity;
import vn.chohoptac.kernel.Unit;
import vn.chohoptac.storefront.Browser;
import vn.chohoptac.storefront.Desks;
import vn.chohoptac.storefront.Fairground;
import vn.chohoptac.storefront.Fairground.Stand;
import vn.chohoptac.storefront.Shelves;
import vn.chohoptac.storefront.resilience.Acknowledgements.Step;
import vn.chohoptac.storefront.resilience.Kills.Victim;
import vn.chohoptac.storefront.resilience.Traffic.Shop;

/**
 * Application and database are killed while people buy at a fair and call off, an officer closes it and records deliveries of a contract.
 * {@code -Dmarket.kill.seed} repeats a series, {@code -Dmarket.fair-kills} changes how often each is killed.
 */
@InItsOwnMarket
class FairKillIT {

    private static final int KILLS = Integer.getInteger("market.fair-kills", 2);
    private static final int RECEIVED = 50_000;
    private static final int DELIVERIES = 60;
    private static final long DELIVERED = 1_500_000;
    private static final long USUAL = 100_000;
    private static final long AT_THE_FAIR = 80_000;

    private final long seed = Long.getLong("market.kill.seed", System.nanoTime());
    private final Random dice = new Random(seed);
    private OwnServers servers;
    private Desks desks;
    private Shelves shelves;
    private MarketNode node;
    private Traffic traffic;
    private Acknowledgements acknowledged;
    private SignedIn officer;
    private FairCard fair;
    private String contract;
    private volatile int delivered;

    @BeforeEach
    void aLiveFairAndASignedContract() {
        servers = OwnServers.start();
        List<Shop> shops;
        try (var office = Office.open(servers.asProperties(), Kills.IMPATIENT)) {
            desks = office.the(Desks.class);
            shelves = office.the(Shelves.class);
            officer = shelves.nationalOfficer();
            var goods = Stream.of("Hội Đêm", "Hội Ngày").map(this::goods).toList();
            fair = office.the(Fairground.class)
                    .fair(
                            "Phiên chợ giữa bão",
                            Instant.now().minus(Duration.ofDays(1)),
                            goods.stream().map(Goods::stand).toList());
            contract = office.the(Contracts.class).record(officer, contract());
            shops = goods.stream().map(Goods::shop).toList();
            node = office.node("fair-killed-node");
        }
        acknowledged = new Acknowledgements("fair-acknowledged");
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
    void result_stock_and_performance_agree_with_the_orders() throws Exception {
        System.out.println("Kills at a fair with -Dmarket.kill.seed=" + seed);
        traffic.start(seed);
        var delivering = signedIn();
        var closing = signedIn();
        traffic.also(() -> deliverNext(delivering));
        int closesAt = 1 + dice.nextInt(2 * KILLS - 1);
        var victims = Kills.drawn(KILLS, dice, Victim.of(node), Victim.databaseOf(servers));
        for (int kill = 0; kill < victims.size(); kill++) {
            if (kill == closesAt) {
                somebodyCalledOff();
                traffic.also(() -> closeTheFair(closing));
            }
            Kills.awaitWork(victims.get(kill), acknowledged);
            victims.get(kill).dies(traffic, dice);
        }
        var watching = signedIn();
        await().atMost(Duration.ofSeconds(60)).until(() -> closed(watching));
        traffic.close();

        assertThat(traffic.surprises())
                .as("only that the fair price ended between the price shown and the checkout")
                .allMatch(one -> one.startsWith("checkout was answered 409"));
        assertThat(traffic.failed()).isPositive();
        var books = new Books(servers);
        var reckoning = new Reckoning(books, acknowledged);
        reckoning.everythingDrains();
        reckoning.ordersAreThoseAcknowledged();
        reckoning.stockAgrees(RECEIVED);
        var fairBooks = new FairBooks(servers, fair.code());
        assertThat(fairBooks.boughtAfterTheClosing()).isZero();
        assertThat(fairBooks.quotaTaken())
                .as("quota that orders hold, given back once by each that was called off")
                .isEqualTo(fairBooks.packsStanding());
        assertThat(fairBooks.calledOffAtTheFair()).isPositive();
        var deliveries = fairBooks.deliveriesConfirmed();
        assertThat(deliveries)
                .as("those whose page said that they came, and one whose page nobody opened any more")
                .isBetween((long) delivered, delivered + 1L)
                .isPositive();
        assertThat(fairBooks.revenue("SHOP")).isEqualTo(fairBooks.paidInTheShop());
        assertThat(fairBooks.revenue("FAIR"))
                .isEqualTo(fairBooks.paidAtTheFair())
                .isPositive();
        assertThat(fairBooks.revenue("CONTRACT")).isEqualTo(deliveries * DELIVERED);
        resultAgrees(fairBooks);
    }

    /** Until the fair is closed, every order is one of its own. */
    private void somebodyCalledOff() {
        await().atMost(Duration.ofSeconds(60)).until(() -> acknowledged.steps().containsValue(Step.CALLED_OFF));
    }

    private void resultAgrees(FairBooks books) {
        try (var office = Office.open(servers.asProperties(), Kills.IMPATIENT)) {
            var results = office.the(FairResults.class);
            var live = results.of(officer, fair.id());
            assertThat(live.totals().ordered()).isEqualTo(vnd(books.orderedAtTheFair()));
            assertThat(live.totals().calledOff()).isEqualTo(vnd(books.calledOffAtTheFair()));
            assertThat(live.totals().received()).isEqualTo(vnd(books.paidAtTheFair()));
            assertThat(sum(live)).isEqualTo(books.paidAtTheFair());
            results.report(officer, fair.id());
            assertThat(results.of(officer, fair.id()).totals()).isEqualTo(live.totals());
        }
    }

    private static long sum(FairResult result) {
        return result.rows().stream()
                .mapToLong(row -> row.received().value().dong())
                .sum();
    }

    /** An officer writes down the next delivery, and again until its page says that it came. */
    private void deliverNext(Browser desk) {
        if (delivered == DELIVERIES) {
            Kills.pause(50);
            return;
        }
        var number = delivered + 1;
        var page = traffic.until(() -> desk.get("/xuc-tien/ket-noi/hop-dong/" + contract + "/dot/" + number));
        if (page.page().selectFirst("form[action$=/tra]") != null) {
            delivered = number;
            return;
        }
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();
        traffic.takes(() -> desk.submit(
                page, "form[action$=/nhan]", Map.of("on", today, "amount", "10", "value", String.valueOf(DELIVERED))));
        Kills.pause(100);
    }

    private void closeTheFair(Browser desk) {
        while (!closed(desk)) {
            var page = traffic.until(() -> desk.get(address()));
            traffic.takes(() -> desk.submit(page, "form:has([name=buoc][value=CLOSED])", Map.of("lyDo", "Bão về")));
        }
    }

    private Browser signedIn() {
        return desks.signedIn(officer.email(), shelves.password(), node.port());
    }

    private boolean closed(Browser desk) {
        var page = traffic.until(() -> desk.get(address())).page();
        return page.selectFirst("[name=buoc][value=REPORTED]") != null;
    }

    private String address() {
        return "/xuc-tien/hoi-cho/" + fair.id().value();
    }

    private record Goods(Stand stand, Shop shop) {}

    private Goods goods(String name) {
        var own = shelves.cooperative("HTX mẫu " + name);
        var director = shelves.director(own.id());
        var product = shelves.product(own.id(), "Cà phê " + name, Shelves.COFFEE, USUAL, RECEIVED);
        var sku = product.skus().getFirst();
        return new Goods(
                new Stand(own.id(), sku, AT_THE_FAIR, 5_000),
                new Shop(
                        own.slug(),
                        List.of(sku),
                        List.of(product.slug()),
                        () -> desks.signedIn(director.email(), shelves.password(), node.port())));
    }

    private OfficersContract contract() {
        var quantity = new Quantity(BigDecimal.TEN, Unit.KILOGRAM);
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        CooperativeId seller = shelves.cooperative("HTX mẫu Giao Hàng").id();
        return new OfficersContract(
                new ContractTerms(
                        ContractKind.CONTRACT,
                        "Cà phê",
                        Shelves.COFFEE,
                        new Quantity(BigDecimal.valueOf(10L * DELIVERIES), Unit.KILOGRAM),
                        vnd(DELIVERED * DELIVERIES),
                        today,
                        null,
                        Collections.nCopies(
                                DELIVERIES, new PlannedDelivery(today.plusDays(1), quantity, vnd(DELIVERED))),
                        null),
                "Công ty mẫu",
                null,
                List.of(new Sharing(seller, 1)));
    }
}
