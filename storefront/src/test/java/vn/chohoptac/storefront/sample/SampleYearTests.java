package vn.chohoptac.storefront.sample;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.chohoptac.orders.Fulfilment.CANCELLED;
import static vn.chohoptac.orders.Fulfilment.COMPLETED;
import static vn.chohoptac.orders.Fulfilment.DELIVERED;
import static vn.chohoptac.orders.Fulfilment.DISPATCHED;
import static vn.chohoptac.orders.Fulfilment.RETURNED;
import static vn.chohoptac.payments.PaymentMethod.BANK_QR;
import static vn.chohoptac.payments.PaymentMethod.COD;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chohoptac.MarketApplication;
import vn.chohoptac.accounts.Accounts;
import vn.chohoptac.carts.Carts;
import vn.chohoptac.catalog.certification.Certificates;
import vn.chohoptac.catalog.certification.Recognitions;
import vn.chohoptac.catalog.listing.EditingProducts;
import vn.chohoptac.cooperatives.CooperativeApplications;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.embedded.testing.TestClock;
import vn.chohoptac.fairs.Fairs;
import vn.chohoptac.fairs.booths.Booths;
import vn.chohoptac.fairs.booths.JoiningFairs;
import vn.chohoptac.fairs.organising.OrganisingFairs;
import vn.chohoptac.fairs.results.FairResults;
import vn.chohoptac.inventory.Stock;
import vn.chohoptac.kernel.BusinessCalendar;
import vn.chohoptac.kernel.Uuids;
import vn.chohoptac.orders.Checkout;
import vn.chohoptac.orders.Fulfilment;
import vn.chohoptac.orders.SellerDesk;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.performance.Performance;
import vn.chohoptac.platform.PictureStore;

