package vn.chohoptac.storefront.opportunity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.connections.opportunities.Opportunities;
import vn.chohoptac.connections.opportunities.OpportunityKind;
import vn.chohoptac.cooperatives.CooperativeId;

/** Fairs elsewhere, notices and warnings. A cooperative sees first what concerns it. */
@Controller
@RequestMapping("/co-hoi")
class OpportunityController {

    private static final int SIZE = 24;

    private final Opportunities opportunities;
    private final OpportunityWords words;
    private final OpportunityPages pages;

    OpportunityController(Opportunities opportunities, OpportunityWords words, OpportunityPages pages) {
        this.opportunities = opportunities;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping
    String list(
            @AuthenticationPrincipal @Nullable SignedIn reader,
            @RequestParam(name = "loai", defaultValue = "") String kindName,
            @RequestParam(name = "trang", defaultValue = "1") String page,
            Locale locale,
            Model model) {
        var kind = Stream.of(OpportunityKind.values())
                .filter(one -> one.name().equalsIgnoreCase(kindName))
                .findFirst()
                .orElse(null);
        var first = concerning(reader, kind, locale);
        var shown = first.stream().map(OpportunityView::code).collect(Collectors.toSet());
        var found = opportunities.list(kind, page.matches("\\d{1,3}") ? Integer.parseInt(page) : 1, SIZE);
        model.addAttribute("kinds", OpportunityKind.values());
        model.addAttribute("kind", kind);
        model.addAttribute("first", found.page() == 1 ? first : List.of());
        model.addAttribute(
                "rest", without(shown, found.map(one -> words.view(one, locale)).items()));
        model.addAttribute("found", found);
        return "opportunity/list";
    }

    @GetMapping("/{code}")
    ModelAndView one(@AuthenticationPrincipal @Nullable SignedIn reader, @PathVariable String code, Locale locale) {
        return pages.one(code, reader, locale);
    }

    private List<OpportunityView> concerning(@Nullable SignedIn reader, @Nullable OpportunityKind kind, Locale locale) {
        var own = reader == null ? null : reader.cooperativeId();
        return own == null
                ? List.of()
                : opportunities.concerning(new CooperativeId(own)).stream()
                        .filter(one -> kind == null || one.content().kind() == kind)
                        .map(one -> words.view(one, locale))
                        .toList();
    }

    private static List<OpportunityView> without(Set<String> codes, List<OpportunityView> all) {
        return all.stream().filter(one -> !codes.contains(one.code())).toList();
    }
}
