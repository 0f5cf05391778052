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
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chohoptac.storefront.WholeMarket;

/** An officer tells of a fair elsewhere; a cooperative it concerns reads it first, and says that it is interested. */
@WholeMarket
class OpportunityStoryTests extends Story {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @ParameterizedTest(name = "{0} px, scripts {1}")
    @CsvSource({"390, true, Xa Lau", "1280, true, Xa Ban", "390, false, Xa Lê", "1280, false, Xa Mận"})
    void an_opportunity_is_published_read_and_answered(int width, boolean javaScript, String name) {
        on(width, javaScript);
        var title = "Hội chợ hàng Việt ở " + name;
        var cooperative = shelves.cooperative("HTX mẫu Nương " + name);
        try (var office = walk.visitor();
                var desk = walk.visitor()) {
            var officer = walk.signIn(office, shelves.officer("51"), shelves);
            publishes(officer, title);
            var director = walk.signIn(desk, shelves.director(cooperative.id()), shelves);
            saysSo(director, title);
            officer.reload();
            assertThat(main(officer).getByRole(ROW, within(cooperative.name().vi())))
                    .containsText("Xin một gian góc");
            walk.fits(officer);
            takesBack(director);
            officer.reload();
            assertThat(main(officer)).containsText(text("opportunity.office.nobody"));
        }
    }

    private void publishes(Page page, String title) {
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
        page.getByLabel(text("opportunity.office.from")).fill(TODAY.plusDays(20).toString());
        page.getByLabel(text("opportunity.office.to")).fill(TODAY.plusDays(19).toString());
        page.getByLabel(text("opportunity.office.last-day"))
                .fill(TODAY.plusDays(21).toString());
        walk.unfold(page, "opportunity.office.provinces");
        page.getByLabel("Quảng Ngãi", new Page.GetByLabelOptions().setExact(true))
                .check();
        walk.press(page, "opportunity.office.publish");
        assertThat(page.getByLabel(text("opportunity.office.to"))).hasAttribute("aria-invalid", "true");
        assertThat(page.getByLabel("Quảng Ngãi", new Page.GetByLabelOptions().setExact(true)))
                .isChecked();
        walk.fits(page);
        page.getByLabel(text("opportunity.office.to")).fill(TODAY.plusDays(23).toString());
        page.getByLabel(text("opportunity.office.last-day"))
                .fill(TODAY.plusDays(24).toString());
        walk.press(page, "opportunity.office.publish");
        assertThat(heading(page, title)).isVisible();
        walk.fits(page);
    }

    private void saysSo(Page page, String title) {
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

    private void takesBack(Page page) {
        walk.press(page, "opportunity.take-back");
        assertThat(page.getByText(text("opportunity.done.thoi"))).isVisible();
        assertThat(main(page).getByText(text("opportunity.said"))).hasCount(0);
    }
}
