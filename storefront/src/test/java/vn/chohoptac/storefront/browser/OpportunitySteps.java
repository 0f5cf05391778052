package vn.chohoptac.storefront.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static com.microsoft.playwright.options.AriaRole.RADIO;
import static com.microsoft.playwright.options.AriaRole.REGION;
import static com.microsoft.playwright.options.AriaRole.ROW;
import static vn.chohoptac.storefront.browser.Walk.exactlyInside;
import static vn.chohoptac.storefront.browser.Walk.heading;
import static vn.chohoptac.storefront.browser.Walk.main;
import static vn.chohoptac.storefront.browser.Walk.within;

import com.microsoft.playwright.Page;
import java.time.LocalDate;

/** An opportunity, from the officer's form to the interest of a cooperative that it concerns. */
final class OpportunitySteps extends Steps {

    private final LocalDate today;

    OpportunitySteps(Walk walk, LocalDate today) {
        super(walk);
        this.today = today;
    }

    void publishes(Page page, String title) {
        walk.goTo(page, "ui.nav.opportunities");
        main(page)
                .getByRole(LINK, exactlyInside(text("opportunity.office.new")))
                .first()
                .click();
        main(page)
                .getByRole(RADIO, exactlyInside(text("OpportunityKind.EVENT")))
                .check();
        page.getByLabel(text("opportunity.office.title")).first().fill(title);
        page.getByLabel(text("opportunity.office.text")).first().fill("Gian hàng được hỗ trợ tiền thuê.");
        page.getByLabel(text("opportunity.organiser")).fill("Sở thử");
        page.getByLabel(text("opportunity.office.from")).fill(today.plusDays(20).toString());
        page.getByLabel(text("opportunity.office.to")).fill(today.plusDays(19).toString());
        page.getByLabel(text("opportunity.office.last-day"))
                .fill(today.plusDays(21).toString());
        walk.unfold(page, "opportunity.office.provinces");
        page.getByLabel("Quảng Ngãi", new Page.GetByLabelOptions().setExact(true))
                .check();
        walk.press(page, "opportunity.office.publish");
        assertThat(page.getByLabel(text("opportunity.office.to"))).hasAttribute("aria-invalid", "true");
        assertThat(page.getByLabel("Quảng Ngãi", new Page.GetByLabelOptions().setExact(true)))
                .isChecked();
        walk.fits(page);
        page.getByLabel(text("opportunity.office.to")).fill(today.plusDays(23).toString());
        page.getByLabel(text("opportunity.office.last-day"))
                .fill(today.plusDays(24).toString());
        walk.press(page, "opportunity.office.publish");
        assertThat(heading(page, title)).isVisible();
        walk.fits(page);
    }

    void saysSo(Page page, String title) {
        walk.goTo(page, "ui.nav.opportunities");
        assertThat(main(page).getByRole(ROW, within(title))).containsText(text("opportunity.not-said"));
        walk.fits(page);
        walk.go(page, "/co-hoi");
        main(page)
                .getByRole(REGION, exactlyInside(text("opportunity.yours")))
                .getByRole(LINK, exactlyInside(title))
                .click();
        walk.fits(page);
        page.getByLabel(text("opportunity.note")).fill("Xin một gian góc");
        walk.press(page, "opportunity.say");
        assertThat(page.getByText(text("opportunity.done.quan-tam"))).isVisible();
        assertThat(main(page).getByText(text("opportunity.said")).first()).isVisible();
    }

    void takesBack(Page page) {
        walk.press(page, "opportunity.take-back");
        assertThat(page.getByText(text("opportunity.done.thoi"))).isVisible();
        assertThat(main(page).getByText(text("opportunity.said"))).hasCount(0);
    }
}
