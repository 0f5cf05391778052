package vn.chohoptac.storefront;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.catalog.CertificateKind;
import vn.chohoptac.connections.BuyerField;
import vn.chohoptac.connections.BuyerId;
import vn.chohoptac.connections.ListingContent;
import vn.chohoptac.connections.Party;
import vn.chohoptac.connections.PriceBand;
import vn.chohoptac.connections.SupplyPeriod;
import vn.chohoptac.connections.answers.AnswerContent;
import vn.chohoptac.connections.answers.AnswerId;
import vn.chohoptac.connections.answers.Answers;
import vn.chohoptac.connections.buyers.BusinessBuyers;
import vn.chohoptac.connections.buyers.RegisterBuyer;
import vn.chohoptac.connections.contracts.ContractKind;
import vn.chohoptac.connections.contracts.ContractTerms;
import vn.chohoptac.connections.contracts.Contracts;
import vn.chohoptac.connections.contracts.Deliveries;
import vn.chohoptac.connections.contracts.DeliveryMade;
import vn.chohoptac.connections.contracts.Paper;
import vn.chohoptac.connections.contracts.PlannedDelivery;
import vn.chohoptac.connections.posting.ListingModeration;
import vn.chohoptac.connections.posting.Posting;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.BusinessCalendar;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.Quantity;
import vn.chohoptac.kernel.SimulatedTime;
import vn.chohoptac.kernel.Unit;

/** Supply and demand in tests: business buyers, listings, answers and contracts, made as people make them. */
@TestComponent
public class Deals {

    /** Words that stand in every contact of a business buyer made here, and nowhere else. */
    public static final String SECRET = "KinDao";

    public static final String SECRET_PHONE = "0987 650 321";

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Actor SOMEBODY = new Actor(Actor.Kind.SYSTEM, null, "Người thử");

    private final Tenants tenants;
    private final Shelves shelves;
    private final BusinessBuyers buyers;
    private final Posting posting;
    private final ListingModeration moderation;
    private final Answers answers;
    private final Contracts contracts;
    private final Deliveries deliveries;
    private final Clock clock;

