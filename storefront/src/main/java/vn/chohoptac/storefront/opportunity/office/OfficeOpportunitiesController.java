package vn.chohoptac.storefront.opportunity.office;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.connections.opportunities.Interest;
import vn.chohoptac.connections.opportunities.PublishingOpportunities;
import vn.chohoptac.cooperatives.CooperativeCard;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.storefront.connection.Acts;
import vn.chohoptac.storefront.connection.Acts.Act;
import vn.chohoptac.storefront.connection.ConnectionWords;
import vn.chohoptac.storefront.connection.StepView;
import vn.chohoptac.storefront.opportunity.OpportunityWords;
import vn.chohoptac.storefront.support.Figures;

/** What an office has told cooperatives of, and which are interested. */
@Controller
@RequestMapping(OfficeOpportunitiesController.HERE)
class OfficeOpportunitiesController {

    static final String HERE = "/xuc-tien/co-hoi";

    private static final int SIZE = 24;

    private final PublishingOpportunities publishing;
    private final OpportunityWords words;
    private final Cooperatives cooperatives;
    private final ConnectionWords places;
    private final Acts acts;

    OfficeOpportunitiesController(
            PublishingOpportunities publishing,
            OpportunityWords words,
            Cooperatives cooperatives,
            ConnectionWords places,
            Acts acts) {
        this.publishing = publishing;
        this.words = words;
        this.cooperatives = cooperatives;
        this.places = places;
        this.acts = acts;
    }

    /** A cooperative that is interested. */
    record Row(CooperativeCard cooperative, String province, String note, String at, String by) {}

    @GetMapping
    String list(
            @AuthenticationPrincipal SignedIn officer,
            @RequestParam(defaultValue = "1") int trang,
            Locale locale,
            Model model) {
        model.addAttribute("found", publishing.list(officer, trang, SIZE).map(one -> words.view(one, locale)));
        return "opportunity/office/list";
    }

    @GetMapping("/{code}")
    ModelAndView show(@AuthenticationPrincipal SignedIn officer, @PathVariable String code, Locale locale) {
        return page(officer, code, locale);
    }

    @PostMapping("/{code}/go")
    ModelAndView withdraw(
            @AuthenticationPrincipal SignedIn officer,
            @PathVariable String code,
            @RequestParam(name = "lyDo", defaultValue = "") String reason,
            RedirectAttributes flash,
            Locale locale) {
        return acts.attempt(
                new Act("go", reason, "opportunity.office.done.", HERE + "/" + code),
                () -> publishing.withdraw(officer, code, reason),
                () -> page(officer, code, locale),
                flash,
                locale);
    }

    private ModelAndView page(SignedIn officer, String code, Locale locale) {
        var kept = publishing.one(officer, code);
        return new ModelAndView("opportunity/office/one", "one", words.view(kept.opportunity(), locale))
                .addObject("here", HERE + "/" + code)
                .addObject("rows", rows(kept.interested(), locale))
                .addObject("history", StepView.of(kept.history(), locale));
    }

    private List<Row> rows(List<Interest> interested, Locale locale) {
        var cards = cooperatives.cards(
                interested.stream().map(Interest::cooperative).collect(Collectors.toSet()));
        return interested.stream()
                .flatMap(one -> Stream.ofNullable(cards.get(one.cooperative()))
                        .map(card -> new Row(
                                card,
                                places.province(card.provinceCode()),
                                one.note(),
                                Figures.in(locale).dateTime(one.at()),
                                one.by())))
                .toList();
    }
}
