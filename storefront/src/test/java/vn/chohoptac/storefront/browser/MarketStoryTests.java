package vn.chohoptac.storefront.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.CHECKBOX;
import static com.microsoft.playwright.options.AriaRole.IMG;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static com.microsoft.playwright.options.AriaRole.ROW;
import static vn.chohoptac.storefront.browser.Walk.exactly;
import static vn.chohoptac.storefront.browser.Walk.exactlyInside;
import static vn.chohoptac.storefront.browser.Walk.heading;
import static vn.chohoptac.storefront.browser.Walk.main;
import static vn.chohoptac.storefront.browser.Walk.within;

import com.microsoft.playwright.Page;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chohoptac.cooperatives.CooperativeProfile;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.storefront.Shelves;
import vn.chohoptac.storefront.WholeMarket;

/**
 * A sale from the search box to the officer's table, on a phone and on a desk's screen, with scripts and without.
 */
@WholeMarket
class MarketStoryTests extends Story {

    private static final String REVENUE = "120.000";

    @ParameterizedTest(name = "{0} px, scripts {1}")
    @CsvSource({"390, true, Hoa Lau", "1280, true, Hoa Ban", "390, false, Hoa Lê", "1280, false, Hoa Mận"})
    void a_sale_from_search_to_the_officers_table(int width, boolean javaScript, String name) {
        on(width, javaScript);
        var coffee = "Cà phê " + name;
        var honey = "Mật ong " + name;
        var roaster = shelves.cooperative("HTX mẫu Rang " + name);
        var beekeeper = shelves.cooperative("HTX mẫu Ong " + name);
        shelves.product(roaster.id(), coffee, Shelves.COFFEE, 120_000, 10);
        shelves.product(beekeeper.id(), honey, 2, 180_000, 10);
        shelves.indexed();

        var order = buys(coffee, honey, roaster, beekeeper);
        tracks(order, roaster, beekeeper);
        sells(roaster, order, coffee);
        reports(roaster);
    }

    private String buys(String coffee, String honey, CooperativeProfile roaster, CooperativeProfile beekeeper) {
        try (var shopper = walk.visitor()) {
            var page = walk.open(shopper, "/");
            walk.find(page, withoutMarks(coffee));
            keepOnlyWhatIsInStock(page);
            walk.putIntoTheCart(page, coffee);
            walk.find(page, withoutMarks(honey));
            walk.putIntoTheCart(page, honey);
            walk.goToTheCart(page);
            seesBoth(page, roaster, beekeeper);
            main(page).getByRole(LINK, exactlyInside(text("cart.checkout"))).click();
            var code = walk.placesOrder(page, PaymentMethod.COD);
            assertThat(heading(page, text("order.title", code))).isVisible();
            return code;
        }
    }

    private void tracks(String order, CooperativeProfile roaster, CooperativeProfile beekeeper) {
        try (var stranger = walk.visitor()) {
            var page = walk.open(stranger, "/don-hang");
            page.getByLabel(text("order.ask.code")).fill(order.toLowerCase(Locale.ROOT));
            page.getByLabel(text("checkout.phone")).fill("0912 345 678");
            page.getByRole(BUTTON, exactly(text("order.ask.open"))).click();
            assertThat(heading(page, text("order.title", order))).isVisible();
            seesBoth(page, roaster, beekeeper);
        }
    }

    private void sells(CooperativeProfile roaster, String order, String coffee) {
        try (var desk = walk.visitor()) {
            var page = walk.signIn(desk, shelves.director(roaster.id()), shelves);
            walk.openOrder(page, order);
            walk.press(page, "desk.act.CONFIRM");
            page.getByLabel(text("desk.order.carrier")).fill("Viettel Post");
            page.getByLabel(text("desk.order.tracking")).fill("VTP0001");
            walk.press(page, "desk.act.handed-over");
            assertThat(main(page).getByRole(CHECKBOX, within(text("desk.order.cash-collected"))))
                    .isChecked();
            walk.press(page, "desk.act.delivered");
            assertThat(main(page).getByText(text("PaymentState.RECEIVED")).first())
                    .isVisible();
            walk.goTo(page, "desk.nav.performance");
            walk.seesInTime(page, coffee, REVENUE);
            seesTheChart(page);
        }
    }

    private void reports(CooperativeProfile roaster) {
        try (var desk = walk.visitor()) {
            var page = walk.signIn(desk, shelves.officer("51"), shelves);
            walk.goTo(page, "officer.nav.results");
            main(page).getByRole(LINK, exactlyInside("Quảng Ngãi")).click();
            walk.seesInTime(page, roaster.name().vi(), REVENUE);
        }
    }

    /** With its table under it, beside the period before. */
    private void seesTheChart(Page page) {
        var chart = main(page).locator("figure.chart").first();
        assertThat(chart.getByRole(IMG)).isVisible();
        assertThat(chart.locator("rect.chart__now").last()).hasAttribute("height", Pattern.compile("[1-9].*"));
        assertThat(chart.getByRole(ROW).nth(1)).containsText("₫");
        assertThat(main(page)).containsText(text("desk.performance.before", ""));
    }

    /** The sidebar of a wide screen sends itself, where it can; on a phone the filters are a sheet with a button. */
    private void keepOnlyWhatIsInStock(Page page) {
        if (walk.onPhone()) {
            main(page).getByRole(BUTTON, exactlyInside(text("ui.facets.open"))).click();
        }
        main(page).getByRole(CHECKBOX, exactlyInside(text("list.inStock"))).click();
        if (walk.onPhone() || !walk.javaScript()) {
            main(page).getByRole(BUTTON, exactlyInside(text("ui.facets.show"))).click();
        }
        assertThat(page).hasURL(Pattern.compile(".*[?&]con-hang=.*"));
        assertThat(main(page).getByRole(LINK, within(text("list.inStock")))).isVisible();
    }

    private void seesBoth(Page page, CooperativeProfile roaster, CooperativeProfile beekeeper) {
        assertThat(heading(page, roaster.name().vi())).isVisible();
        assertThat(heading(page, beekeeper.name().vi())).isVisible();
    }

    private static String withoutMarks(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .toLowerCase(Locale.ROOT);
    }
}
