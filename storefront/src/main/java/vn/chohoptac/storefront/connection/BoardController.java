package vn.chohoptac.storefront.connection;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.chohoptac.catalog.OcopCatalogue;
import vn.chohoptac.catalog.OcopGroup;
import vn.chohoptac.catalog.OcopSet;
import vn.chohoptac.connections.Connections;
import vn.chohoptac.connections.ListingNotFound;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.search.BoardSearch;
import vn.chohoptac.storefront.support.Slices;

/** The public board: what cooperatives have and what business buyers want. */
@Controller
@RequestMapping("/ket-noi")
class BoardController {

    private final BoardSearch search;
    private final Connections connections;
    private final ConnectionWords words;
    private final OcopCatalogue ocop;

    BoardController(BoardSearch search, Connections connections, ConnectionWords words, OcopCatalogue ocop) {
        this.search = search;
        this.connections = connections;
        this.words = words;
        this.ocop = ocop;
    }

    @GetMapping
    String board(
            @ModelAttribute("filters") BoardFilters filters,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        var found = search.find(filters.query(ocop));
        model.addAttribute("found", found.page().map(card -> words.view(card, locale)));
        model.addAttribute("fromDatabase", found.fromDatabase());
        model.addAttribute("provinces", Places.current().provinces());
        model.addAttribute("groups", groups());
        return Slices.of(request, response, "connection/board", "results");
    }

    @GetMapping("/{code}")
    String listing(@PathVariable String code, Locale locale, Model model) {
        var card = connections.byCode(code).orElseThrow(ListingNotFound::new);
        model.addAttribute("listing", words.view(card, locale));
        return "connection/listing";
    }

    /** Those whose goods can be posted; services cannot. */
    private List<OcopGroup> groups() {
        return ocop.sets().stream()
                .filter(set -> !set.service())
                .map(OcopSet::group)
                .distinct()
                .toList();
    }
}
