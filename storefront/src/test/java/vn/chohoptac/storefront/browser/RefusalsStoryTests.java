package vn.chohoptac.storefront.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.CELL;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static com.microsoft.playwright.options.AriaRole.ROW;
import static vn.chohoptac.storefront.browser.Walk.main;
import static vn.chohoptac.storefront.browser.Walk.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chohoptac.catalog.listing.SavedProduct;
import vn.chohoptac.cooperatives.CooperativeProfile;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.orders.SellerDesk;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.storefront.Shelves;
import vn.chohoptac.storefront.WholeMarket;

/** What is not sold after all: a line the cooperative cannot keep, a parcel nobody took, goods that came back. */
@WholeMarket
class RefusalsStoryTests extends Story {

    private static final String NOT_RIPE = "Lứa mật này chưa đủ chín";
    private static final String NOT_HOME = "Gọi ba lần không ai nghe";
    private static final String LEAKED = "Nắp hũ bị hở";

    @Autowired
    SellerDesk orders;

    private CooperativeProfile own;
    private SavedProduct coffee;
    private SavedProduct honey;
    private String nameOfCoffee;
    private String nameOfHoney;

    @ParameterizedTest(name = "{0} px, scripts {1}")
    @CsvSource({"390, true, Đồi Lau", "1280, true, Đồi Ban", "390, false, Đồi Lê", "1280, false, Đồi Mận"})
    void the_buyer_pays_only_for_what_the_cooperative_can_send(int width, boolean javaScript, String name) {
        opens(width, javaScript, name);
        try (var shopper = walk.visitor();
                var desk = walk.visitor()) {
            var buyer = walk.open(shopper, "/");
            var order = walk.buys(buyer, PaymentMethod.COD, coffee, honey);
            var before = Readings.amount(buyer, text("order.total"));

            var director = walk.signIn(desk, shelves.director(own.id()), shelves);
            walk.openOrder(director, order);
            rejectsTheHoney(director);
            handsOver(director);

            buyer.reload();
            assertThat(main(buyer)).containsText(text("order.rejected", NOT_RIPE));
            assertThat(main(buyer)).containsText("Viettel Post");
            Assertions.assertThat(Readings.amount(buyer, text("order.total"))).isEqualTo(before - 180_000);
            walk.fits(buyer);
            seesOnTheShelf(director, nameOfHoney, 10);
            seesOnTheShelf(director, nameOfCoffee, 9);
        }
    }

    @ParameterizedTest(name = "{0} px, scripts {1}")
    @CsvSource({"390, true, Rẫy Lau", "1280, true, Rẫy Ban", "390, false, Rẫy Lê", "1280, false, Rẫy Mận"})
    void what_nobody_took_is_no_sale_and_what_came_back_stands_beside_it(int width, boolean javaScript, String name) {
        opens(width, javaScript, name);
        try (var shopper = walk.visitor();
                var desk = walk.visitor()) {
            var buyer = walk.open(shopper, "/");
            var notTaken = walk.buys(buyer, PaymentMethod.COD, coffee);
            var director = walk.signIn(desk, shelves.director(own.id()), shelves);
            walk.openOrder(director, notTaken);
            handsOver(director);
            isRefusedAtTheDoor(director);
            seesOnTheShelf(director, nameOfCoffee, 10);

            var taken = walk.buys(buyer, PaymentMethod.BANK_QR, honey);
            isPaidAndDelivered(taken);
            walk.goTo(director, "desk.nav.performance");
            seesFigures(walk.seesInTime(director, nameOfHoney, "180.000"), "180.000 ₫", "0 ₫", "180.000 ₫");
            assertThat(row(director, nameOfCoffee)).hasCount(0);

            takesBack(director, taken);
            refunds(director, taken);
            buyer.reload();
            assertThat(main(buyer)).containsText(text("order.refund.paid", "180.000 ₫"));
            walk.goTo(director, "desk.nav.performance");
            seesFigures(walk.seesInTime(director, nameOfHoney, "180.000"), "180.000 ₫", "180.000 ₫", "0 ₫");
            seesOnTheShelf(director, nameOfHoney, 9);
        }
    }

