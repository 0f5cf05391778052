package vn.chohoptac.storefront.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.ARTICLE;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.HEADING;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.chohoptac.storefront.browser.Walk.exactlyInside;
import static vn.chohoptac.storefront.browser.Walk.heading;
import static vn.chohoptac.storefront.browser.Walk.main;
import static vn.chohoptac.storefront.browser.Walk.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chohoptac.embedded.testing.StripeStandIn;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.storefront.CardMarket;
import vn.chohoptac.storefront.Shelves;

/** A guest pays by card, on a page that is not the market's: at once, or after having left it. */
@CardMarket
class CardStoryTests extends Story {

    private static final String EMAIL = "anh@khach.example";

    @Autowired
    StripeStandIn stripe;

    @ParameterizedTest(name = "{0} px, scripts {1}")
    @CsvSource({"390, true, Lau", "1280, true, Ban", "390, false, Lê", "1280, false, Mận"})
    void who_pays_on_the_gateway_s_page_comes_back_to_a_paid_order(int width, boolean javaScript, String name) {
        on(width, javaScript);
        try (var shopper = walk.visitor()) {
            var page = walk.open(shopper, "/");
            var order = ordersByCard(page, "Cà phê thẻ " + name);
            pays(page);
            seesItPaid(page, order);
        }
    }

    @ParameterizedTest(name = "{0} px, scripts {1}")
    @CsvSource({"390, true, Lau", "1280, true, Ban", "390, false, Lê", "1280, false, Mận"})
    void who_left_the_gateway_s_page_finds_the_order_by_letter_and_pays_it_there(
            int width, boolean javaScript, String name) {
        on(width, javaScript);
        try (var shopper = walk.visitor()) {
            var page = walk.open(shopper, "/");
            var order = ordersByCard(page, "Cà phê thư " + name);
            leaves(page);
            seesItUnpaid(page, order);
            followsTheLetter(page, order, Readings.amount(page, text("order.total")));
            seesItUnpaid(page, order);
            walk.press(page, "order.card.pay");
            assertThat(orderAtTheGateway(page)).isEqualTo(order);
            pays(page);
            seesItPaid(page, order);
        }
    }

    /** Up to the gateway's page; the answer is the order's code. */
    private String ordersByCard(Page page, String coffee) {
        var grower = shelves.cooperative("HTX mẫu " + coffee);
        new CardGateway(stripe).answers(page);
        walk.goToTheCheckout(page, shelves.product(grower.id(), coffee, Shelves.COFFEE, 120_000, 10));
        walk.saysWho(page);
        page.getByLabel(text("checkout.email")).fill(EMAIL);
        walk.givesTheAddress(page);
        walk.sendsTheOrder(page, PaymentMethod.CARD);
        return orderAtTheGateway(page);
    }

    private static String orderAtTheGateway(Page page) {
        page.waitForURL(StripeStandIn.PAGES + "*");
        return page.getByRole(HEADING).innerText();
    }

    private static void pays(Page page) {
        page.getByRole(BUTTON).click();
    }

    private static void leaves(Page page) {
        page.getByRole(LINK).click();
    }

    private void seesItPaid(Page page, String order) {
        assertThat(heading(page, text("order.title", order))).isVisible();
        assertThat(state(page, "RECEIVED")).isVisible();
        assertThat(cardButton(page)).hasCount(0);
        walk.fits(page);
    }

    private void seesItUnpaid(Page page, String order) {
        assertThat(heading(page, text("order.title", order))).isVisible();
        assertThat(state(page, "DUE")).isVisible();
        assertThat(cardButton(page)).isVisible();
    }

    private void followsTheLetter(Page page, String order, long total) {
        walk.go(page, "/hop-thu-di");
        var letter = main(page)
                .getByRole(ARTICLE)
                .filter(new Locator.FilterOptions().setHasText(text("mail.PLACED.subject", order)));
        await().atMost(30, SECONDS).until(() -> {
            page.reload();
            return letter.count() == 1;
        });
        assertThat(letter).containsText(EMAIL);
        assertThat(letter).containsText(String.format(Locale.of("vi"), "%,d", total));
        walk.fits(page);
        letter.getByRole(LINK, within(order)).click();
    }

    private Locator cardButton(Page page) {
        return main(page).getByRole(BUTTON, exactlyInside(text("order.card.pay")));
    }

    private Locator state(Page page, String state) {
        return main(page).getByText(text("PaymentState." + state)).first();
    }
}
