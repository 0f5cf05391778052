package vn.chohoptac.connections;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;
import vn.chohoptac.accounts.AccountId;
import vn.chohoptac.accounts.Role;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.catalog.CertificateKind;
import vn.chohoptac.connections.answers.AnswerContent;
import vn.chohoptac.connections.answers.Answers;
import vn.chohoptac.connections.answers.Matches;
import vn.chohoptac.connections.buyers.BusinessBuyers;
import vn.chohoptac.connections.buyers.RegisterBuyer;
import vn.chohoptac.connections.contracts.ContractKind;
import vn.chohoptac.connections.contracts.ContractTerms;
import vn.chohoptac.connections.contracts.Contracts;
import vn.chohoptac.connections.contracts.Deliveries;
import vn.chohoptac.connections.contracts.DeliveryMade;
import vn.chohoptac.connections.contracts.PlannedDelivery;
import vn.chohoptac.connections.posting.ListingModeration;
import vn.chohoptac.connections.posting.Posting;
import vn.chohoptac.cooperatives.BankAccount;
import vn.chohoptac.cooperatives.CooperativeApplications;
import vn.chohoptac.cooperatives.EnrolCooperative;
import vn.chohoptac.cooperatives.FieldOfActivity;
import vn.chohoptac.cooperatives.OrganisationType;
import vn.chohoptac.embedded.testing.TestClock;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.Quantity;
import vn.chohoptac.kernel.Unit;
import vn.chohoptac.kernel.places.Places;

/** Cooperatives, business buyers and officers on a real database; the clock stands at nine in the morning in Viet Nam. */
@ApplicationModuleTest(mode = ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "platform")
@TestPropertySource(properties = "market.housekeeping.enabled=false")
abstract class ConnectionGround {

    static final Instant NINE = Instant.parse("2026-12-01T02:00:00Z");
    static final Actor CLERK = new Actor(Actor.Kind.COOPERATIVE, UUID.randomUUID(), "Chị Hoa");
    static final String LAM_DONG = province("lam-dong");
    static final String HA_NOI = province("ha-noi");
    static final SignedIn OFFICER = person(Role.OFFICER, LAM_DONG);
    static final SignedIn OTHER_OFFICER = person(Role.OFFICER, HA_NOI);
    static final SignedIn NATIONAL = person(Role.OFFICER, null);

    @Autowired
    Connections connections;

    @Autowired
    Posting posting;

    @Autowired
    ListingModeration moderation;

    @Autowired
    BusinessBuyers buyers;

    @Autowired
    Answers answers;

    @Autowired
    Matches matches;

    @Autowired
    Contracts contracts;

    @Autowired
    Deliveries deliveries;

    @Autowired
    CooperativeApplications cooperatives;

    @Autowired
    JdbcClient jdbc;

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

    static String province(String slug) {
        return Places.current().provinceBySlugOrName(slug).orElseThrow().code();
    }

    static SignedIn person(Role role, @Nullable String province) {
        return new SignedIn(AccountId.next(), "p@example.vn", "Anh Sơn", Set.of(role), null, province, Locale.of("vi"));
    }

    static ListingContent beans() {
        return beans(Quantity.of(5, Unit.TONNE));
    }

    /** Roasted coffee by the month, for thirty days on the board. */
    static ListingContent beans(Quantity quantity) {
        return new ListingContent(
                new LocalizedText("Cà phê rang mộc", "Plain roasted coffee"),
                LocalizedText.vi("Rang vừa, độ ẩm dưới 5 %."),
                COFFEE,
                quantity,
                SupplyPeriod.MONTH,
                null,
                "Sàng 16 trở lên",
                Set.of(CertificateKind.VIETGAP),
                new PriceBand(Money.vnd(180_000_000), Money.vnd(220_000_000)),
                LAM_DONG,
                "Đà Lạt",
                "Giao tại kho, trả sau 15 ngày",
                NINE.plus(Duration.ofDays(30)));
    }

    static final int COFFEE = 13;

    /** A business buyer of Hà Nội, verified. */
    Party aBuyer() {
        var person = person(Role.SHOPPER, null);
        var id = buyers.register(person, organisation());
        buyers.approve(NATIONAL, id);
        return Party.of(id);
    }

    static RegisterBuyer organisation() {
        return new RegisterBuyer(
                "Công ty Thu mua Bí Mật",
                taxCode(ThreadLocalRandom.current().nextLong(1_000_000_000L)),
                BuyerField.PROCESSING,
                HA_NOI,
                "Số 1 phố Kín",
                "Bà Thu Kín",
                "0912 345 678",
                "kin@bimat.example");
    }

    Party aCooperative() {
        return aCooperative(LAM_DONG);
    }

    Party aCooperative(String province) {
        var number = ThreadLocalRandom.current().nextLong(1_000_000_000_000L, 9_999_999_999_999L);
        return Party.of(cooperatives.enrol(
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
                        true)));
    }

    String published(Party owner, ListingContent content) {
        var code = posting.draft(owner, content, CLERK);
        posting.submit(owner, code, CLERK);
        moderation.publish(NATIONAL, code);
        return code;
    }

    static AnswerContent words() {
        return new AnswerContent(Quantity.of(2, Unit.TONNE), Money.vnd(200_000_000), "Chúng tôi đáp ứng được.");
    }

    static ContractTerms contract(long value, String quantity, PlannedDelivery... planned) {
        return new ContractTerms(
                ContractKind.CONTRACT,
                "Cà phê rang mộc",
                COFFEE,
                new Quantity(new BigDecimal(quantity), Unit.KILOGRAM),
                Money.vnd(value),
                LocalDate.of(2026, 11, 30),
                null,
                List.of(planned),
                null);
    }

    static PlannedDelivery planned(long value, String quantity) {
        return new PlannedDelivery(
                LocalDate.of(2026, 12, 20), new Quantity(new BigDecimal(quantity), Unit.KILOGRAM), Money.vnd(value));
    }

    static DeliveryMade made(long value, String quantity) {
        return new DeliveryMade(
                LocalDate.of(2026, 12, 1), new Quantity(new BigDecimal(quantity), Unit.KILOGRAM), Money.vnd(value));
    }

    /** Nine digits, made sound by their check. */
    static String taxCode(long nine) {
        var digits = "%09d".formatted(nine);
        int[] weights = {31, 29, 23, 19, 17, 13, 7, 5, 3};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        int check = 10 - sum % 11;
        return check > 9 ? taxCode((nine + 1) % 1_000_000_000L) : digits + check;
    }
}
