package vn.chohoptac.storefront;

import static org.awaitility.Awaitility.await;
import static vn.chohoptac.kernel.Money.vnd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import vn.chohoptac.accounts.Accounts;
import vn.chohoptac.accounts.OpenStaffAccount;
import vn.chohoptac.accounts.Role;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.catalog.CertificateKind;
import vn.chohoptac.catalog.ChangedProducts;
import vn.chohoptac.catalog.ProductForm;
import vn.chohoptac.catalog.certification.Certificates;
import vn.chohoptac.catalog.certification.DeclareCertificate;
import vn.chohoptac.catalog.certification.IssuerLevel;
import vn.chohoptac.catalog.certification.Recognitions;
import vn.chohoptac.catalog.certification.RecordRecognition;
import vn.chohoptac.catalog.listing.EditPack;
import vn.chohoptac.catalog.listing.EditProduct;
import vn.chohoptac.catalog.listing.EditingProducts;
import vn.chohoptac.catalog.listing.SavedProduct;
import vn.chohoptac.cooperatives.ApplyAsCooperative;
import vn.chohoptac.cooperatives.BankAccount;
import vn.chohoptac.cooperatives.CooperativeApplications;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.cooperatives.CooperativeProfile;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.cooperatives.EnrolCooperative;
import vn.chohoptac.cooperatives.FieldOfActivity;
import vn.chohoptac.cooperatives.OrganisationType;
import vn.chohoptac.inventory.Stock;
import vn.chohoptac.inventory.StockFlips;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Quantity;
import vn.chohoptac.kernel.Unit;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.search.SearchIndex;

/** Fills the shelves for tests, through the same doors as everybody: cooperatives, products, stock, stars, people. */
@TestComponent
public class Shelves {

    /** Coffee: an ordinary set. */
    public static final int COFFEE = 10;

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String PASSWORD = "mot-mat-khau-that-dai";

    private final CooperativeApplications applications;
    private final Cooperatives cooperatives;
    private final EditingProducts products;
    private final Recognitions recognitions;
    private final Certificates certificates;
    private final Stock stock;
    private final Accounts accounts;
    private final SearchIndex index;
    private final ChangedProducts changes;
    private final StockFlips flips;
    private final Clock clock;

    Shelves(
            CooperativeApplications applications,
            Cooperatives cooperatives,
            EditingProducts products,
            Recognitions recognitions,
            Certificates certificates,
            Stock stock,
            Accounts accounts,
            SearchIndex index,
            ChangedProducts changes,
            StockFlips flips,
            Clock clock) {
        this.applications = applications;
        this.cooperatives = cooperatives;
        this.products = products;
        this.recognitions = recognitions;
        this.certificates = certificates;
        this.stock = stock;
        this.accounts = accounts;
        this.index = index;
        this.changes = changes;
        this.flips = flips;
        this.clock = clock;
    }

    /** A cooperative that sells, from Quảng Ngãi. */
    public CooperativeProfile cooperative(String name) {
        return cooperative(name, "51");
    }

    public CooperativeProfile cooperative(String name, String province) {
        int number = NUMBER.incrementAndGet();
        var id = applications.enrol(
                Actor.SYSTEM,
                new EnrolCooperative(
                        new LocalizedText(name, name + " Cooperative"),
                        OrganisationType.COOPERATIVE,
                        "DK-" + number,
                        taxCode(number),
                        province,
                        null,
                        "Thôn " + number,
                        "0912345" + String.format("%03d", number),
                        new BankAccount("970436", "0011" + number, "HTX MAU " + number),
                        LocalizedText.vi("Chuyện của " + name),
                        Set.of(FieldOfActivity.CROPS),
                        List.of(),
                        true,
                        true));
        return cooperatives.own(id);
    }

    /** The cooperative of that applicant, whom an officer has asked for more. */
    void asked(SignedIn applicant) {
        applications.askForMore(applied(applicant), nationalOfficer(), "Gửi giấy đăng ký bản mới");
    }

