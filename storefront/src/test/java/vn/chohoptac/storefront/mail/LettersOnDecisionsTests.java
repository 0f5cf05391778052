package vn.chohoptac.storefront.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chohoptac.accounts.Accounts;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.catalog.listing.Moderation;
import vn.chohoptac.cooperatives.ApplyAsCooperative;
import vn.chohoptac.cooperatives.CooperativeApplications;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.cooperatives.FieldOfActivity;
import vn.chohoptac.cooperatives.NoticeKind;
import vn.chohoptac.cooperatives.OrganisationType;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.platform.Mail;
import vn.chohoptac.platform.MailOutbox;
import vn.chohoptac.storefront.Shelves;
import vn.chohoptac.storefront.Tenants;
import vn.chohoptac.storefront.WholeMarket;
import vn.chohoptac.storefront.support.Figures;

/** What officers decide is told to those it concerns, with the reason, in their language. */
@WholeMarket
class LettersOnDecisionsTests {

    private static final Locale VIETNAMESE = Locale.of("vi");

    @Autowired
    Shelves shelves;

    @Autowired
    Tenants tenants;

    @Autowired
    Accounts accounts;

    @Autowired
    CooperativeApplications applications;

    @Autowired
    Moderation moderation;

    @Autowired
    MailOutbox outbox;

    private final String name =
            "HTX mẫu Tin Báo " + UUID.randomUUID().toString().substring(0, 8);
    private SignedIn officer;

    @BeforeEach
    void anOfficer() {
        officer = shelves.officer("51");
    }

    @Test
    void a_listings_suspension_is_announced_ahead_and_its_end_is_told() {
        var own = shelves.cooperative(name).id();
        var product = shelves.product(own, "Cà phê tin báo", Shelves.COFFEE, 120_000, 5);
        var director = shelves.director(own);
        var clerk = englishReader(own);

        var suspension = moderation.suspend(product.id(), officer, "Nhãn thiếu hạn dùng", NoticeKind.FIVE_DAYS);
        var told = letter(director, "Sản phẩm Cà phê tin báo bị tạm dừng");
        assertThat(told.text())
                .contains(
                        "Nhãn thiếu hạn dùng",
                        Figures.in(VIETNAMESE).dateTime(suspension.from()),
                        "/kenh-htx/san-pham/" + product.id().value());
        assertThat(told.html()).contains("Nhãn thiếu hạn dùng");
        assertThat(letter(clerk, "Product Cà phê tin báo is suspended").text())
                .contains(
                        "The reason: Nhãn thiếu hạn dùng",
                        Figures.in(Locale.ENGLISH).dateTime(suspension.from()));

        moderation.restore(product.id(), officer, "Nhãn đã đủ");
        assertThat(letter(director, "Sản phẩm Cà phê tin báo được bán lại").text())
                .contains("Nhãn đã đủ", "/kenh-htx/san-pham/" + product.id().value());
    }

    @Test
    void an_applicant_hears_what_is_missing_and_then_of_the_approval() {
        var applicant = tenants.shopper();
        var own = applications.apply(applicant, application());
        applications.askForMore(own, officer, "Gửi giấy đăng ký bản mới");
        assertThat(letter(applicant, "Hồ sơ của " + name + " cần bổ sung").text())
                .contains("Gửi giấy đăng ký bản mới", "/tai-khoan/ho-so-htx");
        applications.applyAgain(own, applicant, application());
        applications.verify(own, officer);
        assertThat(letter(applicant, name + " đã được xác minh").text()).contains("/kenh-htx");
    }

    @Test
    void a_rejected_applicant_hears_why_though_no_longer_of_the_cooperative() {
        var applicant = tenants.shopper();
        var own = applications.apply(applicant, application());
        applications.reject(own, officer, "Không có trong sổ đăng ký");
        assertThat(accounts.membersOf(own.value())).isEmpty();
        assertThat(letter(applicant, "Hồ sơ của " + name + " bị từ chối").text())
                .contains("Không có trong sổ đăng ký", "/tai-khoan");
    }

    @Test
    void a_cooperative_hears_that_it_will_be_suspended_that_it_is_and_that_it_is_back() {
        var own = shelves.cooperative(name).id();
        var director = shelves.director(own);
        var from = applications.suspend(own, officer, "Giấy đăng ký hết hạn", NoticeKind.FIVE_DAYS);
        assertThat(letter(director, name + " sẽ bị tạm ngừng").text())
                .contains("Giấy đăng ký hết hạn", Figures.in(VIETNAMESE).dateTime(from), "/kenh-htx");
        applications.suspend(own, officer, "Công văn 12/QLTT", NoticeKind.AUTHORITY);
        assertThat(letter(director, name + " bị tạm ngừng").text()).contains("Công văn 12/QLTT", "/kenh-htx");
        applications.restore(own, officer, "Đã khắc phục");
        assertThat(letter(director, "Việc tạm ngừng " + name).text()).contains("Đã khắc phục", "/kenh-htx");
        assertThat(outbox.latestTo(director.email(), 10))
                .as("who was enrolled from papers has not applied and hears of no approval")
                .noneMatch(letter -> letter.mail().subject().contains("xác minh"));
    }

    private Mail letter(SignedIn person, String subject) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> outbox.latestTo(person.email(), 10).stream()
                                .map(MailOutbox.Letter::mail)
                                .filter(mail -> mail.subject().startsWith(subject))
                                .findFirst()
                                .orElse(null),
                        found -> found != null);
    }

    private SignedIn englishReader(CooperativeId own) {
        var clerk = shelves.director(own);
        accounts.changeLanguage(clerk.id(), Locale.ENGLISH);
        return clerk;
    }

    private ApplyAsCooperative application() {
        return new ApplyAsCooperative(
                LocalizedText.vi(name),
                OrganisationType.COOPERATIVE,
                "DK-2026-1",
                "053" + ThreadLocalRandom.current().nextLong(100_000_000L, 1_000_000_000L),
                "51",
                Places.current().searchCommunes("51", "Đăk Hà", 1).getFirst().code(),
                "Thôn 5",
                "0912345678",
                null,
                null,
                Set.of(FieldOfActivity.CROPS));
    }
}
