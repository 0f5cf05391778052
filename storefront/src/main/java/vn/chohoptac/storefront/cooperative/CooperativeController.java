package vn.chohoptac.storefront.cooperative;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.chohoptac.cooperatives.CooperativeNotFound;
import vn.chohoptac.cooperatives.CooperativeProfile;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.search.ProductQuery;
import vn.chohoptac.search.ProductSearch;
import vn.chohoptac.storefront.catalog.FairTags;
import vn.chohoptac.storefront.support.Addresses;
import vn.chohoptac.storefront.support.Figures;

/** One cooperative: who it is, where, what it makes. */
@Controller
class CooperativeController {

    private static final int SHOWN = 24;

    private final Cooperatives cooperatives;
    private final ProductSearch search;
    private final FairTags fairs;

    CooperativeController(Cooperatives cooperatives, ProductSearch search, FairTags fairs) {
        this.cooperatives = cooperatives;
        this.search = search;
        this.fairs = fairs;
    }

    @GetMapping("/hop-tac-xa/{slug}")
    Object show(@PathVariable String slug, Locale locale) {
        var profile = cooperatives.bySlug(slug).orElseThrow(CooperativeNotFound::new);
        return profile.slug().equals(slug) ? page(profile, locale) : moved(profile.slug());
    }

    private ModelAndView page(CooperativeProfile profile, Locale locale) {
        var page = new ModelAndView("cooperative/cooperative", "profile", profile);
        var verified = profile.verifiedAt();
        page.addObject("address", Addresses.oneLine(profile.street(), profile.communeCode(), profile.provinceCode()));
        page.addObject("verified", verified == null ? "" : Figures.in(locale).date(verified));
        var products = search.find(ProductQuery.everything(SHOWN).ofCooperative(profile.slug()));
        page.addObject("products", products);
        page.addObject("fairs", fairs.of(products.items()));
        return page;
    }

    private static ResponseEntity<Void> moved(String slug) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create("/hop-tac-xa/" + slug))
                .build();
    }
}
