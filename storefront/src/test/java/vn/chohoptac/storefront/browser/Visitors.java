package vn.chohoptac.storefront.browser;

import com.microsoft.playwright.Page;
import java.util.EnumMap;
import java.util.Map;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.storefront.Desks;
import vn.chohoptac.storefront.Shelves;
import vn.chohoptac.storefront.Tenants;
import vn.chohoptac.storefront.browser.Pages.Visitor;

/** Everybody who looks at pages, each with one page of their own, signed in when it is first asked for. */
final class Visitors {

    private final Map<Visitor, Page> pages = new EnumMap<>(Visitor.class);
    private final Walk walk;
    private final Shelves shelves;
    private final Tenants tenants;
    private final Desks desks;
    private final CooperativeId own;

    /** @param own of the director */
    Visitors(Walk walk, Shelves shelves, Tenants tenants, Desks desks, CooperativeId own) {
        this.walk = walk;
        this.shelves = shelves;
        this.tenants = tenants;
        this.desks = desks;
        this.own = own;
    }

    Page page(Visitor visitor) {
        return pages.computeIfAbsent(visitor, this::begin);
    }

    private Page begin(Visitor visitor) {
        var context = walk.visitor();
        return switch (visitor) {
            case ANYBODY -> walk.open(context, "/");
            case SHOPPER -> walk.enter(context, tenants.shopper(), shelves);
            case APPLICANT -> walk.enter(context, tenants.asked(), shelves);
            case DIRECTOR -> walk.signIn(context, shelves.director(own), shelves);
            case OFFICER -> walk.signIn(context, shelves.nationalOfficer(), shelves);
            case ADMINISTRATOR -> walk.signIn(context, desks.administrator(), shelves);
        };
    }
}
