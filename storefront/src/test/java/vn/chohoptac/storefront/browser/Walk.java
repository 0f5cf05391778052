package vn.chohoptac.storefront.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BANNER;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.HEADING;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static com.microsoft.playwright.options.AriaRole.MAIN;
import static com.microsoft.playwright.options.AriaRole.NAVIGATION;
import static com.microsoft.playwright.options.AriaRole.RADIO;
import static com.microsoft.playwright.options.AriaRole.ROW;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.springframework.context.MessageSource;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.catalog.listing.SavedProduct;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.storefront.Shelves;

/** How people get about the market in one kind of browser: everything is found by the words a person reads. */
record Walk(Chromium chromium, int port, MessageSource words, int width, boolean javaScript, String phone) {

    private static final int PHONE = 390;
    private static final String BESIDE_THE_SCREEN =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    boolean onPhone() {
        return width == PHONE;
    }

    BrowserContext visitor() {
        return chromium.visitor(width, javaScript);
    }

    /** The same with buyers of another phone number, who have never bought before. */
    Walk ofBuyersAt(String number) {
        return new Walk(chromium, port, words, width, javaScript, number);
    }

    Page open(BrowserContext visitor, String path) {
        var page = visitor.newPage();
        go(page, path);
        return page;
    }

    void go(Page page, String path) {
        page.navigate("http://localhost:" + port + path);
    }

    /** Somebody who works here. */
    Page signIn(BrowserContext desk, SignedIn person, Shelves shelves) {
        var page = enter(desk, person, shelves);
        assertThat(page.getByRole(NAVIGATION, exactly(text("ui.desk.label")))).isVisible();
        return page;
    }

    Page enter(BrowserContext visitor, SignedIn person, Shelves shelves) {
        var page = open(visitor, "/dang-nhap");
        page.getByLabel(text("signIn.email")).fill(person.email());
        page.getByLabel(text("signIn.password")).fill(shelves.password());
        press(page, "ui.signIn");
        page.waitForURL(address -> !address.endsWith("/dang-nhap"));
        return page;
    }

    /** Types into the search box of every page, and sees what was found for it. */
    void find(Page page, String query) {
        var box = page.getByRole(BANNER).getByLabel(text("ui.search.label"));
        box.fill(query);
        box.press("Enter");
        page.waitForURL(address -> address.contains("q="));
        assertThat(main(page).getByRole(HEADING).first()).containsText("“");
    }

    /** Until that product is found so many times: search follows within seconds. */
    void awaitInSearch(Page page, String product, int times) {
        find(page, product);
        var found = main(page).getByRole(LINK, exactlyInside(product));
        await().atMost(30, SECONDS).until(() -> {
            page.reload();
            return found.count() == times;
        });
    }

    void putIntoTheCart(Page page, String product) {
        main(page).getByRole(LINK, exactlyInside(product)).click();
        assertThat(heading(page, product)).isVisible();
        press(page, "product.add");
        assertThat(page.getByText(text("cart.added", product))).isVisible();
    }

    void goToTheCart(Page page) {
        page.getByRole(BANNER).getByRole(LINK, within(text("ui.cart.units"))).click();
        assertThat(heading(page, text("cart.title"))).isVisible();
    }

    /** Follows a line of the desk's menu to the page of that name. */
    void goTo(Page page, String line) {
        follow(page, line);
        assertThat(heading(page, text(line))).isVisible();
    }

    void follow(Page page, String line) {
        fits(page);
        page.getByRole(NAVIGATION, exactly(text("ui.desk.label")))
                .getByRole(LINK, within(text(line)))
                .click();
    }

    void openOrder(Page page, String order) {
        goTo(page, "desk.nav.orders");
        main(page)
                .getByRole(LINK, new Locator.GetByRoleOptions().setName(Pattern.compile(order + "\\d+")))
                .click();
        assertThat(heading(page, order)).isVisible();
    }

    void press(Page page, String act, Object... arguments) {
        fits(page);
        main(page).getByRole(BUTTON, exactlyInside(text(act, arguments))).click();
    }

    /** Opens what is folded behind that line. */
    void unfold(Page page, String line) {
        main(page)
                .locator("summary", new Locator.LocatorOptions().setHasText(text(line)))
                .first()
                .click();
    }

