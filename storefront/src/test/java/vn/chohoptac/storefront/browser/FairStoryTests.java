package vn.chohoptac.storefront.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.ARTICLE;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static com.microsoft.playwright.options.AriaRole.NAVIGATION;
import static com.microsoft.playwright.options.AriaRole.ROW;
import static com.microsoft.playwright.options.AriaRole.SEARCHBOX;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static vn.chohoptac.storefront.browser.Walk.exactly;
import static vn.chohoptac.storefront.browser.Walk.exactlyInside;
import static vn.chohoptac.storefront.browser.Walk.heading;
import static vn.chohoptac.storefront.browser.Walk.main;
import static vn.chohoptac.storefront.browser.Walk.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chohoptac.catalog.listing.SavedProduct;
import vn.chohoptac.cooperatives.CooperativeProfile;
import vn.chohoptac.embedded.testing.TestClock;
import vn.chohoptac.kernel.BusinessCalendar;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.storefront.Shelves;
import vn.chohoptac.storefront.WholeMarket;

/**
 * A fair from the officer's form to the frozen result: one cooperative applies itself, another with its consent through the
 * officer; a shopper buys at the booth; every figure is what was done.
 */
@WholeMarket
class FairStoryTests extends Story {

    private static final String AT_THE_FAIR = "90.000";

    /** The column of money received, in the result's table. */
    private static final int RECEIVED = 3;

    @Autowired
    TestClock clock;

    private LocalDate opening;
    private String fair;

    @AfterEach
    void theClockRuns() {
        clock.reset();
    }

    @ParameterizedTest(name = "{0} px, scripts {1}")
    @CsvSource({"390, true, Hội Lau", "1280, true, Hội Ban", "390, false, Hội Lê", "1280, false, Hội Mận"})
    void a_fair_is_called_visited_closed_and_reported(int width, boolean javaScript, String name) {
        on(width, javaScript);
        opening = BusinessCalendar.dayOf(clock.instant()).plusDays(2);
        fair = "Phiên chợ " + name;
        var grower = shelves.cooperative("HTX mẫu Vườn " + name);
        var coffee = shelves.product(grower.id(), "Cà phê " + name, Shelves.COFFEE, 120_000, 30);
        var beekeeper = shelves.cooperative("HTX mẫu Ong " + name);
        shelves.product(beekeeper.id(), "Mật ong " + name, 4, 200_000, 30);
        shelves.indexed();
        try (var office = walk.visitor();
                var desk = walk.visitor()) {
            var officer = walk.signIn(office, shelves.nationalOfficer(), shelves);
            var director = walk.signIn(desk, shelves.director(grower.id()), shelves);
            calls(officer);
            applies(director, "Cà phê " + name);
            enrols(officer, beekeeper, "Mật ong " + name);
            approves(officer, grower);
            approves(officer, beekeeper);
            clock.setTo(BusinessCalendar.startOf(opening).plus(Duration.ofHours(10)));

            var order = visits(grower, coffee, "Cà phê " + name);
            sells(director, order);
            closes(officer);
            reports(officer, "Cà phê " + name);
            walk.goTo(director, "desk.nav.performance");
            walk.seesInTime(director, fair, AT_THE_FAIR);
            walk.fits(director);
        }
    }

    private void calls(Page page) {
        walk.goTo(page, "ui.nav.fairs");
        main(page)
                .getByRole(LINK, exactlyInside(text("officer.fair.new")))
                .first()
                .click();
        page.getByLabel(text("officer.fair.name")).first().fill(fair);
        page.getByLabel(text("officer.fair.description")).first().fill("Hội chợ dựng lên để thử.");
        page.getByLabel(text("officer.fair.from")).fill(opening.toString());
        page.getByLabel(text("officer.fair.to")).fill(opening.plusDays(1).toString());
        page.getByLabel(text("officer.fair.call-until")).fill(opening.toString());
        walk.press(page, "officer.fair.save-new");
        assertThat(page.getByLabel(text("officer.fair.call-until"))).hasAttribute("aria-invalid", "true");
        assertThat(page.getByLabel(text("officer.fair.name")).first()).hasValue(fair);
        page.getByLabel(text("officer.fair.call-until"))
                .fill(opening.minusDays(1).toString());
        walk.press(page, "officer.fair.save-new");
        assertThat(heading(page, fair)).isVisible();
        walk.press(page, "officer.fair.step.CALL");
        assertThat(page.getByText(text("officer.fair.done.step.CALL"))).isVisible();
        walk.fits(page);
    }

    private void applies(Page page, String product) {
        walk.goTo(page, "ui.nav.fairs");
        main(page)
                .getByRole(ARTICLE)
                .filter(new Locator.FilterOptions().setHasText(fair))
                .getByRole(LINK, exactlyInside(text("desk.fair.apply")))
                .click();
        page.getByLabel(text("desk.fair.greeting")).first().fill("Mời ghé gian cà phê");
        offers(page, product, "130.000", "5");
        walk.press(page, "desk.fair.send");
        assertThat(main(page).getByRole(ROW, within(product))).containsText("thấp hơn");
        offers(page, product, AT_THE_FAIR, "5");
        walk.press(page, "desk.fair.send");
        assertThat(page.getByText(text("desk.fair.done.applied"))).isVisible();
        walk.fits(page);
    }

