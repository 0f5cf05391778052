package vn.chohoptac.storefront.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.CELL;
import static com.microsoft.playwright.options.AriaRole.DIALOG;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static com.microsoft.playwright.options.AriaRole.ROW;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.chohoptac.storefront.browser.Walk.exactlyInside;
import static vn.chohoptac.storefront.browser.Walk.main;
import static vn.chohoptac.storefront.browser.Walk.within;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.orders.SellerDesk;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.storefront.Shelves;
import vn.chohoptac.storefront.WholeMarket;

/** What a buyer does with an order: keeps its confirmation, and calls it off as long as nothing is on its way. */
@WholeMarket
class CancellationStoryTests extends Story {

    private static final String REASON = "Đặt nhầm hai lần";

    @Autowired
    SellerDesk orders;

    @ParameterizedTest(name = "{0} px, scripts {1}")
    @CsvSource({"390, true, Dốc Lau", "1280, true, Dốc Ban", "390, false, Dốc Lê", "1280, false, Dốc Mận"})
    void a_buyer_keeps_the_confirmation_and_calls_off_what_is_not_on_its_way(
            int width, boolean javaScript, String name) {
        on(width, javaScript);
        var coffee = "Cà phê " + name;
        var own = shelves.cooperative("HTX mẫu " + name).id();
        var product = shelves.product(own, coffee, Shelves.COFFEE, 120_000, 10);
        try (var shopper = walk.visitor();
                var desk = walk.visitor()) {
            var buyer = walk.open(shopper, "/");
            var kept = walk.buys(buyer, PaymentMethod.COD, product);
            isOnItsWay(own, kept);
            buyer.reload();
            assertThat(main(buyer)).containsText(text("Fulfilment.DISPATCHED"));
            assertThat(main(buyer)).not().containsText(text("order.cancel"));

            var order = walk.buys(buyer, PaymentMethod.COD, product);
            downloads(buyer, order, coffee);
            cancels(buyer, order);
            var director = walk.signIn(desk, shelves.director(own), shelves);
            isTold(director, order);
            walk.goTo(director, "desk.nav.products");
            assertThat(main(director)
                            .getByRole(ROW, within(coffee))
                            .getByRole(CELL)
                            .last())
                    .hasText("9");
        }
    }

    private void isOnItsWay(CooperativeId own, String order) {
        orders.confirm(own, order + "01", Actor.SYSTEM);
        orders.handOver(own, order + "01", "VNPost", "", Actor.SYSTEM);
    }

    private void downloads(Page page, String order, String coffee) {
        var link = main(page).getByRole(LINK, exactlyInside(text("order.download")));
        var file = page.waitForDownload(link::click);
        assertThat(file.suggestedFilename()).isEqualTo(order + ".html");
        assertThat(Readings.content(file)).contains(text("order.paper.title"), order, coffee, "120.000");
    }

    private void cancels(Page page, String order) {
        main(page).getByText(text("order.cancel")).first().click();
        page.getByLabel(text("order.cancel.reason")).fill(REASON);
        walk.fits(page);
        walk.press(page, "order.cancel.do");
        if (walk.javaScript()) {
            var asked = page.getByRole(DIALOG);
            assertThat(asked).containsText(text("order.cancel.sure"));
            asked.getByRole(BUTTON, exactlyInside(text("order.cancel.do"))).click();
        }
        assertThat(page.getByText(text("order.cancelled", order))).isVisible();
        assertThat(main(page).getByText(text("Fulfilment.CANCELLED")).first()).isVisible();
        assertThat(main(page)).not().containsText(text("order.cancel.do"));
    }

    private void isTold(Page page, String order) {
        walk.goTo(page, "desk.nav.orders");
        main(page).getByRole(LINK, within(text("desk.orders.tab.moi"))).click();
        assertThat(main(page)).containsText(text("desk.orders.none"));
        assertThat(main(page)).not().containsText(order);
        main(page).getByRole(LINK, within(text("desk.orders.tab.huy"))).click();
        main(page).getByRole(LINK, within(order)).click();
        assertThat(main(page)).containsText(REASON);
        walk.fits(page);
    }
}
