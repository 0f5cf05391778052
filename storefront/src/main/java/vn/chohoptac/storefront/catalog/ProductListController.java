package vn.chohoptac.storefront.catalog;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chohoptac.search.ProductSearch;
import vn.chohoptac.search.Suggestions;
import vn.chohoptac.storefront.support.Slices;

/** Searching and browsing. */
@Controller
@RequestMapping(ListAddress.PATH)
class ProductListController {

    private static final int PER_PAGE = 24;
    private static final int SUGGESTED = 6;

    private final ProductSearch search;
    private final Suggestions suggestions;
    private final ProductLists lists;
    private final FairTags fairs;

    ProductListController(ProductSearch search, Suggestions suggestions, ProductLists lists, FairTags fairs) {
        this.search = search;
        this.suggestions = suggestions;
        this.lists = lists;
        this.fairs = fairs;
    }

    @GetMapping
    String list(HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        var address = ListAddress.of(request.getParameterMap());
        var found = search.find(address.query(PER_PAGE));
        model.addAttribute("list", lists.page(address, found, locale));
        model.addAttribute("fairs", fairs.of(found.items()));
        return Slices.of(request, response, "catalog/list", "results");
    }

    /** Completions under the search box, for htmx alone. */
    @GetMapping("/goi-y")
    String suggestions(@RequestParam(name = "q", defaultValue = "") String typed, Model model) {
        model.addAttribute("suggestions", suggestions.of(typed, SUGGESTED));
        return "catalog/suggestions";
    }
}
