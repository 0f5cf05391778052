package vn.chohoptac.storefront.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BANNER;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.CHECKBOX;
import static com.microsoft.playwright.options.AriaRole.GROUP;
import static com.microsoft.playwright.options.AriaRole.HEADING;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static com.microsoft.playwright.options.AriaRole.MAIN;
import static com.microsoft.playwright.options.AriaRole.NAVIGATION;
import static com.microsoft.playwright.options.AriaRole.RADIO;
import static com.microsoft.playwright.options.AriaRole.ROW;
import static com.microsoft.playwright.options.AriaRole.SEARCHBOX;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.cooperatives.CooperativeProfile;
import vn.chohoptac.storefront.Shelves;
import vn.chohoptac.storefront.WholeMarket;

/**
 * A sale from the search box to the officer's table, on a phone and on a desk's screen, with scripts and without. Seen green up to
 * the cooperative's desk; until the rest is, it runs by name only ({@code -Dtest=MarketStory}).
 */
@WholeMarket
class MarketStory {

    private static final int PHONE = 390;
    private static final String BUYER = "0912345678";
    private static final String REVENUE = "120.000";

    private static Chromium chromium;

    @LocalServerPort
    int port;

    @Autowired
    Shelves shelves;

    @Autowired
    MessageSource words;

