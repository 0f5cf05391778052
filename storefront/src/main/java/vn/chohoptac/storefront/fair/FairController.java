package vn.chohoptac.storefront.fair;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chohoptac.catalog.OcopCatalogue;
import vn.chohoptac.cooperatives.CooperativeProfile;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.fairs.FairNotFound;
import vn.chohoptac.fairs.FairPage;
import vn.chohoptac.fairs.Fairs;
import vn.chohoptac.kernel.VietnameseText;

/** One fair, its streets and its booths. */
@Controller
@RequestMapping("/hoi-cho/{slug}")
class FairController {

    private static final int FOUND = 60;

    private final Fairs fairs;
    private final FairWords words;
    private final OcopCatalogue ocop;
    private final Cooperatives cooperatives;
    private final BoothCookie visits;

    FairController(Fairs fairs, FairWords words, OcopCatalogue ocop, Cooperatives cooperatives, BoothCookie visits) {
        this.fairs = fairs;
        this.words = words;
        this.ocop = ocop;
        this.cooperatives = cooperatives;
        this.visits = visits;
    }

    @GetMapping
    String fair(@PathVariable String slug, @RequestParam(defaultValue = "") String q, Locale locale, Model model) {
        var page = fairs.bySlug(slug).orElseThrow(FairNotFound::new);
        model.addAttribute("fair", FairTile.of(page.fair(), words, locale));
        model.addAttribute("page", page);
        model.addAttribute("q", q.strip());
        model.addAttribute("streets", streets(page, locale));
        model.addAttribute("found", q.isBlank() ? null : found(page, q, locale));
        return "fair/fair";
    }

    @GetMapping("/gian-hang/{code}")
    String booth(
            @PathVariable String slug,
            @PathVariable String code,
            Locale locale,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var page = fairs.bySlug(slug).orElseThrow(FairNotFound::new);
        var booth = page.booth(code);
        visits.remember(booth.ref(), request, response);
        model.addAttribute("fair", FairTile.of(page.fair(), words, locale));
        model.addAttribute("booth", booth);
        model.addAttribute("sign", BoothSign.of(booth, ocop, locale));
        model.addAttribute("story", story(booth.cooperative().slug(), locale));
        model.addAttribute(
                "offers",
                booth.offers().stream()
                        .map(offer -> OfferCard.of(booth, offer, ocop, locale))
                        .toList());
        return "fair/booth";
    }

    private String story(String slug, Locale locale) {
        return cooperatives
                .bySlug(slug)
                .map(CooperativeProfile::story)
                .map(story -> story.in(locale))
                .orElse("");
    }

    /** Booths by zone, in the order of the zones; booths without one stand in a street without a name. */
    private Map<String, List<BoothSign>> streets(FairPage page, Locale locale) {
        var streets = new LinkedHashMap<String, List<BoothSign>>();
        page.booths().stream()
                .map(booth -> BoothSign.of(booth, ocop, locale))
                .forEach(sign -> streets.computeIfAbsent(sign.zone(), zone -> new ArrayList<>())
                        .add(sign));
        return streets;
    }

    /** What is sold at the fair and carries every word that was typed, with or without its marks. */
    private List<OfferCard> found(FairPage page, String typed, Locale locale) {
        var sought = List.of(VietnameseText.fold(typed.strip()).split("\\s+"));
        return page.booths().stream()
                .flatMap(booth -> booth.offers().stream().map(offer -> OfferCard.of(booth, offer, ocop, locale)))
                .filter(offer -> {
                    var text = VietnameseText.fold(offer.name() + " " + offer.cooperative());
                    return sought.stream().allMatch(text::contains);
                })
                .limit(FOUND)
                .toList();
    }
}
