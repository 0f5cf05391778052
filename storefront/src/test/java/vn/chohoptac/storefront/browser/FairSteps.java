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
import java.time.LocalDate;
import vn.chohoptac.catalog.listing.SavedProduct;
import vn.chohoptac.cooperatives.CooperativeProfile;
import vn.chohoptac.payments.PaymentMethod;

/** A fair from the officer's form to the frozen result. */
final class FairSteps extends Steps {

    static final String AT_THE_FAIR = "90.000";

    /** The column of money received, in the result's table. */
    private static final int RECEIVED = 3;

    private final String fair;
    private final LocalDate today;
    private final LocalDate opening;

    /** @param opening its first day */
    FairSteps(Walk walk, String fair, LocalDate today, LocalDate opening) {
        super(walk);
        this.fair = fair;
        this.today = today;
        this.opening = opening;
    }

    void calls(Page page) {
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

    void applies(Page page, String product) {
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

    void enrols(Page page, CooperativeProfile cooperative, String product) {
        main(page).getByRole(LINK, exactlyInside(text("officer.fair.enrol"))).click();
        page.getByLabel(text("officer.fair.enrol.who")).fill(cooperative.slug());
        walk.press(page, "officer.fair.enrol.open");
        offers(page, product, "150.000", "3");
        page.getByLabel(text("officer.fair.enrol.by")).fill("Chị Lan, giám đốc");
        page.getByLabel(text("officer.fair.enrol.how")).fill("Gọi điện");
        page.getByLabel(text("officer.fair.enrol.when")).fill(today.toString());
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

    void approves(Page page, CooperativeProfile cooperative) {
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

    String visits(CooperativeProfile grower, SavedProduct coffee, String product) {
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

    void sells(Page page, String order) {
        walk.openOrder(page, order);
        walk.press(page, "desk.act.CONFIRM");
        page.getByLabel(text("desk.order.carrier")).fill("Viettel Post");
        walk.press(page, "desk.act.handed-over");
        walk.press(page, "desk.act.delivered");
        assertThat(main(page).getByText(text("PaymentState.RECEIVED")).first()).isVisible();
    }

    /** The live board, until the sale stands on it. */
    void watches(Page page, String product) {
        walk.goTo(page, "ui.nav.fairs");
        main(page).getByRole(LINK, exactlyInside(fair)).click();
        assertThat(heading(page, text("officer.fair.board"))).isVisible();
        await().atMost(30, SECONDS).until(() -> {
            page.reload();
            return sold(page, product).locator("td").nth(RECEIVED).textContent().contains(AT_THE_FAIR);
        });
        seesOneSale(page, product);
    }

    void closes(Page page) {
        walk.unfold(page, "officer.fair.step.CLOSED");
        page.locator("#ly-do-CLOSED").fill("Hết hàng sớm");
        walk.press(page, "officer.fair.step.CLOSED");
        assertThat(page.getByText(text("officer.fair.done.step.CLOSED"))).isVisible();
    }

    void reports(Page page, String product) {
        seesOneSale(page, product);
        walk.press(page, "officer.fair.step.REPORTED");
        assertThat(heading(page, text("officer.fair.reported"))).isVisible();
        seesOneSale(page, product);
        var file = page.waitForDownload(() -> main(page)
                .getByRole(LINK, exactlyInside(text("officer.fair.xlsx")))
                .click());
        org.assertj.core.api.Assertions.assertThat(file.suggestedFilename()).endsWith(".xlsx");
        walk.fits(page);
    }

    private void seesOneSale(Page page, String product) {
        assertThat(sold(page, product).locator("td"))
                .containsText(new String[] {"G01", "1", AT_THE_FAIR, AT_THE_FAIR, "0"});
        assertThat(main(page)
                        .getByRole(ROW, within(text("officer.results.all")))
                        .locator("td"))
                .containsText(new String[] {"", "1", AT_THE_FAIR, AT_THE_FAIR, "0"});
        var board = main(page).locator(".stats").last();
        assertThat(board.locator(".stat__figure")).containsText(new String[] {"1", AT_THE_FAIR, AT_THE_FAIR, "0"});
        assertThat(board).containsText(text("officer.fair.buyers", 1, 1));
    }

    private static Locator sold(Page page, String product) {
        return main(page).getByRole(ROW, within(product)).first();
    }
}
