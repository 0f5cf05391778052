package vn.chohoptac.storefront.officer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.catalog.OcopCatalogue;
import vn.chohoptac.catalog.Offer;
import vn.chohoptac.catalog.Products;
import vn.chohoptac.cooperatives.CooperativeCard;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.fairs.FairId;
import vn.chohoptac.fairs.FairKind;
import vn.chohoptac.fairs.booths.Booths;
import vn.chohoptac.fairs.booths.FairApplication;
import vn.chohoptac.fairs.organising.OrganisingFairs;
import vn.chohoptac.fairs.results.FairResults;
import vn.chohoptac.kernel.DomainException;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.storefront.fair.FairWords;
import vn.chohoptac.storefront.support.Choice;
import vn.chohoptac.storefront.support.Figures;
import vn.chohoptac.storefront.support.FormRefusals;

/** Draws an officer's pages of a fair. */
@Component
class FairPages {

    private final OrganisingFairs organising;
    private final Booths booths;
    private final FairResults results;
    private final Cooperatives cooperatives;
    private final Products products;
    private final OcopCatalogue ocop;
    private final FairWords fairWords;
    private final MessageSource words;

    FairPages(
            OrganisingFairs organising,
            Booths booths,
            FairResults results,
            Cooperatives cooperatives,
            Products products,
            OcopCatalogue ocop,
            FairWords fairWords,
            MessageSource words) {
        this.organising = organising;
        this.booths = booths;
        this.results = results;
        this.cooperatives = cooperatives;
        this.products = products;
        this.ocop = ocop;
        this.fairWords = fairWords;
        this.words = words;
    }

    /** A line of an application: which pack it is, and the terms asked for. */
    record Line(FairApplication.Item item, String name) {}

    /** An application beside its cooperative. */
    record Asked(FairApplication application, CooperativeCard cooperative, String appliedAt, List<Line> lines) {}

    ModelAndView page(SignedIn officer, FairId id, Locale locale) {
        var one = organising.one(officer, id);
        var page = new ModelAndView("officer/fair", "one", one);
        page.addObject("period", fairWords.period(one.fair().content().period(), locale));
        page.addObject("asked", asked(booths.applications(officer, id), locale));
        page.addObject("result", results.of(officer, id));
        page.addObject(
                "history",
                one.history().stream()
                        .map(step -> Map.of(
                                "to", step.to(),
                                "at", Figures.in(locale).dateTime(step.at()),
                                "by", step.by(),
                                "reason", step.reason()))
                        .toList());
        return page;
    }

    /** The page again, saying why what was asked is not done. */
    ModelAndView refused(SignedIn officer, FairId id, DomainException refusal, Locale locale) {
        var page = page(officer, id, locale);
        page.setStatus(FormRefusals.statusOf(refusal));
        page.addObject(
                "refused",
                words.getMessage("error." + refusal.code(), refusal.args().toArray(), refusal.code(), locale));
        return page;
    }

    ModelAndView form(@Nullable FairId id, FairForm form, @Nullable HttpStatusCode status, Locale locale) {
        var page = new ModelAndView("officer/fair-form", "form", form);
        page.addObject("id", id);
        page.addObject(
                "kinds",
                Stream.of(FairKind.values())
                        .map(kind -> Choice.of(kind.name(), words.getMessage("FairKind." + kind, null, locale)))
                        .toList());
        page.addObject("provinces", Places.current().provinces());
        page.addObject("industries", ocop.industries());
        if (status != null) {
            page.setStatus(status);
        }
        return page;
    }

    private List<Asked> asked(List<FairApplication> applications, Locale locale) {
        var makers = cooperatives.cards(
                applications.stream().map(FairApplication::cooperative).collect(Collectors.toSet()));
        var skus = applications.stream()
                .flatMap(one -> one.items().stream())
                .map(FairApplication.Item::sku)
                .distinct()
                .toList();
        var offers = skus.isEmpty() ? Map.<String, Offer>of() : products.offers(skus);
        return applications.stream()
                .flatMap(one -> Stream.ofNullable(makers.get(one.cooperative()))
                        .map(maker -> new Asked(
                                one,
                                maker,
                                Figures.in(locale).dateTime(one.appliedAt()),
                                one.items().stream()
                                        .map(item -> new Line(item, name(offers.get(item.sku()), item.sku(), locale)))
                                        .toList())))
                .toList();
    }

    private static String name(@Nullable Offer offer, String sku, Locale locale) {
        return offer == null
                ? sku
                : offer.productName().in(locale) + " · " + offer.packName().in(locale);
    }
}