/** The last four weeks of the simulated past, up to the day of the files, through the real use cases; on a place of its own. */
@SpringBootTest(classes = MarketApplication.class, properties = "market.housekeeping.enabled=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleYearTests {

    private static final int DAYS = 28;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Performance performance;

    @Autowired
    TestClock clock;

    private SampleCooperatives.Enrolled enrolled;
    private SampleYear year;
    private SampleTally tally;

    @BeforeAll
    void fourWeeksGoBy(
            @Autowired CooperativeApplications applications,
            @Autowired Cooperatives cooperatives,
            @Autowired Accounts accounts,
            @Autowired EditingProducts products,
            @Autowired Recognitions recognitions,
            @Autowired Certificates certificates,
            @Autowired Stock stock,
            @Autowired PictureStore pictures,
            @Autowired OrganisingFairs organising,
            @Autowired JoiningFairs joining,
            @Autowired Booths booths,
            @Autowired FairResults results,
            @Autowired Fairs fairs,
            @Autowired Carts carts,
            @Autowired Checkout checkout,
            @Autowired SellerDesk desk,
            @Autowired SampleSteps steps) {
        clock.setTo(BusinessCalendar.startOf(SampleRows.TODAY).plus(Duration.ofHours(20)));
        var files = new SampleFiles("");
        enrolled = new SampleCooperatives(applications, files, steps).enrol();
        new SampleAccounts(accounts, files, steps).open(enrolled);
        var shelves = new SampleShelves(products, recognitions, certificates, stock, pictures, files, steps, clock);
        shelves.fill(enrolled);
        shelves.recognise(enrolled);
        shelves.certify(enrolled);
        shelves.publish(enrolled);
        var ground = new SampleFairs(organising, joining, booths, results, fairs, accounts, files, steps, clock);
        ground.open(enrolled);
        year = new SampleYear(
                carts, checkout, cooperatives, stock, new SampleOrder(desk, clock), files, ground, steps, clock);
        tally = year.simulate(enrolled, DAYS);
    }

    @AfterAll
    void theClockGoesOn() {
        clock.reset();
    }

    @Test
    void every_day_brings_orders_and_none_is_refused() {
        assertThat((long) tally.count())
                .isBetween(2L * DAYS, 6L * (DAYS + 1))
                .isEqualTo(number("SELECT COUNT(*) FROM orders_order"));
        assertThat(tally.refusals()).isEmpty();
        assertThat(number("SELECT COUNT(DISTINCT DATE(placed_at + INTERVAL 7 HOUR)) FROM orders_seller_order"))
                .isEqualTo(DAYS + 1L);
    }

    @Test
    void orders_meet_all_their_fates() {
        var fates = jdbc.sql("""
            SELECT o.fulfilment, o.method, p.received = p.amount AS paid, COUNT(*) AS orders FROM orders_seller_order o
            JOIN payments_payment p ON p.id = o.payment_id GROUP BY o.fulfilment, o.method, paid
            """).query(SampleYearTests::fate).list().stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(fates)
                .containsKeys(
                        new Fate(COMPLETED, COD, true),
                        new Fate(COMPLETED, BANK_QR, true),
                        new Fate(DELIVERED, COD, true),
                        new Fate(DISPATCHED, COD, false),
                        new Fate(DISPATCHED, BANK_QR, true),
                        new Fate(CANCELLED, COD, false),
                        new Fate(RETURNED, COD, false))
                .doesNotContainKeys(
                        new Fate(COMPLETED, COD, false),
                        new Fate(COMPLETED, BANK_QR, false),
                        new Fate(RETURNED, BANK_QR, true));
        assertThat((long) fates.get(new Fate(COMPLETED, COD, true)) + fates.get(new Fate(COMPLETED, BANK_QR, true)))
                .isGreaterThan(number("SELECT COUNT(*) FROM orders_seller_order") / 2);
    }

    @Test
    void fictional_cooperatives_sell_and_no_real_name_does() {
        var sellers = Set.copyOf(jdbc.sql("SELECT DISTINCT cooperative_id FROM orders_seller_order")
                .query((row, _) -> Uuids.of(row.getBytes(1)))
                .list());
        var fictional = enrolled.fictional().stream()
                .map(code -> enrolled.id(code).value())
                .collect(toSet());
        assertThat(fictional).containsAll(sellers);
        assertThat(sellers).hasSizeGreaterThan(fictional.size() / 2);
    }

    @Test
    void the_same_seed_brings_the_same_orders() {
        var first = jdbc.sql("""
            SELECT contact_name, sku, quantity FROM orders_line l
            JOIN orders_seller_order s ON s.id = l.seller_order_id JOIN orders_order o ON o.id = s.order_id
            ORDER BY s.placed_at, s.code, line_no LIMIT 6
            """)
                .query((row, _) -> row.getString(1) + ": " + row.getInt(3) + " " + row.getString(2))
                .list();
        assertThat(first)
                .containsExactly(
                        "Hồ Thu Quyên: 1 M28-02-1",
                        "Hồ Thu Quyên: 1 M28-08-1",
                        "Hồ Thu Quyên: 1 M30-02-1",
                        "Phan Xuân Đạt: 3 M24-08-1",
                        "Phan Xuân Đạt: 3 M34-06-1",
                        "Lê Đức Toàn: 2 M08-05-1");
    }

    @Test
    void a_day_that_was_cut_off_brings_no_order_twice() {
        jdbc.sql("DELETE FROM storefront_sample_step WHERE step = ?")
                .param("day:" + SampleRows.TODAY)
                .update();
        var again = year.simulate(enrolled, DAYS);
        assertThat(again.count()).isZero();
        assertThat(again.refusals()).isEmpty();
    }

    @Test
    void the_figures_follow() {
        var sold = "SELECT COALESCE(SUM(total), 0) FROM orders_line WHERE sold_at IS NOT NULL";
        assertThat(number(sold)).isPositive();
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(revenue(enrolled.ids().keySet())).isEqualTo(number(sold)));
        var real = new HashSet<>(enrolled.ids().keySet());
        real.removeAll(enrolled.fictional());
        assertThat(real).hasSize(27);
        assertThat(revenue(real)).isZero();
    }

    private long revenue(Set<String> codes) {
        var until = YearMonth.from(SampleRows.TODAY);
        return codes.stream()
                .mapToLong(code -> performance
                        .of(enrolled.id(code), until.minusMonths(1), until)
                        .revenue()
                        .dong())
                .sum();
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private record Fate(Fulfilment fulfilment, PaymentMethod method, boolean paid) {}

    private static Map.Entry<Fate, Integer> fate(ResultSet row, int number) throws SQLException {
        return Map.entry(
                new Fate(
                        Fulfilment.valueOf(row.getString("fulfilment")),
                        PaymentMethod.valueOf(row.getString("method")),
                        row.getBoolean("paid")),
                row.getInt("orders"));
    }
}
