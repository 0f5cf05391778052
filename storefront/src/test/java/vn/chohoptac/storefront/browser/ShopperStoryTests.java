package vn.chohoptac.storefront.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.CHECKBOX;
import static com.microsoft.playwright.options.AriaRole.DIALOG;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static com.microsoft.playwright.options.AriaRole.RADIO;
import static vn.chohoptac.storefront.browser.Walk.exactly;
import static vn.chohoptac.storefront.browser.Walk.exactlyInside;
import static vn.chohoptac.storefront.browser.Walk.heading;
import static vn.chohoptac.storefront.browser.Walk.main;
import static vn.chohoptac.storefront.browser.Walk.within;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.storefront.Shelves;
import vn.chohoptac.storefront.WholeMarket;

/** Buying where not everything is plain: alcohol, addresses of before July 2025, an order thought better of. */
@WholeMarket
class ShopperStoryTests extends Story {

    private static final int WHITE_SPIRIT = 14;
    private static final String DAK_HA = "23500";
    private static final String SPLIT = "7 Đội Cấn, phường Cống Vị, quận Ba Đình, Hà Nội";
    private static final String WHOLE = "12 Hùng Vương, TT. Đăk Hà, huyện Đăk Hà, Kon Tum";
    private static final String NOWHERE = "gửi cho em nhé";

    @ParameterizedTest(name = "{0} px, scripts {1}")
    @CsvSource({"390, true, Lau", "1280, true, Ban", "390, false, Lê", "1280, false, Mận"})
    void spirits_are_for_adults_and_never_for_cash(int width, boolean javaScript, String name) {
        on(width, javaScript);
        var distiller = shelves.cooperative("HTX mẫu Men Lá " + name);
        var spirit = shelves.product(distiller.id(), "Rượu men lá " + name, WHITE_SPIRIT, 150_000, 5);
        shelves.indexed();
        try (var visitor = walk.visitor()) {
            var page = goesToTheCheckout(visitor, spirit.slug(), "Rượu men lá " + name);
            assertThat(main(page).getByText(text("checkout.noCash"))).isVisible();
            assertThat(main(page).getByRole(RADIO, within(text("checkout.method.COD"))))
                    .hasCount(0);
            walk.saysWho(page);
            walk.givesTheAddress(page);
            isAskedForTheAge(page, "Rượu men lá " + name);
            var order = walk.pays(page, PaymentMethod.BANK_QR);
            assertThat(heading(page, text("order.title", order))).isVisible();
        }
    }

    @ParameterizedTest(name = "{0} px, scripts {1}")
    @CsvSource({"390, true, Lau", "1280, true, Ban", "390, false, Lê", "1280, false, Mận"})
    void an_old_address_is_understood_and_an_order_cancelled(int width, boolean javaScript, String name) {
        on(width, javaScript);
        var coffee = "Cà phê suối " + name;
        var roaster = shelves.cooperative("HTX mẫu Suối " + name);
        var slug = shelves.product(roaster.id(), coffee, Shelves.COFFEE, 120_000, 3)
                .slug();
        shelves.indexed();
        try (var visitor = walk.visitor()) {
            var page = goesToTheCheckout(visitor, slug, coffee);
            walk.saysWho(page);
            writesAnOldAddress(page);
            isAskedWhereItWasSplit(page);
            correctsByHand(page);
            var order = walk.pays(page, PaymentMethod.COD);
            isToldNothingWithAWrongPhone(order);
            sees(slug, 2);
            cancels(page, order);
            sees(slug, 3);
        }
    }

    private Page goesToTheCheckout(BrowserContext visitor, String slug, String product) {
        var page = walk.open(visitor, "/san-pham/" + slug);
        walk.press(page, "product.add");
        assertThat(page.getByText(text("cart.added", product))).isVisible();
        walk.goToTheCart(page);
        main(page).getByRole(LINK, exactlyInside(text("cart.checkout"))).click();
        assertThat(heading(page, text("checkout.title"))).isVisible();
        return page;
    }

    private void isAskedForTheAge(Page page, String spirit) {
        main(page).getByRole(RADIO, within(text("checkout.method.BANK_QR"))).check();
        walk.press(page, "checkout.place");
        var age = main(page).getByRole(CHECKBOX, within(text("checkout.age")));
        assertThat(age).hasAttribute("aria-invalid", "true");
        assertThat(main(page)
                        .getByText(text("error.orders.age-not-confirmed", spirit))
                        .last())
                .isVisible();
        assertThat(page.getByLabel(text("checkout.street"))).hasValue("12 Hùng Vương");
        age.check();
    }