    private void enrols(Page page, CooperativeProfile cooperative, String product) {
        main(page).getByRole(LINK, exactlyInside(text("officer.fair.enrol"))).click();
        page.getByLabel(text("officer.fair.enrol.who")).fill(cooperative.slug());
        walk.press(page, "officer.fair.enrol.open");
        offers(page, product, "150.000", "3");
        page.getByLabel(text("officer.fair.enrol.by")).fill("Chị Lan, giám đốc");
        page.getByLabel(text("officer.fair.enrol.how")).fill("Gọi điện");
        page.getByLabel(text("officer.fair.enrol.when"))
                .fill(BusinessCalendar.dayOf(clock.instant()).toString());
        walk.press(page, "officer.fair.enrol.save");
        assertThat(page.getByText(text("officer.fair.done.enrolled"))).isVisible();
        assertThat(asked(page, cooperative)).containsText("Chị Lan, giám đốc");
    }

    private void offers(Page page, String product, String price, String quota) {
        var row = main(page).getByRole(ROW, within(product));
        row.locator("input[type=checkbox]").check();
        row.locator("input[name^='gia.']").fill(price);
        row.locator("input[name^='suat.']").fill(quota);
    }

    private void approves(Page page, CooperativeProfile cooperative) {
        asked(page, cooperative).getByLabel(text("officer.fair.zone")).fill("Khu thử");
        asked(page, cooperative)
                .getByRole(BUTTON, exactlyInside(text("officer.fair.approve")))
                .click();
        assertThat(asked(page, cooperative)).containsText(text("ApplicationState.APPROVED"));
    }

    private Locator asked(Page page, CooperativeProfile cooperative) {
        return main(page)
                .getByRole(ARTICLE)
                .filter(new Locator.FilterOptions()
                        .setHasText(cooperative.name().vi()));
    }

    private String visits(CooperativeProfile grower, SavedProduct coffee, String product) {
        try (var shopper = walk.visitor()) {
            var page = walk.open(shopper, "/");
            page.getByRole(NAVIGATION, exactly(text("ui.nav.label")))
                    .getByRole(LINK, exactlyInside(text("ui.nav.fairs")))
                    .click();
            main(page).getByRole(LINK, exactlyInside(fair)).click();
            walk.fits(page);
            var box = main(page).getByRole(SEARCHBOX);
            box.fill("ca phe");
            box.press("Enter");
            assertThat(card(page, product)).containsText(AT_THE_FAIR);
            main(page).getByRole(LINK, exactlyInside(text("fair.all-booths"))).click();
            main(page).getByRole(LINK, exactlyInside(grower.name().vi())).click();
            assertThat(main(page)).containsText("Mời ghé gian cà phê");
            assertThat(card(page, product)).containsText(text("fair.left", 5));
            walk.fits(page);

            var order = walk.buys(page, PaymentMethod.COD, coffee);
            assertThat(main(page)).containsText(AT_THE_FAIR);
            return order;
        }
    }

    private Locator card(Page page, String product) {
        return main(page).getByRole(ARTICLE).filter(new Locator.FilterOptions().setHasText(product));
    }

    private void sells(Page page, String order) {
        walk.openOrder(page, order);
        walk.press(page, "desk.act.CONFIRM");
        page.getByLabel(text("desk.order.carrier")).fill("Viettel Post");
        walk.press(page, "desk.act.handed-over");
        walk.press(page, "desk.act.delivered");
        assertThat(main(page).getByText(text("PaymentState.RECEIVED")).first()).isVisible();
    }

    private void closes(Page page) {
        walk.goTo(page, "ui.nav.fairs");
        main(page).getByRole(LINK, exactlyInside(fair)).click();
        walk.unfold(page, "officer.fair.step.CLOSED");
        page.locator("#ly-do-CLOSED").fill("Hết hàng sớm");
        walk.press(page, "officer.fair.step.CLOSED");
        assertThat(page.getByText(text("officer.fair.done.step.CLOSED"))).isVisible();
    }

    private void reports(Page page, String product) {
        var row = main(page).getByRole(ROW, within(product)).first();
        await().atMost(30, SECONDS).until(() -> {
            page.reload();
            return row.locator("td").nth(RECEIVED).textContent().contains(AT_THE_FAIR);
        });
        assertThat(row).containsText("G01");
        walk.press(page, "officer.fair.step.REPORTED");
        assertThat(heading(page, text("officer.fair.reported"))).isVisible();
        assertThat(row).containsText(AT_THE_FAIR);
        assertThat(main(page).getByRole(ROW, within(text("officer.results.all"))))
                .containsText(AT_THE_FAIR);
        var file = page.waitForDownload(() -> main(page)
                .getByRole(LINK, exactlyInside(text("officer.fair.xlsx")))
                .click());
        org.assertj.core.api.Assertions.assertThat(file.suggestedFilename()).endsWith(".xlsx");
        walk.fits(page);
    }
}
