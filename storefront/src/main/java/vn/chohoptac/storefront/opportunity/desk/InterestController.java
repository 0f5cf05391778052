package vn.chohoptac.storefront.opportunity.desk;

import java.util.Locale;
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
import vn.chohoptac.connections.opportunities.Interests;
import vn.chohoptac.connections.opportunities.Opportunities;
import vn.chohoptac.storefront.connection.Acts;
import vn.chohoptac.storefront.connection.Acts.Act;
import vn.chohoptac.storefront.desk.Own;
import vn.chohoptac.storefront.opportunity.OpportunityPages;
import vn.chohoptac.storefront.opportunity.OpportunityView;
import vn.chohoptac.storefront.opportunity.OpportunityWords;

/** Opportunities at a cooperative's desk: what concerns it, and what it says to each. */
@Controller
@RequestMapping("/kenh-htx/co-hoi")
class InterestController {

    private final Opportunities opportunities;
    private final Interests interests;
    private final OpportunityWords words;
    private final OpportunityPages pages;
    private final Acts acts;

    InterestController(
            Opportunities opportunities,
            Interests interests,
            OpportunityWords words,
            OpportunityPages pages,
            Acts acts) {
        this.opportunities = opportunities;
        this.interests = interests;
        this.words = words;
        this.pages = pages;
        this.acts = acts;
    }

    /** A line of the desk's list. */
    record Row(OpportunityView one, boolean interested) {}

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn person, Locale locale, Model model) {
        var own = Own.cooperative(person);
        var said = interests.of(own);
        model.addAttribute(
                "rows",
                opportunities.concerning(own).stream()
                        .map(one -> new Row(words.view(one, locale), said.contains(one.id())))
                        .toList());
        return "opportunity/desk";
    }

    @PostMapping("/{code}/quan-tam")
    ModelAndView say(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable String code,
            @RequestParam(name = "loiNhan", defaultValue = "") String note,
            RedirectAttributes flash,
            Locale locale) {
        return attempt(
                person,
                code,
                new Act("quan-tam", note, "opportunity.done.", "/co-hoi/" + code),
                () -> interests.register(Own.cooperative(person), code, note, person.actor()),
                flash,
                locale);
    }

    @PostMapping("/{code}/thoi")
    ModelAndView takeBack(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable String code,
            RedirectAttributes flash,
            Locale locale) {
        return attempt(
                person,
                code,
                new Act("thoi", "", "opportunity.done.", "/co-hoi/" + code),
                () -> interests.withdraw(Own.cooperative(person), code),
                flash,
                locale);
    }

    private ModelAndView attempt(
            SignedIn person, String code, Act act, Runnable doing, RedirectAttributes flash, Locale locale) {
        return acts.attempt(act, doing, () -> pages.one(code, person, locale), flash, locale);
    }
}