    Deals(
            Tenants tenants,
            Shelves shelves,
            BusinessBuyers buyers,
            Posting posting,
            ListingModeration moderation,
            Answers answers,
            Contracts contracts,
            Deliveries deliveries,
            Clock clock) {
        this.tenants = tenants;
        this.shelves = shelves;
        this.buyers = buyers;
        this.posting = posting;
        this.moderation = moderation;
        this.answers = answers;
        this.contracts = contracts;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** A business buyer and the person who acts for it. */
    public record Buyer(SignedIn person, BuyerId id) {
        public Party party() {
            return Party.of(id);
        }
    }

    /** A business buyer of Quảng Ngãi that waits to be verified. */
    public Buyer applied() {
        return applied(SECRET, SECRET_PHONE);
    }

    /** A verified one whose name, person, street and mail all bear that word. */
    public Buyer verified(String secret, String phone) {
        var buyer = applied(secret, phone);
        buyers.approve(shelves.nationalOfficer(), buyer.id());
        return buyer;
    }

    private Buyer applied(String secret, String phone) {
        var person = tenants.shopper();
        int number = NUMBER.incrementAndGet();
        var stated = new RegisterBuyer(
                "Công ty " + secret + " " + number,
                taxCode(number),
                BuyerField.PROCESSING,
                "51",
                "Số 1 phố " + secret,
                "Bà " + secret,
                phone,
                secret + number + "@mua.example");
        return new Buyer(person, buyers.register(person, stated));
    }

    public Buyer verified() {
        return verified(SECRET, SECRET_PHONE);
    }

    public String draft(Party own, String title) {
        return posting.draft(own, content(title), SOMEBODY);
    }

    public String inReview(Party own, String title) {
        var code = draft(own, title);
        posting.submit(own, code, SOMEBODY);
        return code;
    }

    /** On the board. */
    public String published(Party own, String title) {
        var code = inReview(own, title);
        moderation.publish(shelves.nationalOfficer(), code);
        return code;
    }

    /** Was on the board, and its time is over. */
    public String expired(Party own, String title) {
        return SimulatedTime.at(clock.instant().minus(Duration.ofDays(60)), () -> published(own, title));
    }

    /** The cooperative answers a new demand of the buyer; neither has agreed to be known. */
    public AnswerId answered(CooperativeId seller, Buyer buyer, String title) {
        return answers.answer(
                Party.of(seller), published(buyer.party(), title), proposal("Có " + title), false, SOMEBODY);
    }

    /** The other way round: the buyer answers a new offer of the cooperative. */
    public AnswerId answeredByBuyer(CooperativeId seller, Buyer buyer, String title) {
        return answers.answer(
                buyer.party(), published(Party.of(seller), title), proposal("Cần " + title), false, SOMEBODY);
    }

    /** The cooperative answered, and both have agreed. */
    public AnswerId agreed(CooperativeId seller, Buyer buyer, String title) {
        var id = answered(seller, buyer, title);
        answers.agree(Party.of(seller), id, SOMEBODY);
        answers.agree(buyer.party(), id, SOMEBODY);
        return id;
    }

    public void write(Party own, AnswerId id, String text) {
        answers.write(own, id, text, SOMEBODY);
    }

    /** Written down by the cooperative, waiting for the buyer. */
    public String proposed(CooperativeId seller, Buyer buyer, String goods) {
        return contracts.propose(Party.of(seller), agreed(seller, buyer, goods), terms(goods), SOMEBODY);
    }

    /** The other way round. */
    public String proposedByBuyer(CooperativeId seller, Buyer buyer, String goods) {
        return contracts.propose(buyer.party(), agreed(seller, buyer, goods), terms(goods), SOMEBODY);
    }

    /** Of three tonnes in two deliveries, with a file. */
    public String signed(CooperativeId seller, Buyer buyer, String goods) {
        var code = proposed(seller, buyer, goods);
        contracts.confirm(buyer.party(), code, SOMEBODY);
        return code;
    }

    /** The same, and the first delivery came as planned. */
    public String delivered(CooperativeId seller, Buyer buyer, String goods) {
        var code = signed(seller, buyer, goods);
        var today = BusinessCalendar.dayOf(clock.instant());
        deliveries.confirm(
                buyer.id(),
                code,
                1,
                new DeliveryMade(today, Quantity.of(1, Unit.TONNE), Money.vnd(200_000_000)),
                SOMEBODY);
        return code;
    }

    private static AnswerContent proposal(String words) {
        return new AnswerContent(Quantity.of(2, Unit.TONNE), Money.vnd(200_000_000), words);
    }

    private ContractTerms terms(String goods) {
        var today = BusinessCalendar.dayOf(clock.instant());
        return new ContractTerms(
                ContractKind.CONTRACT,
                goods,
                Shelves.COFFEE,
                Quantity.of(3, Unit.TONNE),
                Money.vnd(600_000_000),
                today.minusDays(1),
                null,
                List.of(planned(today.plusDays(10), 1, 200_000_000), planned(today.plusDays(40), 2, 400_000_000)),
                new Paper("hop-dong.pdf", "%PDF-1.7 mẫu".getBytes(StandardCharsets.UTF_8)));
    }

    private static PlannedDelivery planned(LocalDate due, long tonnes, long value) {
        return new PlannedDelivery(due, new Quantity(BigDecimal.valueOf(tonnes), Unit.TONNE), Money.vnd(value));
    }

    private ListingContent content(String title) {
        return new ListingContent(
                LocalizedText.vi(title),
                LocalizedText.vi(title + ", rang vừa, độ ẩm dưới 5 %."),
                Shelves.COFFEE,
                Quantity.of(5, Unit.TONNE),
                SupplyPeriod.MONTH,
                null,
                "Sàng 16 trở lên",
                Set.of(CertificateKind.VIETGAP),
                new PriceBand(Money.vnd(180_000_000), Money.vnd(220_000_000)),
                "51",
                "Xã Đăk Hà",
                "Giao tại kho, trả sau 15 ngày",
                clock.instant().plus(Duration.ofDays(30)));
    }

    /** Ten digits whose last one is the check of the first nine. */
    private static String taxCode(int number) {
        int[] weights = {31, 29, 23, 19, 17, 13, 7, 5, 3};
        for (int i = number * 10; ; i++) {
            var nine = String.format(Locale.ROOT, "%09d", 310_000_000 + i);
            int sum = 0;
            for (int at = 0; at < weights.length; at++) {
                sum += weights[at] * (nine.charAt(at) - '0');
            }
            int check = 10 - sum % 11;
            if (check < 10) {
                return nine + check;
            }
        }
    }
}
