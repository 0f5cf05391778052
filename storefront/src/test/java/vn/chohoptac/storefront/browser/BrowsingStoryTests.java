package vn.chohoptac.storefront.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BANNER;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.CHECKBOX;
import static com.microsoft.playwright.options.AriaRole.HEADING;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static com.microsoft.playwright.options.AriaRole.NAVIGATION;
import static vn.chohoptac.storefront.browser.Walk.exactly;
import static vn.chohoptac.storefront.browser.Walk.exactlyInside;
import static vn.chohoptac.storefront.browser.Walk.heading;
import static vn.chohoptac.storefront.browser.Walk.main;
import static vn.chohoptac.storefront.browser.Walk.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chohoptac.cooperatives.CooperativeProfile;
import vn.chohoptac.storefront.Shelves;
import vn.chohoptac.storefront.WholeMarket;

/** How somebody who does not know yet what to buy gets about: cooperatives, their goods, filters, order and pages of lists. */
@WholeMarket
class BrowsingStoryTests extends Story {

    private static final int TEA = 11;
    private static final int TOUR = 26;
    private static final int TEAS = 26;
    private static final String FOOD = "Thực phẩm";

    @ParameterizedTest(name = "{0} px, scripts {1}")
    @CsvSource({"390, true, Lau", "1280, true, Ban", "390, false, Lê", "1280, false, Mận"})
    void a_visitor_looks_around(int width, boolean javaScript, String name) {
        on(width, javaScript);
        var grower = shelves.cooperative("HTX mẫu Tuyết " + name, "15");
        var host = shelves.cooperative("HTX mẫu Nhà Sàn " + name);
        for (int number = 1; number <= TEAS; number++) {
            shelves.product(grower.id(), tea(name, number), TEA, 50_000 + number * 1_000L, 5);
        }
        var starred = shelves.product(host.id(), coffee(name), Shelves.COFFEE, 90_000, 5);
        shelves.fourStars(starred, 3);
        shelves.vietGap(host.id(), starred);
        shelves.product(host.id(), tour(name), TOUR, 1_250_000, 0);
        shelves.indexed();

        try (var visitor = walk.visitor()) {
            var page = walk.open(visitor, "/");
            findsTheCooperative(page, grower);
            ordersByPrice(page, name);
            turnsThePage(page, name);
            keepsByPlaceAndKind(page, name);
            keepsByPaperMakerAndPrice(page, host, name);
            asksForTheTour(page, host, name);
        }
    }

    private void findsTheCooperative(Page page, CooperativeProfile grower) {
        page.getByRole(BANNER)
                .getByRole(LINK, exactlyInside(text("ui.nav.cooperatives")))
                .click();
        assertThat(heading(page, text("coops.title"))).isVisible();
        main(page).getByLabel(text("coops.name")).first().fill(grower.name().vi());
        main(page).getByLabel(text("coops.province")).selectOption("15");
        walk.press(page, "ui.search.submit");
        assertThat(page).hasURL(Pattern.compile(".*[?&]tinh=15.*"));
        main(page).getByRole(LINK, exactlyInside(grower.name().vi())).click();
        assertThat(heading(page, grower.name().vi())).isVisible();
        assertThat(main(page).getByText(grower.registrationNumber()).first()).isVisible();
        main(page)
                .getByRole(LINK, exactlyInside(text("coop.products.all", TEAS)))
                .click();
        assertThat(main(page).getByText(Pattern.compile("^" + TEAS + " "))).isVisible();
    }

    private void ordersByPrice(Page page, String name) {
        sorts(page, "gia-tang");
        assertThat(cards(page).first()).hasText(tea(name, 1));
        sorts(page, "gia-giam");
        assertThat(cards(page).first()).hasText(tea(name, TEAS));
    }

    /** The box is beside the form, its button there for those without scripts. */
    private void sorts(Page page, String order) {
        main(page).getByLabel(text("list.sort")).selectOption(order);
        if (!walk.javaScript()) {
            walk.press(page, "list.sort.apply");
        }
        assertThat(page).hasURL(Pattern.compile(".*sap-xep=" + order + ".*"));
    }