    /** What was done in an area that the page proposes, by somebody or about something. */
    void findInTheLog(Page page, String area, String field, String typed) {
        goTo(page, "admin.nav.audit");
        assertThat(page.locator("datalist option[value='" + area + "']")).hasCount(1);
        main(page).getByLabel(text("admin.audit.act")).first().fill(area);
        main(page).getByLabel(text(field)).first().fill(typed);
        press(page, "admin.filter");
    }

    Locator logged(Page page, String act) {
        return main(page).getByRole(ROW, within(act)).first();
    }

    /** Nobody has to push a page sideways. */
    void fits(Page page) {
        page.waitForLoadState();
        var beside = (int) page.evaluate(BESIDE_THE_SCREEN);
        Assertions.assertThat(beside)
                .as("px beside the screen at %s", page.url())
                .isLessThanOrEqualTo(0);
    }

    /** A buyer who is already at the checkout gives an address and a way to pay; the answer is the order's code. */
    String placesOrder(Page page, PaymentMethod method) {
        saysWho(page);
        givesTheAddress(page);
        return pays(page, method);
    }

    void saysWho(Page page) {
        page.getByLabel(text("checkout.name")).fill("Nguyễn Thị Ánh");
        page.getByLabel(text("checkout.phone")).fill(phone);
    }

    String pays(Page page, PaymentMethod method) {
        sendsTheOrder(page, method);
        assertThat(page.getByText(text("checkout.placed"))).isVisible();
        return page.url().replaceFirst(".*/don-hang/", "");
    }

    void sendsTheOrder(Page page, PaymentMethod method) {
        main(page).getByRole(RADIO, within(text("checkout.method." + method))).check();
        press(page, "checkout.place");
    }

    /** Leaves the commune and goes on typing at once, as people do: nothing of it is lost when the page answers. */
    void givesTheAddress(Page page) {
        page.getByLabel(text("checkout.province")).selectOption("51");
        page.getByLabel(text("checkout.commune")).fill("Xã Đăk Hà");
        if (javaScript) {
            page.getByLabel(text("checkout.commune")).press("Tab");
            page.keyboard().type("12 Hùng Vương");
        } else {
            page.getByLabel(text("checkout.street")).fill("12 Hùng Vương");
            press(page, "checkout.next");
        }
        seesTheWaysToSend(page);
        assertThat(page.getByLabel(text("checkout.street"))).hasValue("12 Hùng Vương");
    }

    /** One of each, bought by a visitor who came straight to their pages; the answer is the order's code. */
    String buys(Page page, PaymentMethod method, SavedProduct... products) {
        goToTheCheckout(page, products);
        return placesOrder(page, method);
    }

    /** With one of each, straight from their pages. */
    void goToTheCheckout(Page page, SavedProduct... products) {
        for (var product : products) {
            go(page, "/san-pham/" + product.slug());
            var name = main(page).getByRole(HEADING).first().innerText();
            press(page, "product.add");
            assertThat(page.getByText(text("cart.added", name))).isVisible();
        }
        goToTheCart(page);
        main(page).getByRole(LINK, exactlyInside(text("cart.checkout"))).click();
    }

    /** Figures follow a sale within seconds: the page is opened again until its row is there. */
    Locator seesInTime(Page page, String rowOf, String figure) {
        var row = main(page).getByRole(ROW, within(rowOf));
        await().atMost(30, SECONDS).until(() -> {
            page.reload();
            return row.filter(new Locator.FilterOptions().setHasText(figure)).count() == 1;
        });
        return row;
    }

    void seesTheWaysToSend(Page page) {
        assertThat(main(page).getByText(text("checkout.shipping")).first()).isVisible();
    }

    String text(String key, Object... arguments) {
        return words.getMessage(key, arguments, Locale.of("vi"));
    }

    static Locator main(Page page) {
        return page.getByRole(MAIN);
    }

    static Locator heading(Page page, String words) {
        return main(page).getByRole(HEADING, within(words)).first();
    }

    static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    static Locator.GetByRoleOptions exactlyInside(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    static Locator.GetByRoleOptions within(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
