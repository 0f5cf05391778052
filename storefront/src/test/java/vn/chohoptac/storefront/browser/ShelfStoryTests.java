package vn.chohoptac.storefront.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.CELL;
import static com.microsoft.playwright.options.AriaRole.IMG;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static com.microsoft.playwright.options.AriaRole.ROW;
import static vn.chohoptac.storefront.browser.Walk.exactlyInside;
import static vn.chohoptac.storefront.browser.Walk.heading;
import static vn.chohoptac.storefront.browser.Walk.main;
import static vn.chohoptac.storefront.browser.Walk.within;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.orders.SellerDesk;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.storefront.Shelves;
import vn.chohoptac.storefront.WholeMarket;

/** What a cooperative writes at its desk is what the shop shows, and what the shop sells is gone from the desk. */
@WholeMarket
class ShelfStoryTests extends Story {

    @Autowired
    SellerDesk orders;

    @ParameterizedTest(name = "{0} px, scripts {1}")
    @CsvSource({"390, true, Bản Lau", "1280, true, Bản Ban", "390, false, Bản Lê", "1280, false, Bản Mận"})
    void a_change_at_the_desk_is_seen_in_the_shop_and_sold(int width, boolean javaScript, String name) {
        on(width, javaScript);
        var before = "Cà phê " + name;
        var after = "Cà phê mật ong " + name;
        var own = shelves.cooperative("HTX mẫu " + name).id();
        var product = shelves.product(own, before, Shelves.COFFEE, 120_000, 10);
        try (var desk = walk.visitor();
                var shopper = walk.visitor()) {
            var director = walk.signIn(desk, shelves.director(own), shelves);
            walk.goTo(director, "desk.nav.products");
            main(director).getByRole(LINK, exactlyInside(before)).click();
            isToldOfAWrongPrice(director, after);
            seesTheAddedPicture(director);
            changes(director);
            seesInTheShop(director, after);

            walk.buys(walk.open(shopper, "/"), PaymentMethod.COD, product);
            isTaken(director, shopper, after, product.slug());
        }
    }

    @ParameterizedTest(name = "{0} px, scripts {1}")
    @CsvSource({"390, true, Núi Lau", "1280, true, Núi Ban", "390, false, Núi Lê", "1280, false, Núi Mận"})
    void a_new_name_leaves_the_stock_as_it_has_become_meanwhile(int width, boolean javaScript, String name) {
        on(width, javaScript);
        var own = shelves.cooperative("HTX mẫu " + name).id();
        var product = shelves.product(own, "Trà " + name, Shelves.COFFEE, 120_000, 10);
        try (var desk = walk.visitor();
                var shopper = walk.visitor()) {
            var director = walk.signIn(desk, shelves.director(own), shelves);
            walk.goTo(director, "desk.nav.products");
            main(director).getByRole(LINK, exactlyInside("Trà " + name)).click();
            director.getByLabel(text("desk.product.name")).first().fill("Trà sớm " + name);
            leaves(own, walk.buys(walk.open(shopper, "/"), PaymentMethod.COD, product));

            walk.press(director, "desk.product.save");
            assertThat(director.getByText(text("desk.done.saved"))).isVisible();
            assertThat(director.getByLabel(text("desk.product.stock")).first()).hasValue("9");
        }
    }

    private void leaves(CooperativeId own, String order) {
        orders.confirm(own, order + "01", Actor.SYSTEM);
        orders.handOver(own, order + "01", "VNPost", "", Actor.SYSTEM);
    }

    private void isToldOfAWrongPrice(Page page, String name) {
        page.getByLabel(text("desk.product.name")).first().fill(name);
        page.getByLabel(text("desk.products.price")).first().fill("một trăm rưỡi");
        page.getByLabel(text("desk.product.stock")).first().fill("3");
        addsAPicture(page);
        walk.press(page, "desk.product.save");
        assertThat(page.getByLabel(text("desk.products.price")).first())
                .hasAccessibleDescription(text("error.storefront.not-an-amount"));
        assertThat(page.getByLabel(text("desk.products.price")).first()).hasValue("một trăm rưỡi");
        assertThat(page.getByLabel(text("desk.product.name")).first()).hasValue(name);
        assertThat(page.getByLabel(text("desk.product.stock")).first()).hasValue("3");
        walk.fits(page);
    }

    private void addsAPicture(Page page) {
        try (var file = ShelfStoryTests.class.getResourceAsStream("/sample/pictures/amphora-blue.png")) {
            page.getByLabel(text("desk.product.pictures-add"))
                    .setInputFiles(new FilePayload("am.png", "image/png", file.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** It outlasts the refusal of the price. */
    private void seesTheAddedPicture(Page page) {
        assertThat(main(page).getByRole(IMG, exactlyInside(text("desk.product.picture", 1))))
                .isVisible();
        assertThat(page.getByLabel(text("desk.product.picture-main"))).isChecked();
    }

    private void changes(Page page) {
        page.getByLabel(text("desk.products.price")).first().fill("135.000");
        walk.press(page, "desk.product.save");
        assertThat(page.getByText(text("desk.done.saved"))).isVisible();
    }

    private void seesInTheShop(Page page, String name) {
        main(page).getByRole(LINK, exactlyInside(text("desk.product.in-shop"))).click();
        assertThat(heading(page, name)).isVisible();
        assertThat(main(page).getByRole(IMG, exactlyInside(name))).isVisible();
        assertThat(main(page)).containsText("135.000");
        assertThat(main(page)).containsText(text("product.stock.few", 3));
    }

    private void isTaken(Page director, BrowserContext shopper, String name, String slug) {
        walk.go(director, "/kenh-htx/san-pham");
        var row = main(director).getByRole(ROW, within(name));
        assertThat(row.getByRole(CELL).nth(2)).containsText("135.000");
        assertThat(row.getByRole(CELL).last()).hasText("2");
        walk.fits(director);
        assertThat(main(walk.open(shopper, "/san-pham/" + slug))).containsText(text("product.stock.few", 2));
    }
}
