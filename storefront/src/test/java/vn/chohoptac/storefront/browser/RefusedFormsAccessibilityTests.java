package vn.chohoptac.storefront.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.chohoptac.storefront.browser.Walk.main;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chohoptac.catalog.listing.SavedProduct;
import vn.chohoptac.connections.Party;
import vn.chohoptac.cooperatives.CooperativeProfile;
import vn.chohoptac.fairs.FairCard;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.storefront.Deals;
import vn.chohoptac.storefront.Desks;
import vn.chohoptac.storefront.Fairground;
import vn.chohoptac.storefront.Shelves;
import vn.chohoptac.storefront.Tenants;
import vn.chohoptac.storefront.WholeMarket;
import vn.chohoptac.storefront.browser.Forms.Form;
import vn.chohoptac.storefront.browser.Pages.Visitor;

/** Axe and the Nu HTML checker look at forms that were refused, in Vietnamese by day on a wide screen and in English by night on a phone. */
@WholeMarket
class RefusedFormsAccessibilityTests extends Story {

    private static final String REFUSAL = ".form-errors, .field__error, .flash--error";

    private static final String TYPE = """
        (form, [name, typed]) => {
          const field = form.elements[name];
          if (!field) throw new Error("no field " + name + " in " + form.action);
          if (field.type === "checkbox") field.checked = true; else field.value = typed;
        }\
        """;
    private static final String SEND = "form => HTMLFormElement.prototype.submit.call(form)";

    /** Lines of the summary that lead to no field, and fields said to be wrong without a word why. */
    private static final String LOOSE_ENDS = """
        () => [
          ...[...document.querySelectorAll(".form-errors a")]
            .filter(line => !document.getElementById(decodeURIComponent(line.hash.slice(1))))
            .map(line => "leads nowhere: " + line.outerHTML),
          ...[...document.querySelectorAll("[aria-invalid=true]")]
            .filter(field => !(field.getAttribute("aria-describedby") ?? "").split(" ")
              .some(id => document.getElementById(id)?.matches(".field__error")))
            .map(field => "says not why: " + field.outerHTML)]\
        """;

    @Autowired
    Deals deals;

    @Autowired
    Desks desks;

    @Autowired
    Tenants tenants;

    @Autowired
    Fairground fairground;

    private final Map<String, String> places = new HashMap<>();
    private final NuChecker checker = new NuChecker();
    private CooperativeProfile cooperative;
    private Visitors visitors;

    @Test
    void a_refused_form_hinders_nobody() {
        on(Axe.WIDE, true);
        furnish();
        var faults = new ArrayList<String>();
        for (var form : Forms.REFUSED) {
            faults.addAll(faults(form, "vi", ColorScheme.LIGHT, Axe.WIDE));
            faults.addAll(faults(form, "en", ColorScheme.DARK, Axe.PHONE));
        }
        assertThat(faults).isEmpty();
    }

    private List<String> faults(Form form, String language, ColorScheme scheme, int width) {
        var what = language + " " + form.path() + " " + form.form();
        var page = visitors.page(form.visitor());
        var html = refused(page, form, language, what);
        var faults = new ArrayList<>(checker.faults(html, what));
        faults.addAll(Axe.faults(page, scheme, width, what));
        ((List<?>) page.evaluate(LOOSE_ENDS)).forEach(end -> faults.add(what + ": " + end));
        return faults;
    }

    /** Past what the browser itself would refuse; the answer is what was sent for it. */
    private String refused(Page page, Form form, String language, String what) {
        var path = at(form.path());
        walk.go(page, path + (path.contains("?") ? "&" : "?") + "lang=" + language);
        var shown = main(page).locator(at(form.form())).first();
        form.typed().forEach((name, typed) -> shown.evaluate(TYPE, List.of(at(name), typed)));
        var answer = page.waitForResponse(RefusedFormsAccessibilityTests::isPage, () -> shown.evaluate(SEND));
        page.waitForLoadState();
        assertThat(page.locator("html")).hasAttribute("lang", language);
        assertThat(page.locator(REFUSAL).count()).as(what + " was refused").isPositive();
        return answer.text();
    }

    private static boolean isPage(Response answer) {
        return answer.request().isNavigationRequest() && answer.status() / 100 != 3;
    }

    private String at(String path) {
        var put = path;
        for (var place : places.entrySet()) {
            put = put.replace("{" + place.getKey() + "}", place.getValue());
        }
        return put;
    }

    /** Something of everything that the forms are about. */
    private void furnish() {
        cooperative = shelves.cooperative("HTX mẫu Chữ Sai");
        visitors = new Visitors(walk, shelves, tenants, desks, cooperative.id());
        var coffee = shelves.product(cooperative.id(), "Cà phê chữ sai", Shelves.COFFEE, 120_000, 50);
        shelves.fourStars(coffee, 3);
        shelves.indexed();
        var buyer = deals.verified();
        places.put("product", coffee.slug());
        places.put("productId", coffee.id().value().toString());
        places.put("sku", coffee.skus().getFirst());
        places.put("cooperative", cooperative.slug());
        places.put("cooperativeId", cooperative.id().value().toString());
        places.put(
                "calling", fairground.callingFair("Phiên chợ chữ sai").value().toString());
        places.put("fair", fair(coffee).id().value().toString());
        places.put("demand", deals.published(buyer.party(), "Cần cà phê chữ sai"));
        places.put(
                "answer",
                deals.agreed(cooperative.id(), buyer, "Cà phê nhân").value().toString());
        places.put("waiting", deals.inReview(Party.of(cooperative.id()), "Cà phê chờ duyệt"));
        places.put("newcomer", deals.applied().id().value().toString());
        places.put("part", buys());
    }

    private FairCard fair(SavedProduct coffee) {
        return fairground.liveFair(
                "Phiên chợ đang mở", cooperative.id(), coffee.skus().getFirst(), 99_000, 20);
    }

    /** The buyer has something in the cart afterwards; the answer is the code of the seller's part. */
    private String buys() {
        var page = visitors.page(Visitor.SHOPPER);
        putsIntoTheCart(page);
        walk.go(page, "/thanh-toan");
        walk.placesOrder(page, PaymentMethod.COD);
        var part = main(page).locator("article").first().getAttribute("id");
        putsIntoTheCart(page);
        return part;
    }

    private void putsIntoTheCart(Page page) {
        walk.go(page, "/san-pham/" + places.get("product"));
        walk.press(page, "product.add");
        assertThat(page.getByText(text("cart.added", "Cà phê chữ sai"))).isVisible();
    }
}
