package vn.chohoptac.storefront.sample;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.chohoptac.accounts.AccountId;
import vn.chohoptac.accounts.Accounts;
import vn.chohoptac.accounts.OpenStaffAccount;
import vn.chohoptac.accounts.Role;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.connections.BuyerField;
import vn.chohoptac.connections.BuyerId;
import vn.chohoptac.connections.Party;
import vn.chohoptac.connections.buyers.BusinessBuyers;
import vn.chohoptac.connections.buyers.RegisterBuyer;
import vn.chohoptac.connections.posting.ListingModeration;
import vn.chohoptac.connections.posting.Posting;
import vn.chohoptac.kernel.SimulatedTime;

/** Made-up supply and demand: fictional business buyers, a dozen offers and demands, what came of two of them, and
 * what officers tell cooperatives of. */
@Component
@ConditionalOnProperty("market.sample")
class SampleConnections {

    private static final Duration ENTERED_BEFORE = Duration.ofDays(120);

    private final BusinessBuyers buyers;
    private final Posting posting;
    private final ListingModeration moderation;
    private final SampleContracts contracts;
    private final SampleOpportunities opportunities;
    private final Accounts accounts;
    private final SampleFiles files;
    private final SampleSteps steps;
    private final Clock clock;

    SampleConnections(
            BusinessBuyers buyers,
            Posting posting,
            ListingModeration moderation,
            SampleContracts contracts,
            SampleOpportunities opportunities,
            Accounts accounts,
            SampleFiles files,
            SampleSteps steps,
            Clock clock) {
        this.buyers = buyers;
        this.posting = posting;
        this.moderation = moderation;
        this.contracts = contracts;
        this.opportunities = opportunities;
        this.accounts = accounts;
        this.files = files;
        this.steps = steps;
        this.clock = clock;
    }

    /** Who may post, by the codes of the files: buyers of their own file, cooperatives. */
    void open(SampleCooperatives.Enrolled enrolled) {
        var rows = files.rows("cung-cau.csv");
        if (rows.isEmpty()) {
            return;
        }
        var officer = officer();
        var parties = new HashMap<String, Party>();
        enrolled.ids().keySet().forEach(code -> parties.put(code, Party.of(enrolled.id(code))));
        files.rows("thu-mua.csv").forEach(row -> parties.put(row.get("mã"), Party.of(buyer(row, officer))));
        var codes = new HashMap<String, String>();
        rows.forEach(row -> codes.put(row.get("mã"), post(row, parties, officer)));
        contracts.sign(parties, codes, officer);
        opportunities.publish(enrolled, officer);
    }

    private BuyerId buyer(Row row, SignedIn officer) {
        var person = accounts.signedIn(account(row));
        return new BuyerId(UUID.fromString(steps.once(
                "buyer:" + row.get("mã"),
                () -> SimulatedTime.at(clock.instant().minus(ENTERED_BEFORE), () -> {
                    var id = buyers.register(person, stated(row));
                    buyers.approve(officer, id);
                    return id.value().toString();
                }))));
    }

    /** One of the known logins, or an account that nobody is told the password of. */
    private AccountId account(Row row) {
        var email = row.get("thư điện tử");
        return new AccountId(UUID.fromString(steps.once(
                "buyer-account:" + email,
                () -> accounts.credentialsOf(email)
                        .map(known -> known.id().value().toString())
                        .orElseGet(() -> accounts.openStaffAccount(OpenStaffAccount.of(
                                        Role.SHOPPER, email, UUID.randomUUID().toString(), row.get("người liên hệ")))
                                .value()
                                .toString()))));
    }

    private static RegisterBuyer stated(Row row) {
        return new RegisterBuyer(
                row.get("tên"),
                row.get("mã số thuế"),
                BuyerField.valueOf(row.get("lĩnh vực")),
                row.get("mã tỉnh"),
                row.get("địa chỉ"),
                row.get("người liên hệ"),
                row.get("điện thoại"),
                row.get("thư điện tử"));
    }

    /** On the board since some days; its code. */
    private String post(Row row, Map<String, Party> parties, SignedIn officer) {
        var own = Objects.requireNonNull(parties.get(row.get("ai đăng")), row.get("ai đăng"));
        var now = clock.instant();
        var posted = now.minus(SampleListing.days(row, "đăng trước ngày"));
        var until = now.plus(SampleListing.days(row, "còn ngày"));
        return steps.once(
                "listing:" + row.get("mã"),
                () -> SimulatedTime.at(posted, () -> {
                    var code = posting.draft(own, SampleListing.content(row, until), SampleListing.SOMEBODY);
                    posting.submit(own, code, SampleListing.SOMEBODY);
                    moderation.publish(officer, code);
                    return code;
                }));
    }

    private SignedIn officer() {
        var email = files.rows("dang-nhap.csv").stream()
                .filter(row -> row.get("vai trò").equals("OFFICER")
                        && row.get("mã tỉnh").isEmpty())
                .findFirst()
                .orElseThrow()
                .get("thư điện tử");
        return accounts.signedIn(accounts.credentialsOf(email).orElseThrow().id());
    }
}
