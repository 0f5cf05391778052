package vn.chohoptac.storefront.home;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.chohoptac.catalog.OcopCatalogue;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.cooperatives.DirectoryQuery;
import vn.chohoptac.search.ProductQuery;
import vn.chohoptac.search.ProductSearch;
import vn.chohoptac.search.ProductSort;
import vn.chohoptac.storefront.cooperative.CooperativeTiles;

/** The front door. */
@Controller
class HomeController {

    private static final int CARDS = 8;
    private static final int TILES = 6;

    private final ProductSearch search;
    private final OcopCatalogue ocop;
    private final Cooperatives cooperatives;

    HomeController(ProductSearch search, OcopCatalogue ocop, Cooperatives cooperatives) {
        this.search = search;
        this.ocop = ocop;
        this.cooperatives = cooperatives;
    }

    @GetMapping("/")
    String home(Locale locale, Model model) {
        var everything = ProductQuery.everything(CARDS);
        model.addAttribute("industries", ocop.industries());
        model.addAttribute("best", search.find(everything).items());
        model.addAttribute(
                "newest", search.find(everything.sortedBy(ProductSort.NEWEST)).items());
        model.addAttribute(
                "cooperatives",
                CooperativeTiles.of(
                        cooperatives.directory(DirectoryQuery.all(1, TILES)).items(), locale));
        return "home/home";
    }
}
