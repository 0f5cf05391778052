package vn.chohoptac.storefront.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static com.microsoft.playwright.options.AriaRole.RADIO;
import static vn.chohoptac.storefront.browser.Walk.exactlyInside;
import static vn.chohoptac.storefront.browser.Walk.heading;
import static vn.chohoptac.storefront.browser.Walk.main;
import static vn.chohoptac.storefront.browser.Walk.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.BusinessCalendar;
import vn.chohoptac.storefront.Desks;
import vn.chohoptac.storefront.Shelves;
import vn.chohoptac.storefront.WholeMarket;
import vn.chohoptac.storefront.support.Figures;

/** What an officer does about a listing, and who reads it where. */
@WholeMarket
class ModerationStoryTests extends Story {

    private static final String DECISION = "118/QĐ-UBND";
    private static final String ISSUER = "UBND tỉnh Quảng Ngãi";
    private static final String LABEL = "Nhãn thiếu hạn dùng";
    private static final String ORDERED = "Công văn 12 của quản lý thị trường";
    private static final String MENDED = "Nhãn đã đủ";

    private final LocalDate decided =
            BusinessCalendar.dayOf(Instant.now()).minusMonths(3).withDayOfMonth(1);

    @Autowired
    Desks desks;

    private String product;
    private CooperativeId cooperative;
    private String slug;

    @ParameterizedTest(name = "{0} px, scripts {1}")
    @CsvSource({"390, true, Lau", "1280, true, Ban", "390, false, Lê", "1280, false, Mận"})
    void an_officer_recognises_a_product_takes_it_down_and_lets_it_back(int width, boolean javaScript, String name) {
        on(width, javaScript);
        product = "Cà phê sương " + name;
        cooperative = shelves.cooperative("HTX mẫu Sương " + name).id();
        slug = shelves.product(cooperative, product, Shelves.COFFEE, 120_000, 10)
                .slug();
        shelves.indexed();
        var officer = shelves.officer("51");
        try (var desk = walk.visitor();
                var shop = walk.visitor();
                var own = walk.visitor()) {
            var page = walk.signIn(desk, officer, shelves);
            var shopper = walk.open(shop, "/san-pham/" + slug);
            var director = walk.signIn(own, shelves.director(cooperative), shelves);
            opensTheListing(page);
            recognises(page);
            seesTheStars(shopper);
            announcesItsSuspension(page);
            readsTheAnnouncement(shopper, director);
            letsItBack(page);
            takesItDownAtOnce(page);
            isGone(shopper, director);
            letsItBack(page);
            isBack(shopper, director);
        }
        actsAreLogged(officer);
    }

    private void opensTheListing(Page officer) {
        walk.goTo(officer, "officer.nav.listings");
        main(officer).getByLabel(text("officer.listings.find")).first().fill(product.toLowerCase(Locale.ROOT));
        walk.press(officer, "ui.search.submit");
        main(officer).getByRole(LINK, exactlyInside(product)).click();
        assertThat(heading(officer, product)).isVisible();
    }

    /** Five stars are not a province's to record: what was typed stays, and four are. */
    private void recognises(Page officer) {
        var stars = main(officer).getByLabel(text("officer.stars"));
        var level = main(officer).getByLabel(text("officer.level"), new Locator.GetByLabelOptions().setExact(true));
        stars.selectOption("5");
        level.selectOption("MINISTRY");
        main(officer).getByLabel(text("officer.decision-number")).fill(DECISION);
        main(officer).getByLabel(text("officer.decision-date")).fill(decided.toString());
        main(officer).getByLabel(text("officer.issuer")).fill(ISSUER);
        walk.press(officer, "officer.record.submit");
        assertThat(main(officer)
                        .getByText(text("error.officer.stars-not-yours"))
                        .last())
                .isVisible();
        assertThat(main(officer).getByLabel(text("officer.decision-number"))).hasValue(DECISION);
        assertThat(main(officer).getByLabel(text("officer.decision-date"))).hasValue(decided.toString());
        stars.selectOption("4");
        level.selectOption("PROVINCE");
        walk.press(officer, "officer.record.submit");
        assertThat(officer.getByText(text("officer.done.recognition-recorded"))).isVisible();
        assertThat(main(officer).getByText(text("officer.recognition.valid"))).isVisible();
    }

