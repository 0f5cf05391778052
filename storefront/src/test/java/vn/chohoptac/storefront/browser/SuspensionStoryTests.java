package vn.chohoptac.storefront.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static com.microsoft.playwright.options.AriaRole.RADIO;
import static vn.chohoptac.storefront.browser.Walk.exactlyInside;
import static vn.chohoptac.storefront.browser.Walk.heading;
import static vn.chohoptac.storefront.browser.Walk.main;
import static vn.chohoptac.storefront.browser.Walk.within;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.cooperatives.CooperativeProfile;
import vn.chohoptac.kernel.BusinessCalendar;
import vn.chohoptac.storefront.Desks;
import vn.chohoptac.storefront.Shelves;
import vn.chohoptac.storefront.WholeMarket;
import vn.chohoptac.storefront.support.Figures;

/** What an officer does about a whole cooperative, and who reads it where. */
@WholeMarket
class SuspensionStoryTests extends Story {

    /** Lai Châu, where no other story takes place: the officer's list holds what this one brings. */
    private static final String PROVINCE = "12";

    private static final String EXPIRED = "Giấy đăng ký hết hạn";
    private static final String ORDERED = "Công văn 12 của quản lý thị trường";
    private static final String MENDED = "Đã gia hạn giấy đăng ký";

    @Autowired
    Desks desks;

    private CooperativeProfile own;
    private String name;
    private String product;
    private String slug;

    @ParameterizedTest(name = "{0} px, scripts {1}")
    @CsvSource({"390, true, Lau", "1280, true, Ban", "390, false, Lê", "1280, false, Mận"})
    void an_officer_suspends_a_cooperative_and_lets_it_back(int width, boolean javaScript, String word) {
        on(width, javaScript);
        opens(word);
        var officer = shelves.officer(PROVINCE);
        try (var office = walk.visitor();
                var shop = walk.visitor();
                var desk = walk.visitor()) {
            var page = walk.signIn(office, officer, shelves);
            var shopper = walk.open(shop, "/san-pham/" + slug);
            var director = walk.signIn(desk, shelves.director(own.id()), shelves);
            announcesTheSuspension(page);
            isWarned(director);
            putsIntoTheCart(shopper);
            suspendsAtOnce(page);
            isGone(shopper);
            readsWhy(director);
            letsItBack(page);
            isBack(shopper, director);
        }
        actsAreLogged(officer);
    }

    private void opens(String word) {
        name = "HTX mẫu Sương Muối " + word;
        product = "Chè sương muối " + word;
        own = shelves.cooperative(name, PROVINCE);
        slug = shelves.product(own.id(), product, Shelves.COFFEE, 120_000, 10).slug();
        shelves.indexed();
    }

    private void announcesTheSuspension(Page officer) {
        opensThePapers(officer, "VERIFIED");
        walk.unfold(officer, "officer.decision.SUSPEND");
        main(officer).getByLabel(text("officer.reason.SUSPEND")).fill(EXPIRED);
        walk.press(officer, "officer.decision.SUSPEND");
        assertThat(main(officer).getByText(EXPIRED)).containsText(dayOfEffect());
        seesState(officer, "VERIFIED");
    }

    private void isWarned(Page director) {
        walk.goTo(director, "desk.nav.home");
        assertThat(main(director).getByText(EXPIRED)).containsText(dayOfEffect());
        walk.fits(director);
    }

    /** What is announced has not happened yet. */
    private void putsIntoTheCart(Page shopper) {
        shopper.reload();
        walk.press(shopper, "product.add");
        assertThat(shopper.getByText(text("cart.added", product))).isVisible();
    }