    /** The cooperative of that applicant, on which no officer has decided. */
    CooperativeId applied(SignedIn applicant) {
        int number = NUMBER.incrementAndGet();
        return applications.apply(
                applicant,
                new ApplyAsCooperative(
                        LocalizedText.vi("HTX mẫu Chờ Duyệt " + number),
                        OrganisationType.COOPERATIVE,
                        "DK-" + number,
                        taxCode(number),
                        "51",
                        Places.current()
                                .searchCommunes("51", "Đăk Hà", 1)
                                .getFirst()
                                .code(),
                        "Thôn " + number,
                        "0912 345 678",
                        null,
                        null,
                        Set.of(FieldOfActivity.CROPS)));
    }

    /** A published product with that many on hand of its one pack; its SKU is the first of {@link SavedProduct#skus()}. */
    public SavedProduct product(CooperativeId own, String name, int ocopSet, long price, int onHand) {
        var pack = new EditPack(null, LocalizedText.vi("Túi 500 g"), vnd(price), Quantity.of(500, Unit.GRAM), 520);
        var saved = products.save(
                own,
                new EditProduct(
                        null,
                        null,
                        LocalizedText.vi(name),
                        LocalizedText.vi(name + " làm tại vườn."),
                        ocopSet,
                        LocalizedText.vi("Xã Đăk Hà, tỉnh Quảng Ngãi"),
                        null,
                        null,
                        null,
                        null,
                        ProductForm.READY,
                        null,
                        List.of(),
                        List.of(pack)),
                EditingProducts.NEW,
                Actor.SYSTEM);
        var published = products.publish(own, saved.id(), Actor.SYSTEM);
        if (onHand > 0) {
            stock.receive(own, published.skus().getFirst(), onHand, "phieu-" + published.slug(), Actor.SYSTEM);
        }
        return published;
    }

    /** A recognition of four stars that began so many months ago, of a product from Quảng Ngãi. */
    public void fourStars(SavedProduct product, int monthsAgo) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Ho_Chi_Minh"));
        recognitions.record(
                officer("51"),
                new RecordRecognition(
                        product.id(),
                        4,
                        "118/QĐ-UBND",
                        today.minusMonths(monthsAgo),
                        "UBND tỉnh Quảng Ngãi",
                        IssuerLevel.PROVINCE,
                        null,
                        null));
    }

    /** A certificate that is valid for a year. */
    public void vietGap(CooperativeId own, SavedProduct product) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Ho_Chi_Minh"));
        certificates.declare(
                own,
                new DeclareCertificate(
                        product.id(),
                        CertificateKind.VIETGAP,
                        "VietGAP-01",
                        "Tổ chức chứng nhận mẫu",
                        today.minusDays(1),
                        today.plusYears(1)),
                Actor.SYSTEM);
    }

    public SignedIn nationalOfficer() {
        return open(OpenStaffAccount.of(Role.OFFICER, email("can-bo-tw"), PASSWORD, "Cán bộ trung ương"));
    }

    /** Makes search know everything that is on the shelves. */
    public void indexed() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> changes.waiting() == 0 && flips.waiting() == 0 && index.pending() == 0);
        try {
            index.rebuild();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    public SignedIn officer(String province) {
        return open(OpenStaffAccount.of(Role.OFFICER, email("can-bo"), PASSWORD, "Cán bộ")
                .inProvince(province));
    }

    public SignedIn director(CooperativeId cooperative) {
        return open(OpenStaffAccount.of(Role.DIRECTOR, email("giam-doc"), PASSWORD, "Giám đốc")
                .inCooperative(cooperative.value()));
    }

    public String password() {
        return PASSWORD;
    }

    private SignedIn open(OpenStaffAccount account) {
        return accounts.signedIn(accounts.openStaffAccount(account));
    }

    private static String email(String who) {
        return who + "-" + UUID.randomUUID() + "@htx.example";
    }

    /** Ten digits whose last one is the check of the first nine. */
    private static String taxCode(int number) {
        int[] weights = {31, 29, 23, 19, 17, 13, 7, 5, 3};
        for (int i = number * 10; ; i++) {
            var nine = String.format(Locale.ROOT, "%09d", 510_000_000 + i);
            int sum = 0;
            for (int at = 0; at < weights.length; at++) {
                sum += weights[at] * (nine.charAt(at) - '0');
            }
            int check = 10 - sum % 11;
            if (check >= 0 && check < 10) {
                return nine + check;
            }
        }
    }
}