    private void seesTheStars(Page shopper) {
        shopper.reload();
        assertThat(main(shopper).getByText(text("ui.stars.4")).first()).isVisible();
        assertThat(main(shopper).getByText(text("product.recognition.decision", DECISION, day(decided))))
                .isVisible();
        assertThat(main(shopper)
                        .getByText(text(
                                "product.validUntil", day(decided.plusMonths(36).minusDays(1)))))
                .isVisible();
    }

    private void announcesItsSuspension(Page officer) {
        main(officer).getByLabel(text("officer.suspend.reason")).fill(LABEL);
        walk.press(officer, "officer.suspend");
        assertThat(main(officer).getByText(LABEL).first()).isVisible();
        assertThat(heading(officer, product)).isVisible();
    }

    private void readsTheAnnouncement(Page shopper, Page director) {
        shopper.reload();
        var from = day(BusinessCalendar.dayOf(Instant.now()).plusDays(5));
        assertThat(main(shopper).getByText(text("product.suspendedFrom", from))).isVisible();
        opensOwnListing(director);
        assertThat(main(director).getByText(LABEL)).containsText(from);
    }

    private void letsItBack(Page officer) {
        main(officer).getByLabel(text("officer.restore.reason")).fill(MENDED);
        walk.press(officer, "officer.restore");
        assertThat(officer.getByText(text("officer.done.product-restored"))).isVisible();
    }

    /** A reason that is missing costs nothing of what was chosen. */
    private void takesItDownAtOnce(Page officer) {
        var atOnce = main(officer).getByRole(RADIO, within(text("NoticeKind.AUTHORITY")));
        atOnce.check();
        main(officer).getByLabel(text("officer.suspend.reason")).fill(" ");
        walk.press(officer, "officer.suspend");
        assertThat(main(officer).getByText(text("error.officer.reason-missing")).last())
                .isVisible();
        assertThat(atOnce).isChecked();
        main(officer).getByLabel(text("officer.suspend.reason")).fill(ORDERED);
        walk.press(officer, "officer.suspend");
        assertThat(main(officer).getByText(text("ProductState.SUSPENDED")).first())
                .isVisible();
    }

    private void isGone(Page shopper, Page director) {
        shopper.reload();
        assertThat(heading(shopper, text("ui.error.404.title"))).isVisible();
        walk.awaitInSearch(shopper, product, 0);
        opensOwnListing(director);
        assertThat(main(director).getByText(text("ProductState.SUSPENDED"))).isVisible();
        assertThat(main(director).getByText(ORDERED)).isVisible();
    }

    private void isBack(Page shopper, Page director) {
        walk.awaitInSearch(shopper, product, 1);
        walk.putIntoTheCart(shopper, product);
        opensOwnListing(director);
        assertThat(main(director).getByText(text("ProductState.PUBLISHED"))).isVisible();
        assertThat(main(director).getByText(ORDERED)).hasCount(0);
    }

    private void opensOwnListing(Page director) {
        walk.goTo(director, "desk.nav.products");
        main(director).getByRole(LINK, exactlyInside(product)).click();
        assertThat(heading(director, product)).isVisible();
    }

    private void actsAreLogged(SignedIn officer) {
        try (var desk = walk.visitor()) {
            var page = walk.signIn(desk, desks.administrator(), shelves);
            walk.findInTheLog(page, "catalog.", "admin.audit.who", officer.email());
            assertThat(walk.logged(page, "catalog.recognition-recorded")).containsText(DECISION);
            assertThat(walk.logged(page, "catalog.suspended")).containsText(ORDERED);
            assertThat(walk.logged(page, "catalog.suspended")).containsText(slug);
            assertThat(walk.logged(page, "catalog.restored")).containsText(MENDED);
        }
    }

    private static String day(LocalDate day) {
        return Figures.in(Locale.of("vi")).date(day);
    }
}