    private void turnsThePage(Page page, String name) {
        assertThat(cards(page)).hasCount(24);
        pages(page).getByRole(LINK, exactlyInside(text("ui.pages.next"))).click();
        assertThat(cards(page)).hasText(new String[] {tea(name, 2), tea(name, 1)});
        pages(page).getByRole(LINK, exactlyInside(text("ui.pages.previous"))).click();
        assertThat(cards(page)).hasCount(24);
        assertThat(cards(page).first()).hasText(tea(name, TEAS));
    }

    private void keepsByPlaceAndKind(Page page, String name) {
        walk.find(page, name);
        keepsOnly(page, FOOD, "nhom");
        assertThat(card(page, tour(name))).hasCount(0);
        dropsTheFilter(page, FOOD);
        keepsOnly(page, "Quảng Ngãi", "tinh");
        keepsOnly(page, text("ui.stars.4"), "sao");
        assertThat(card(page, coffee(name))).isVisible();
        assertThat(card(page, tour(name))).hasCount(0);
        main(page).getByRole(LINK, exactlyInside(text("list.clear"))).click();
        assertThat(main(page).getByRole(LINK, within(text("ui.stars.4")))).hasCount(0);
        keepsOnly(page, "Quảng Ngãi", "tinh");
        assertThat(card(page, tour(name))).isVisible();
    }

    private void keepsByPaperMakerAndPrice(Page page, CooperativeProfile host, String name) {
        walk.find(page, name);
        keepsOnly(page, text("CertificateKind.VIETGAP"), "chung-nhan");
        assertThat(card(page, coffee(name))).isVisible();
        assertThat(card(page, tour(name))).hasCount(0);
        dropsTheFilter(page, text("CertificateKind.VIETGAP"));
        keepsOnly(page, host.name().vi(), "htx");
        assertThat(cards(page)).hasCount(2);
        opensTheFilters(page);
        main(page).getByLabel(text("ui.facet.from")).fill("95.000");
        main(page).getByLabel(text("ui.facet.from")).press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*[?&]gia-tu=95.?000.*"));
        assertThat(cards(page)).hasCount(1);
        assertThat(card(page, tour(name))).isVisible();
    }

    /** A service has no way into the cart: people call. */
    private void asksForTheTour(Page page, CooperativeProfile host, String name) {
        var add = text("ui.card.add", tour(name));
        assertThat(main(page).getByRole(BUTTON, exactlyInside(add))).hasCount(0);
        card(page, tour(name)).click();
        assertThat(heading(page, tour(name))).isVisible();
        assertThat(heading(page, text("product.enquiry.title"))).isVisible();
        assertThat(main(page).getByRole(BUTTON, exactlyInside(text("product.add"))))
                .hasCount(0);
        var phone = Objects.requireNonNull(host.phone()).local();
        assertThat(main(page).getByRole(LINK, exactlyInside(phone)).first())
                .hasAttribute("href", Pattern.compile("tel:\\+?[0-9]+"));
    }

    private void keepsOnly(Page page, String value, String parameter) {
        opensTheFilters(page);
        var box = main(page).getByRole(CHECKBOX, within(value)).first();
        box.focus();
        box.press("Space");
        if (walk.onPhone() || !walk.javaScript()) {
            walk.press(page, "ui.facets.show");
        }
        assertThat(page).hasURL(Pattern.compile(".*[?&]" + parameter + "=.*"));
        assertThat(chip(page, value)).isVisible();
    }

    /** On a phone they are a sheet with a button. */
    private void opensTheFilters(Page page) {
        if (walk.onPhone()) {
            walk.press(page, "ui.facets.open");
        }
    }

    private void dropsTheFilter(Page page, String value) {
        chip(page, value).click();
        assertThat(chip(page, value)).hasCount(0);
    }

    private static Locator chip(Page page, String value) {
        return main(page).locator(".list-bar").getByRole(LINK, within(value));
    }

    private static Locator cards(Page page) {
        return main(page).getByRole(HEADING, new Locator.GetByRoleOptions().setLevel(3));
    }

    private static Locator card(Page page, String name) {
        return main(page).getByRole(LINK, exactlyInside(name));
    }

    private Locator pages(Page page) {
        return page.getByRole(NAVIGATION, exactly(text("ui.pages.label")));
    }

    private static String tea(String name, int number) {
        return "Chè tuyết " + name + " số " + number;
    }

    private static String coffee(String name) {
        return "Cà phê nhà sàn " + name;
    }

    private static String tour(String name) {
        return "Hai ngày ở nhà sàn " + name;
    }
}
