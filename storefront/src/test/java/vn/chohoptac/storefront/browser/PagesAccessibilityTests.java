package vn.chohoptac.storefront.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.storefront.Desks;
import vn.chohoptac.storefront.Fairground;
import vn.chohoptac.storefront.Tenant;
import vn.chohoptac.storefront.Tenants;
import vn.chohoptac.storefront.WholeMarket;
import vn.chohoptac.storefront.browser.Pages.Look;
import vn.chohoptac.storefront.browser.Pages.Visitor;

/** Axe and the Nu HTML checker look at every page, the refusals among them, in both languages, light and dark. */
@WholeMarket
class PagesAccessibilityTests extends Story {

    @Autowired
    Tenants tenants;

    @Autowired
    Desks desks;

    @Autowired
    Fairground fairground;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private final Map<String, String> places = new HashMap<>();

    @Test
    void every_page_is_looked_at_or_excused() {
        var known = new TreeSet<>(Pages.EXCUSED.keySet());
        Pages.VISITED.forEach(look -> known.add(look.route()));
        known.add(Pages.PAPER.route());
        assertThat(routes()).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void no_page_hinders_anybody() {
        on(Axe.WIDE, true);
        var tenant = tenants.open(port);
        var visitors = new Visitors(walk, shelves, tenants, desks, tenant.id());
        furnish(tenant);
        buys(visitors.page(Visitor.SHOPPER), tenant);
        var inspector = new Inspector(port);
        var faults = new ArrayList<String>();
        for (var look : Pages.VISITED) {
            faults.addAll(inspector.faults(visitors.page(look.visitor()), path(look), look.status()));
        }
        faults.addAll(inspector.faultsOfFile(visitors.page(Pages.PAPER.visitor()), path(Pages.PAPER)));
        assertThat(faults).isEmpty();
    }

    /** A product on the shelf of a cooperative, a fair with it, and a file with a bad row. */
    private void furnish(Tenant tenant) {
        var coffee = tenant.product();
        shelves.fourStars(coffee, 3);
        var fair = fairground.liveFair("Phiên chợ dễ đọc", tenant.id(), tenant.sku(), 99_000, 20);
        places.put("product", coffee.slug());
        places.put("productId", tenant.productId());
        places.put("cooperative", tenant.cooperative().slug());
        places.put("cooperativeId", tenant.id().value().toString());
        places.put("fair", fair.slug());
        places.put("fairId", fair.id().value().toString());
        places.put("booth", "G01");
        places.put("opportunity", fairground.opportunity("Hội chợ dễ đọc ở nơi khác", tenant.id()));
        places.put("import", tenant.checkedImport());
        shelves.indexed();
    }

    /** The buyer has something in the cart afterwards. */
    private void buys(Page page, Tenant tenant) {
        var order = walk.buys(page, PaymentMethod.BANK_QR, tenant.product());
        places.put("order", order);
        places.put("part", order + "01");
        walk.go(page, "/san-pham/" + tenant.product().slug());
        walk.press(page, "product.add");
        assertThat(page.getByText(text("cart.added", "Cà phê " + tenant.mark())))
                .isVisible();
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

    private String path(Look look) {
        var path = look.path();
        for (var place : places.entrySet()) {
            path = path.replace("{" + place.getKey() + "}", place.getValue());
        }
        return path;
    }
}