    /** A reason that is missing costs nothing of what was chosen. */
    private void suspendsAtOnce(Page officer) {
        walk.unfold(officer, "officer.decision.SUSPEND");
        var atOnce = main(officer).getByRole(RADIO, within(text("NoticeKind.AUTHORITY")));
        atOnce.check();
        main(officer).getByLabel(text("officer.reason.SUSPEND")).fill(" ");
        walk.press(officer, "officer.decision.SUSPEND");
        assertThat(main(officer).getByText(text("error.officer.reason-missing")).last())
                .isVisible();
        assertThat(atOnce).isChecked();
        main(officer).getByLabel(text("officer.reason.SUSPEND")).fill(ORDERED);
        walk.press(officer, "officer.decision.SUSPEND");
        seesState(officer, "SUSPENDED");
    }

    private void isGone(Page shopper) {
        walk.awaitInSearch(shopper, product, 0);
        walk.go(shopper, "/san-pham/" + slug);
        assertThat(heading(shopper, text("ui.error.404.title"))).isVisible();
        walk.go(shopper, "/hop-tac-xa/" + own.slug());
        assertThat(heading(shopper, text("ui.error.404.title"))).isVisible();
        walk.goToTheCart(shopper);
        assertThat(main(shopper).getByText(text("cart.problem.WITHDRAWN"))).isVisible();
        walk.fits(shopper);
    }

    private void readsWhy(Page director) {
        walk.goTo(director, "desk.nav.home");
        assertThat(main(director).getByText(text("desk.home.suspended", ORDERED)))
                .isVisible();
        assertThat(main(director).getByText(text("desk.home.not-selling"))).hasCount(0);
        walk.fits(director);
    }

    private void letsItBack(Page officer) {
        opensThePapers(officer, "SUSPENDED");
        walk.unfold(officer, "officer.decision.RESTORE");
        main(officer).getByLabel(text("officer.reason.RESTORE")).fill(MENDED);
        walk.press(officer, "officer.decision.RESTORE");
        assertThat(officer.getByText(text("officer.done.RESTORE"))).isVisible();
        seesState(officer, "VERIFIED");
    }

    private void isBack(Page shopper, Page director) {
        walk.awaitInSearch(shopper, product, 1);
        main(shopper).getByRole(LINK, exactlyInside(product)).click();
        assertThat(heading(shopper, product)).isVisible();
        walk.goToTheCart(shopper);
        assertThat(main(shopper).getByText(product).first()).isVisible();
        assertThat(main(shopper).getByText(text("cart.problem.WITHDRAWN"))).hasCount(0);
        walk.go(shopper, "/hop-tac-xa/" + own.slug());
        assertThat(heading(shopper, name)).isVisible();
        walk.goTo(director, "desk.nav.home");
        assertThat(main(director).getByText(ORDERED)).hasCount(0);
    }

    private void actsAreLogged(SignedIn officer) {
        try (var desk = walk.visitor()) {
            var page = walk.signIn(desk, desks.administrator(), shelves);
            walk.findInTheLog(page, "cooperatives.", "admin.audit.who", officer.email());
            assertThat(walk.logged(page, "cooperatives.announce-suspension")).containsText(EXPIRED);
            assertThat(walk.logged(page, "cooperatives.suspend")).containsText(ORDERED);
            assertThat(walk.logged(page, "cooperatives.restore")).containsText(MENDED);
            assertThat(walk.logged(page, "cooperatives.restore"))
                    .containsText(own.id().value().toString());
        }
    }

    private void opensThePapers(Page officer, String tab) {
        walk.goTo(officer, "officer.nav.applications");
        main(officer).getByRole(LINK, exactlyInside(text("officer.tab." + tab))).click();
        main(officer).getByRole(LINK, exactlyInside(name)).click();
        assertThat(heading(officer, name)).isVisible();
    }

    private void seesState(Page page, String state) {
        assertThat(main(page).getByText(text("CooperativeState." + state)).first())
                .isVisible();
    }

    private static String dayOfEffect() {
        return Figures.in(Locale.of("vi"))
                .date(BusinessCalendar.dayOf(Instant.now()).plusDays(5));
    }
}
