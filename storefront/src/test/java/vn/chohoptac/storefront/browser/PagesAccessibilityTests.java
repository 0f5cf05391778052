package vn.chohoptac.storefront.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.MAIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.Locator.GetByTextOptions;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.chohoptac.accounts.Accounts;
import vn.chohoptac.accounts.OpenStaffAccount;
import vn.chohoptac.accounts.RegisterAccount;
import vn.chohoptac.accounts.Role;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.catalog.listing.SavedProduct;
import vn.chohoptac.cooperatives.CooperativeProfile;
import vn.chohoptac.fairs.FairCard;
import vn.chohoptac.storefront.Fairground;
import vn.chohoptac.storefront.Shelves;
import vn.chohoptac.storefront.WholeMarket;
import vn.chohoptac.storefront.browser.Pages.Look;
import vn.chohoptac.storefront.browser.Pages.Visitor;

/** Axe and the Nu HTML checker look at every page, in both languages, light and dark, and at the forms that were refused. */
@WholeMarket
class PagesAccessibilityTests {

    private static final int WIDTH = 1280;
    private static final Locale VIETNAMESE = Locale.of("vi");

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    int port;

    @Autowired
    Shelves shelves;

    @Autowired
    Fairground fairground;

    @Autowired
    Accounts accounts;

    @Autowired
    MessageSource words;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private final Map<Visitor, Page> pages = new EnumMap<>(Visitor.class);
    private CooperativeProfile cooperative;
    private SavedProduct coffee;
    private FairCard fair;
    private String opportunity;

    @Test
    void every_page_is_looked_at_or_excused() {
        var known = new TreeSet<>(Pages.EXCUSED.keySet());
        Pages.VISITED.forEach(look -> known.add(look.route()));
        assertThat(routes()).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void no_page_hinders_anybody() {
        shelve();
        var part = buy();
        var checker = new NuChecker();
        var faults = new ArrayList<String>();
        for (var look : Pages.VISITED) {
            for (var language : List.of("vi", "en")) {
                var path = path(look, part);
                var page = page(look.visitor());
                var html = visit(page, path + (path.contains("?") ? "&" : "?") + "lang=" + language);
                faults.addAll(checker.faults(html, language + " " + look.path()));
                faults.addAll(Axe.faults(page, language + " " + look.path()));
            }
        }
        assertThat(faults).isEmpty();
    }

    /** A product on the shelf of a cooperative. */
    private void shelve() {
        cooperative = shelves.cooperative("HTX mẫu Dễ Đọc");
        coffee = shelves.product(cooperative.id(), "Cà phê dễ đọc", Shelves.COFFEE, 120_000, 50);
        shelves.fourStars(coffee, 3);
        fair = fairground.liveFair(
                "Phiên chợ dễ đọc", cooperative.id(), coffee.skus().getFirst(), 99_000, 20);
        opportunity = fairground.opportunity("Hội chợ dễ đọc ở nơi khác", cooperative.id());
        shelves.indexed();
    }

    /** Buys and looks at the order as its buyer does; the code of the seller's part. */
    private String buy() {
        var page = page(Visitor.SHOPPER);
        putIntoTheCart(page);
        visit(page, "/thanh-toan");
        page.getByLabel(text("checkout.name")).fill("Nguyễn Thị Ánh");
        page.getByLabel(text("checkout.phone")).fill("0912345678");
        page.getByLabel(text("checkout.street")).fill("12 Hùng Vương");
        page.getByLabel(text("checkout.province")).selectOption("51");
        page.getByLabel(text("checkout.commune")).fill("Xã Đăk Hà");
        page.getByLabel(text("checkout.commune")).press("Tab");
        var method = page.getByRole(MAIN).getByLabel(text("checkout.method.BANK_QR"));
        assertThat(page.getByRole(MAIN).getByText(text("checkout.shipping"), new GetByTextOptions().setExact(true)))
                .isVisible();
        method.check();
        press(page, "checkout.place");
        assertThat(page.getByText(text("checkout.placed"))).isVisible();
        assertThat(Axe.faults(page, "an order")).isEmpty();
        var part = page.getByRole(MAIN).locator("article").first().getAttribute("id");
        putIntoTheCart(page);
        return part;
    }

    private void putIntoTheCart(Page page) {
        visit(page, "/san-pham/" + coffee.slug());
        press(page, "product.add");
        assertThat(page.getByText(text("cart.added", "Cà phê dễ đọc"))).isVisible();
    }

    private Set<String> routes() {
        var routes = new TreeSet<String>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            var methods = info.getMethodsCondition().getMethods();
            var home = handler.getBeanType().getPackageName();
            if ((methods.isEmpty() || methods.contains(RequestMethod.GET))
                    && home.startsWith("vn.chohoptac.storefront")
                    && !home.endsWith(".api")) {
                info.getPatternValues().forEach(pattern -> routes.add(pattern.isEmpty() ? "/" : pattern));
            }
        });
        return routes;
    }

    private String path(Look look, String part) {
        return look.path()
                .replace("{product}", coffee.slug())
                .replace("{productId}", coffee.id().value().toString())
                .replace("{cooperative}", cooperative.slug())
                .replace("{cooperativeId}", cooperative.id().value().toString())
                .replace("{fair}", fair.slug())
                .replace("{fairId}", fair.id().value().toString())
                .replace("{booth}", "G01")
                .replace("{opportunity}", opportunity)
                .replace("{part}", part);
    }

    /** What was sent for it. */
    private String visit(Page page, String path) {
        var answer = page.navigate("http://localhost:" + port + path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        assertThat(page.url()).as("not led elsewhere").endsWith(path);
        return answer.text();
    }

    private Page page(Visitor visitor) {
        return pages.computeIfAbsent(visitor, this::begin);
    }

    private Page begin(Visitor visitor) {
        var page = CHROMIUM.visitor(WIDTH, true).newPage();
        switch (visitor) {
            case ANYBODY -> assertThat(page.url()).isEqualTo("about:blank");
            case SHOPPER -> signIn(page, shopper());
            case DIRECTOR -> signIn(page, shelves.director(cooperative.id()));
            case OFFICER -> signIn(page, shelves.nationalOfficer());
            case ADMINISTRATOR -> signIn(page, administrator());
        }
        return page;
    }

    private SignedIn shopper() {
        return accounts.signedIn(
                accounts.register(RegisterAccount.shopper(email(), shelves.password(), "Khách mua", VIETNAMESE)));
    }

    private SignedIn administrator() {
        return accounts.signedIn(accounts.openStaffAccount(
                OpenStaffAccount.of(Role.ADMINISTRATOR, email(), shelves.password(), "Quản trị viên")));
    }

    private static String email() {
        return "nguoi-" + UUID.randomUUID() + "@cho.example";
    }

    private void signIn(Page page, SignedIn person) {
        visit(page, "/dang-nhap");
        page.getByLabel(text("signIn.email")).fill(person.email());
        page.getByLabel(text("signIn.password")).fill(shelves.password());
        press(page, "ui.signIn");
        page.waitForURL(url -> !url.endsWith("/dang-nhap"));
    }

    private void press(Page page, String words) {
        page.getByRole(MAIN)
                .getByRole(BUTTON, new GetByRoleOptions().setName(text(words)).setExact(true))
                .click();
    }

    private String text(String key, Object... arguments) {
        return words.getMessage(key, arguments, VIETNAMESE);
    }
}