    private void writesAnOldAddress(Page page) {
        walk.unfold(page, "checkout.old");
        understands(page, NOWHERE);
        assertThat(main(page).getByText(text("error.web.old-address-unknown")).last())
                .isVisible();
        assertThat(page.getByLabel(text("checkout.old.label"))).hasValue(NOWHERE);
        understands(page, WHOLE);
        assertThat(page.getByLabel(text("checkout.province"))).hasValue("51");
        assertThat(page.getByLabel(text("checkout.commune"))).hasValue("Xã Đăk Hà");
        assertThat(page.getByLabel(text("checkout.street"))).hasValue("12 Hùng Vương");
        walk.seesTheWaysToSend(page);
        assertThat(page.getByLabel(text("checkout.name"))).hasValue("Nguyễn Thị Ánh");
    }

    private void isAskedWhereItWasSplit(Page page) {
        understands(page, SPLIT);
        assertThat(page.getByLabel(text("checkout.street"))).hasValue("7 Đội Cấn");
        var today = main(page).getByRole(RADIO, within("Phường Giảng Võ"));
        assertThat(today).not().isChecked();
        assertThat(main(page).getByRole(RADIO, within("Phường Ngọc Hà"))).isVisible();
        today.check();
        walk.press(page, "checkout.candidates.take");
        assertThat(page.getByLabel(text("checkout.province"))).hasValue("01");
        assertThat(page.getByLabel(text("checkout.commune"))).hasValue("Phường Giảng Võ");
        walk.seesTheWaysToSend(page);
    }

    /** What is typed afterwards counts, and not the old address that still stands there. */
    private void correctsByHand(Page page) {
        page.getByLabel(text("checkout.province")).selectOption("51");
        page.getByLabel(text("checkout.commune")).fill("Xã Đăk Hà");
        page.getByLabel(text("checkout.street")).fill("12 Hùng Vương");
        if (!walk.javaScript()) {
            walk.press(page, "checkout.look.again");
        }
        assertThat(page.locator("input[name=communeCode]")).hasValue(DAK_HA);
        assertThat(page.getByLabel(text("checkout.province"))).hasValue("51");
        assertThat(page.getByLabel(text("checkout.commune"))).hasValue("Xã Đăk Hà");
    }

    private void understands(Page page, String oldAddress) {
        page.getByLabel(text("checkout.old.label")).fill(oldAddress);
        walk.press(page, "checkout.old.read");
    }

    private void isToldNothingWithAWrongPhone(String order) {
        try (var stranger = walk.visitor()) {
            var page = walk.open(stranger, "/don-hang");
            main(page).getByLabel(text("order.ask.code")).fill(order);
            main(page).getByLabel(text("checkout.phone")).fill("0987654321");
            walk.press(page, "order.ask.open");
            assertThat(main(page).getByText(text("order.ask.wrong"))).isVisible();
            assertThat(main(page).getByLabel(text("order.ask.code"))).hasValue(order);
            assertThat(main(page).getByLabel(text("checkout.phone"))).hasValue("0987654321");
            walk.go(page, "/don-hang/" + order);
            assertThat(heading(page, text("order.ask.title"))).isVisible();
            assertThat(page.getByText("Nguyễn Thị Ánh")).hasCount(0);
        }
    }

    private void cancels(Page page, String order) {
        walk.unfold(page, "order.cancel");
        main(page).getByLabel(text("order.cancel.reason")).fill("Đặt nhầm");
        walk.press(page, "order.cancel.do");
        if (walk.javaScript()) {
            var asked = page.getByRole(DIALOG);
            assertThat(asked).containsText(text("order.cancel.sure"));
            asked.getByRole(BUTTON, exactlyInside(text("order.cancel.do"))).click();
        }
        assertThat(page.getByText(text("order.cancelled", order))).isVisible();
        assertThat(main(page).getByText(text("Fulfilment.CANCELLED")).first()).isVisible();
        assertThat(page.getByRole(BUTTON, exactly(text("order.cancel.do")))).hasCount(0);
    }

    /** Stock goes with the order, and comes back with its end. */
    private void sees(String slug, int left) {
        try (var other = walk.visitor()) {
            var page = walk.open(other, "/san-pham/" + slug);
            assertThat(main(page).getByText(text("product.stock.few", left))).isVisible();
        }
    }
}
