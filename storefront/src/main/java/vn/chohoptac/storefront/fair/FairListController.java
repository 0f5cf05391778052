package vn.chohoptac.storefront.fair;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chohoptac.fairs.FairCard;
import vn.chohoptac.fairs.FairWhen;
import vn.chohoptac.fairs.Fairs;

/** What fairs there are: on now, coming, past. */
@Controller
class FairListController {

    private static final int CURRENT = 24;
    private static final int PAST = 12;

    private final Fairs fairs;
    private final FairWords words;

    FairListController(Fairs fairs, FairWords words) {
        this.fairs = fairs;
        this.words = words;
    }

    @GetMapping("/hoi-cho")
    String list(@RequestParam(defaultValue = "1") int trang, Locale locale, Model model) {
        model.addAttribute("now", tiles(fairs.list(FairWhen.NOW, 1, CURRENT).items(), locale));
        model.addAttribute("next", tiles(fairs.list(FairWhen.NEXT, 1, CURRENT).items(), locale));
        var past = fairs.list(FairWhen.PAST, trang, PAST);
        model.addAttribute("past", tiles(past.items(), locale));
        model.addAttribute("page", past.page());
        model.addAttribute("pages", past.pages());
        return "fair/fairs";
    }

    private List<FairTile> tiles(List<FairCard> cards, Locale locale) {
        return cards.stream().map(card -> FairTile.of(card, words, locale)).toList();
    }
}
