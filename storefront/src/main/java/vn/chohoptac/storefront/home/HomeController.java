package vn.chohoptac.storefront.home;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.chohoptac.catalog.OcopCatalogue;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.cooperatives.DirectoryQuery;
import vn.chohoptac.search.ProductCard;
import vn.chohoptac.search.ProductQuery;
import vn.chohoptac.search.ProductSearch;
import vn.chohoptac.search.ProductSort;
import vn.chohoptac.storefront.catalog.FairTags;
import vn.chohoptac.storefront.cooperative.CooperativeTiles;
import vn.chohoptac.storefront.fair.FairSigns;

/** The front door. */
@Controller
class HomeController {

    private static final int CARDS = 8;
    private static final int TILES = 6;
    private static final int PROVINCES = 14;
    private static final int STALLS = 4;

    private final ProductSearch search;
    private final OcopCatalogue ocop;
    private final Cooperatives cooperatives;
    private final FairTags fairs;
    private final FairSigns signs;

    HomeController(
            ProductSearch search, OcopCatalogue ocop, Cooperatives cooperatives, FairTags fairs, FairSigns signs) {
        this.search = search;
        this.ocop = ocop;
        this.cooperatives = cooperatives;
        this.fairs = fairs;
        this.signs = signs;
    }

    @GetMapping("/")
    String home(Locale locale, Model model) {
        var everything = ProductQuery.everything(CARDS);
        model.addAttribute("industries", ocop.industries());
        var best = search.find(everything);
        var newest = search.find(everything.sortedBy(ProductSort.NEWEST)).items();
        model.addAttribute("best", best.items());
        model.addAttribute("newest", newest);
        model.addAttribute(
                "fairs",
                fairs.of(Stream.concat(best.items().stream(), newest.stream()).toList()));
        model.addAttribute("onNow", signs.onNow(locale));
        model.addAttribute("stalls", stalls(best.items(), newest));
        model.addAttribute(
                "provinces", best.facets().provinces().stream().limit(PROVINCES).toList());
        model.addAttribute(
                "cooperatives",
                CooperativeTiles.of(
                        cooperatives.directory(DirectoryQuery.all(1, TILES)).items(), locale));
        return "home/home";
    }

    /** A few goods with pictures that differ, for the eye only. */
    private static List<ProductCard> stalls(List<ProductCard> best, List<ProductCard> newest) {
        var byPicture = new LinkedHashMap<String, ProductCard>();
        Stream.concat(best.stream(), newest.stream())
                .filter(card -> card.pictureKey() != null)
                .forEach(card -> byPicture.putIfAbsent(card.pictureKey(), card));
        return byPicture.values().stream().limit(STALLS).toList();
    }
}
