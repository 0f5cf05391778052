package vn.chohoptac.fairs;

import static vn.chohoptac.catalog.listing.AProduct.aProduct;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chohoptac.accounts.AccountId;
import vn.chohoptac.accounts.Role;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.catalog.listing.AProduct;
import vn.chohoptac.catalog.listing.EditingProducts;
import vn.chohoptac.cooperatives.BankAccount;
import vn.chohoptac.cooperatives.CooperativeApplications;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.cooperatives.EnrolCooperative;
import vn.chohoptac.cooperatives.FieldOfActivity;
import vn.chohoptac.cooperatives.OrganisationType;
import vn.chohoptac.embedded.testing.TestClock;
import vn.chohoptac.fairs.booths.ApplyToFair;
import vn.chohoptac.fairs.booths.ApproveBooth;
import vn.chohoptac.fairs.booths.Booths;
import vn.chohoptac.fairs.booths.JoiningFairs;
import vn.chohoptac.fairs.booths.Proposal;
import vn.chohoptac.fairs.organising.OrganisingFairs;
import vn.chohoptac.fairs.results.FairResults;
import vn.chohoptac.inventory.Stock;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.places.Places;

/** Fairs over real cooperatives, products and stock on a real database; the clock stands at nine in the morning in Viet Nam. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "platform")
@TestPropertySource(properties = "market.housekeeping.enabled=false")
abstract class FairGround {

    static final Instant NINE = Instant.parse("2026-12-01T02:00:00Z");
    static final Actor CLERK = new Actor(Actor.Kind.COOPERATIVE, UUID.randomUUID(), "Chị Hoa");
    static final String LAM_DONG =
            Places.current().provinceBySlugOrName("lam-dong").orElseThrow().code();
    static final String HA_NOI =
            Places.current().provinceBySlugOrName("ha-noi").orElseThrow().code();
    static final SignedIn OFFICER = officer(LAM_DONG);
    static final SignedIn NATIONAL = officer(null);

    @Autowired
    OrganisingFairs organising;

    @Autowired
    JoiningFairs joining;

    @Autowired
    Booths booths;

    @Autowired
    Fairs fairs;

    @Autowired
    FairPrices prices;

    @Autowired
    FairSales sales;

    @Autowired
    FairResults results;

    @Autowired
    CooperativeApplications cooperatives;

    @Autowired
    EditingProducts editing;

    @Autowired
    Stock stock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TestClock clock;

    @BeforeEach
    void nineInTheMorning() {
        clock.setTo(NINE);
    }

    @AfterEach
    void theClockRuns() {
        clock.reset();
    }

    /** Something on sale. */
    record Goods(CooperativeId seller, ProductId product, String sku, Money price) {}

    static SignedIn officer(String province) {
        return new SignedIn(
                AccountId.next(),
                "officer@example.vn",
                "Anh Sơn",
                Set.of(Role.OFFICER),
                null,
                province,
                Locale.of("vi"));
    }

    /** Applications for an hour; then from 11:00 for two days, open day and night. */
    static FairContent content() {
        return content(FairPeriod.roundTheClock(NINE.plus(Duration.ofHours(2)), NINE.plus(Duration.ofDays(2))));
    }

    static FairContent content(FairPeriod period) {
        return new FairContent(
                new LocalizedText("Hội chợ cà phê mẫu", "Sample coffee fair"),
                LocalizedText.vi("Hội chợ dựng lên để thử, không có thật."),
                null,
                FairKind.SPECIALISED,
                period,
                NINE.plus(Duration.ofHours(1)),
                List.of(),
                List.of(),
                null,
                10);
    }

    FairId called(FairContent content) {
        var id = organising.create(OFFICER, content, "Sở Công Thương mẫu");
        organising.call(OFFICER, id);
        return id;
    }

    String boothFor(FairId fair, Goods goods, long price, int quota) {
        apply(fair, goods, price, quota);
        return booths.approve(OFFICER, fair, goods.seller(), new ApproveBooth("Khu A", Map.of()));
    }

    void apply(FairId fair, Goods goods, long price, int quota) {
        joining.apply(
                goods.seller(),
                new ApplyToFair(fair, "Mời bà con", List.of(new Proposal(goods.sku(), Money.vnd(price), quota))),
                CLERK);
    }

    FairCard card(FairId fair) {
        return fairs.bySlug(slug(fair)).orElseThrow().fair();
    }

    String slug(FairId fair) {
        return organising.one(ADMINISTRATOR, fair).fair().slug();
    }

    static final SignedIn ADMINISTRATOR = new SignedIn(
            AccountId.next(), "a@example.vn", "Cô Tư", Set.of(Role.ADMINISTRATOR), null, null, Locale.of("vi"));

    CooperativeId aCooperative() {
        return aCooperative(LAM_DONG);
    }

    CooperativeId aCooperative(String province) {
        var number = ThreadLocalRandom.current().nextLong(1_000_000_000_000L, 9_999_999_999_999L);
        return cooperatives.enrol(
                CLERK,
                new EnrolCooperative(
                        LocalizedText.vi("Hợp tác xã mẫu " + number),
                        OrganisationType.COOPERATIVE,
                        "DK" + number,
                        taxCode(number % 1_000_000_000L),
                        province,
                        Places.current().communes(province).getFirst().code(),
                        "Thôn 3",
                        "0263 382 2222",
                        new BankAccount("970436", "1017595600", "HTX MAU"),
                        null,
                        Set.of(FieldOfActivity.CROPS),
                        List.of(),
                        true,
                        true));
    }

    Goods goods(CooperativeId seller, long price) {
        return goods(seller, price, UnaryOperator.identity());
    }

    Goods goods(CooperativeId seller, long price, UnaryOperator<AProduct> more) {
        var product = more.apply(aProduct().pack(null, "Túi 500 g", price)).build();
        var saved = editing.save(seller, product, EditingProducts.NEW, CLERK);
        editing.publish(seller, saved.id(), CLERK);
        var sku = saved.skus().getFirst();
        stock.receive(seller, sku, 100, "phiếu nhập " + sku, CLERK);
        return new Goods(seller, saved.id(), sku, Money.vnd(price));
    }

    /** A line of an order bought at the fair price that holds now, or at the usual one from that booth. */
    FairLine line(String order, Goods goods, int packs, FairPrice price) {
        return line(order, goods, packs, price.booth(), price.item(), price.price());
    }

    FairLine line(String order, Goods goods, int packs, BoothRef booth, UUID item, Money unit) {
        return new FairLine(
                order,
                goods.sku(),
                booth,
                goods.seller(),
                item,
                goods.product(),
                "Cà phê bột Đăk Hà",
                packs,
                BigDecimal.valueOf(500L * packs),
                "g",
                unit.times(packs),
                goods.price().times(packs),
                new byte[16],
                clock.instant());
    }

    Map<String, Integer> ordered(FairLine... lines) {
        return transaction.execute(status -> {
            var missing = sales.order(List.of(lines));
            if (!missing.isEmpty()) {
                status.setRollbackOnly();
            }
            return missing;
        });
    }

    private static String taxCode(long nineDigits) {
        int[] weights = {31, 29, 23, 19, 17, 13, 7, 5, 3};
        for (long body = nineDigits; ; body++) {
            var digits = String.format(Locale.ROOT, "%09d", body % 1_000_000_000L);
            int sum = 0;
            for (int i = 0; i < weights.length; i++) {
                sum += weights[i] * (digits.charAt(i) - '0');
            }
            int check = 10 - sum % 11;
            if (check >= 0 && check <= 9) {
                return digits + check;
            }
        }
    }
}