    private void opens(int width, boolean javaScript, String name) {
        on(width, javaScript);
        nameOfCoffee = "Cà phê " + name;
        nameOfHoney = "Mật ong " + name;
        own = shelves.cooperative("HTX mẫu " + name);
        coffee = shelves.product(own.id(), nameOfCoffee, Shelves.COFFEE, 120_000, 10);
        honey = shelves.product(own.id(), nameOfHoney, 2, 180_000, 10);
    }

    private void rejectsTheHoney(Page page) {
        var line = row(page, nameOfHoney);
        line.getByText(text("desk.act.REJECT_LINE")).click();
        line.getByLabel(text("desk.order.reason")).fill(NOT_RIPE);
        walk.press(page, "desk.act.reject-line");
        assertThat(row(page, nameOfHoney)).containsText(text("desk.order.rejected", NOT_RIPE));
        walk.fits(page);
    }

    private void handsOver(Page page) {
        walk.press(page, "desk.act.CONFIRM");
        page.getByLabel(text("desk.order.carrier")).fill("Viettel Post");
        walk.press(page, "desk.act.handed-over");
        seesState(page, "Fulfilment.DISPATCHED");
    }

    private void isRefusedAtTheDoor(Page page) {
        main(page).getByText(text("desk.act.REFUSED_AT_DOOR")).click();
        page.getByLabel(text("desk.order.reason")).fill(NOT_HOME);
        walk.press(page, "desk.act.refused");
        seesState(page, "Fulfilment.RETURNED");
        assertThat(main(page)).containsText(NOT_HOME);
        page.getByLabel(text("desk.order.sellable")).check();
        walk.press(page, "desk.act.goods-back");
        assertThat(main(page)).containsText(text("orders.reason.goods-sellable"));
    }

    private void isPaidAndDelivered(String order) {
        var part = order + "01";
        var due = orders.one(own.id(), part).total();
        orders.confirmTransfer(own.id(), part, due, "FT" + order, Actor.SYSTEM);
        orders.confirm(own.id(), part, Actor.SYSTEM);
        orders.handOver(own.id(), part, "VNPost", "", Actor.SYSTEM);
        orders.markDelivered(own.id(), part, false, Actor.SYSTEM);
    }

    private void takesBack(Page page, String order) {
        walk.goTo(page, "desk.nav.orders");
        main(page).getByRole(LINK, within(text("desk.orders.tab.xong"))).click();
        main(page).getByRole(LINK, within(order)).click();
        main(page).getByText(text("desk.act.TAKE_BACK")).click();
        page.getByLabel(text("desk.order.reason")).fill(LEAKED);
        walk.press(page, "desk.act.take-back");
        seesState(page, "Fulfilment.RETURNED");
        walk.press(page, "desk.act.goods-back");
        assertThat(main(page)).containsText(text("orders.reason.goods-spoilt"));
    }

    private void refunds(Page page, String order) {
        walk.goTo(page, "desk.nav.refunds");
        assertThat(row(page, order)).containsText("180.000");
        walk.fits(page);
        row(page, order).getByRole(LINK).click();
        page.getByLabel(text("desk.order.refund-reference")).fill("FT26330000018");
        walk.press(page, "desk.act.refund-paid");
        seesState(page, "PaymentState.PARTLY_REFUNDED");
        walk.goTo(page, "desk.nav.refunds");
        assertThat(main(page)).containsText(text("desk.refunds.none"));
    }

    private void seesFigures(Locator row, String revenue, String returned, String net) {
        assertThat(row.getByRole(CELL).nth(2)).hasText(revenue);
        assertThat(row.getByRole(CELL).nth(3)).hasText(returned);
        assertThat(row.getByRole(CELL).nth(4)).hasText(net);
    }

    private void seesOnTheShelf(Page page, String product, int available) {
        walk.goTo(page, "desk.nav.products");
        assertThat(row(page, product).getByRole(CELL).last()).hasText("" + available);
        walk.fits(page);
    }

    private void seesState(Page page, String state) {
        assertThat(main(page).getByText(text(state)).first()).isVisible();
    }

    private static Locator row(Page page, String words) {
        return main(page).getByRole(ROW, within(words));
    }
}