    private int width;
    private boolean javaScript;

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
        PlaywrightAssertions.setDefaultAssertionTimeout(Chromium.PATIENCE_MILLIS);
    }

    @AfterAll
    static void stopBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest(name = "{0} px, scripts {1}")
    @CsvSource({"390, true, Hoa Lau", "1280, true, Hoa Ban", "390, false, Hoa Lê", "1280, false, Hoa Mận"})
    void a_sale_from_search_to_the_officers_table(int width, boolean javaScript, String name) {
        this.width = width;
        this.javaScript = javaScript;
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
        try (var shopper = chromium.visitor(width, javaScript)) {
            var page = open(shopper, "/");
            find(page, withoutMarks(coffee));
            keepOnlyWhatIsInStock(page);
            putIntoTheCart(page, coffee);
            find(page, withoutMarks(honey));
            putIntoTheCart(page, honey);
            page.getByRole(BANNER)
                    .getByRole(LINK, within(text("ui.cart.units")))
                    .click();
            seesBoth(page, roaster, beekeeper);
            main(page).getByRole(LINK, exactlyInside(text("cart.checkout"))).click();
            givesTheAddress(page);
            assertThat(main(page).getByRole(GROUP, within(text("checkout.shipping"))))
                    .hasCount(2);
            main(page).getByRole(RADIO, within(text("checkout.method.COD"))).check();
            main(page).getByRole(BUTTON, exactlyInside(text("checkout.place"))).click();
            assertThat(page.getByText(text("checkout.placed"))).isVisible();
            var code = page.url().replaceFirst(".*/don-hang/", "");
            assertThat(heading(page, text("order.title", code))).isVisible();
            return code;
        }
    }

    private void tracks(String order, CooperativeProfile roaster, CooperativeProfile beekeeper) {
        try (var stranger = chromium.visitor(width, javaScript)) {
            var page = open(stranger, "/don-hang");
            page.getByLabel(text("order.ask.code")).fill(order.toLowerCase(Locale.ROOT));
            page.getByLabel(text("checkout.phone")).fill("0912 345 678");
            page.getByRole(BUTTON, exactly(text("order.ask.open"))).click();
            assertThat(heading(page, text("order.title", order))).isVisible();
            seesBoth(page, roaster, beekeeper);
        }
    }

    private void sells(CooperativeProfile roaster, String order, String coffee) {
        try (var desk = chromium.visitor(width, javaScript)) {
            var page = signIn(desk, shelves.director(roaster.id()));
            goTo(page, "desk.nav.orders");
            main(page)
                    .getByRole(LINK, new Locator.GetByRoleOptions().setName(Pattern.compile(order + "\\d+")))
                    .click();
            press(page, "desk.act.CONFIRM");
            page.getByLabel(text("desk.order.carrier")).fill("Viettel Post");
            press(page, "desk.act.handed-over");
            assertThat(main(page).getByRole(CHECKBOX, within(text("desk.order.cash-collected"))))
                    .isChecked();
            press(page, "desk.act.delivered");
            assertThat(main(page).getByText(text("PaymentState.RECEIVED")).first())
                    .isVisible();
            goTo(page, "desk.nav.performance");
            seesInTime(page, coffee);
        }
    }

    private void reports(CooperativeProfile roaster) {
        try (var desk = chromium.visitor(width, javaScript)) {
            var page = signIn(desk, shelves.officer("51"));
            goTo(page, "officer.nav.results");
            main(page).getByRole(LINK, exactlyInside("Quảng Ngãi")).click();
            seesInTime(page, roaster.name().vi());
        }
    }

    private void find(Page page, String query) {
        var box = page.getByRole(BANNER).getByRole(SEARCHBOX, exactlyInside(text("ui.search.label")));
        box.fill(query);
        box.press("Enter");
        page.waitForURL(address -> address.contains("q="));
        assertThat(main(page).getByRole(HEADING).first()).containsText("“");
    }

    /** The sidebar of a wide screen sends itself, where it can; on a phone the filters are a sheet with a button. */
    private void keepOnlyWhatIsInStock(Page page) {
        if (width == PHONE) {
            main(page).getByRole(BUTTON, exactlyInside(text("ui.facets.open"))).click();
        }
        main(page).getByRole(CHECKBOX, exactlyInside(text("list.inStock"))).click();
        if (width == PHONE || !javaScript) {
            main(page).getByRole(BUTTON, exactlyInside(text("ui.facets.show"))).click();
        }
        assertThat(page).hasURL(Pattern.compile(".*[?&]con-hang=.*"));
        assertThat(main(page).getByRole(LINK, within(text("list.inStock")))).isVisible();
    }

    private void putIntoTheCart(Page page, String product) {
        main(page).getByRole(LINK, exactlyInside(product)).click();
        assertThat(heading(page, product)).isVisible();
        main(page).getByRole(BUTTON, exactlyInside(text("product.add"))).click();
        assertThat(page.getByText(text("cart.added", product))).isVisible();
    }

    private void givesTheAddress(Page page) {
        page.getByLabel(text("checkout.name")).fill("Nguyễn Thị Ánh");
        page.getByLabel(text("checkout.phone")).fill(BUYER);
        page.getByLabel(text("checkout.street")).fill("12 Hùng Vương");
        page.getByLabel(text("checkout.province")).selectOption("51");
        page.getByLabel(text("checkout.commune")).fill("Xã Đăk Hà");
        if (javaScript) {
            page.getByLabel(text("checkout.commune")).press("Tab");
        } else {
            main(page).getByRole(BUTTON, exactlyInside(text("checkout.next"))).click();
        }
        assertThat(main(page).getByText(text("checkout.shipping")).first()).isVisible();
    }

    private void seesBoth(Page page, CooperativeProfile roaster, CooperativeProfile beekeeper) {
        assertThat(heading(page, roaster.name().vi())).isVisible();
        assertThat(heading(page, beekeeper.name().vi())).isVisible();
    }

    /** Figures follow a sale within seconds: the page is opened again until its row is there. */
    private void seesInTime(Page page, String rowOf) {
        var row = main(page).getByRole(ROW, within(rowOf));
        await().atMost(30, SECONDS).until(() -> {
            page.reload();
            return row.count() == 1;
        });
        assertThat(row).containsText(REVENUE);
    }

    private Page signIn(BrowserContext desk, SignedIn person) {
        var page = open(desk, "/dang-nhap");
        page.getByLabel(text("signIn.email")).fill(person.email());
        page.getByLabel(text("signIn.password")).fill(shelves.password());
        main(page).getByRole(BUTTON, exactlyInside(text("ui.signIn"))).click();
        assertThat(page.getByRole(NAVIGATION, exactly(text("ui.desk.label")))).isVisible();
        return page;
    }

    private void goTo(Page page, String line) {
        page.getByRole(NAVIGATION, exactly(text("ui.desk.label")))
                .getByRole(LINK, within(text(line)))
                .click();
        assertThat(heading(page, text(line))).isVisible();
    }

    private void press(Page page, String act) {
        main(page).getByRole(BUTTON, exactlyInside(text(act))).click();
    }

    private Page open(BrowserContext visitor, String path) {
        var page = visitor.newPage();
        page.navigate("http://localhost:" + port + path);
        return page;
    }

    private static Locator main(Page page) {
        return page.getByRole(MAIN);
    }

    private static Locator heading(Page page, String words) {
        return main(page).getByRole(HEADING, within(words)).first();
    }

    private String text(String key, Object... arguments) {
        return words.getMessage(key, arguments, Locale.of("vi"));
    }

    private static String withoutMarks(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .toLowerCase(Locale.ROOT);
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions exactlyInside(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions within(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
