package vn.chohoptac.storefront.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.IMG;
import static com.microsoft.playwright.options.AriaRole.REGION;
import static java.util.Objects.requireNonNull;
import static vn.chohoptac.storefront.browser.Walk.exactlyInside;
import static vn.chohoptac.storefront.browser.Walk.main;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chohoptac.cooperatives.CooperativeProfile;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.storefront.Shelves;
import vn.chohoptac.storefront.WholeMarket;

/** A guest pays a cooperative by bank transfer; the money is told by one side and seen by both. */
@WholeMarket
class TransferStoryTests extends Story {

    private static final String TRANSFER = "FT26325000017";

    @ParameterizedTest(name = "{0} px, scripts {1}")
    @CsvSource({"390, true, Suối Lau", "1280, true, Suối Ban", "390, false, Suối Lê", "1280, false, Suối Mận"})
    void a_transfer_is_confirmed_seen_and_counted(int width, boolean javaScript, String name) {
        on(width, javaScript);
        var coffee = "Cà phê " + name;
        var grower = shelves.cooperative("HTX mẫu Nương " + name);
        var product = shelves.product(grower.id(), coffee, Shelves.COFFEE, 120_000, 10);
        try (var shopper = walk.visitor();
                var desk = walk.visitor()) {
            var buyer = walk.open(shopper, "/");
            var order = walk.buys(buyer, PaymentMethod.BANK_QR, product);
            seesWhereToPay(buyer, order, grower);

            var director = walk.signIn(desk, shelves.director(grower.id()), shelves);
            walk.openOrder(director, order);
            typesTooLittle(director);
            confirmsTheMoney(director);

            seesThatItCame(buyer);
            walk.goTo(director, "desk.nav.performance");
            walk.seesInTime(director, coffee, "120.000");
        }
    }

    private void seesWhereToPay(Page page, String order, CooperativeProfile grower) {
        var account = requireNonNull(grower.bankAccount());
        assertThat(state(page, "DUE")).isVisible();
        assertThat(transfer(page).getByRole(IMG, exactlyInside(text("order.qr"))))
                .isVisible();
        for (var told : new String[] {
            account.accountNumber(),
            account.holder(),
            String.format(Locale.of("vi"), "%,d", Readings.amount(page, text("order.total"))),
            order
        }) {
            assertThat(transfer(page)).containsText(told);
        }
        walk.fits(page);
    }

    private void typesTooLittle(Page page) {
        var amount = page.getByLabel(text("desk.order.amount"));
        amount.fill("119.000");
        page.getByLabel(text("desk.order.reference")).fill(TRANSFER);
        walk.press(page, "desk.act.transfer-received");
        assertThat(amount).hasAccessibleDescription(text("error.payments.transfer-too-small"));
        assertThat(amount).hasValue("119.000");
        assertThat(page.getByLabel(text("desk.order.reference"))).hasValue(TRANSFER);
        assertThat(state(page, "DUE")).isVisible();
        walk.fits(page);
    }

    private void confirmsTheMoney(Page page) {
        page.getByLabel(text("desk.order.amount")).fill("" + Readings.amount(page, text("order.total")));
        walk.press(page, "desk.act.transfer-received");
        assertThat(state(page, "RECEIVED")).isVisible();
        assertThat(main(page)).not().containsText(text("desk.act.CONFIRM_TRANSFER"));
        assertThat(main(page)).containsText(text("orders.actor.guest"));
    }

    private void seesThatItCame(Page page) {
        page.reload();
        assertThat(state(page, "RECEIVED")).isVisible();
        assertThat(transfer(page)).hasCount(0);
    }

    private Locator transfer(Page page) {
        return main(page).getByRole(REGION, exactlyInside(text("order.transfer")));
    }

    private Locator state(Page page, String state) {
        return main(page).getByText(text("PaymentState." + state)).first();
    }
}
