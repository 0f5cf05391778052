package vn.chohoptac.storefront.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.search.Facets;
import vn.chohoptac.search.FoundProducts;
import vn.chohoptac.search.ProductSort;
import vn.chohoptac.storefront.catalog.ProductListPage.Band;
import vn.chohoptac.storefront.catalog.ProductListPage.Choice;
import vn.chohoptac.storefront.catalog.ProductListPage.Facet;
import vn.chohoptac.storefront.catalog.ProductListPage.Link;
import vn.chohoptac.storefront.support.Figures;

/** Puts what was found into the words of a page. */
@Component
class ProductLists {

    private static final List<String> FORMS = List.of("co-san", "dat-truoc", "combo");
    private static final List<ProductSort> SORTS = Stream.of(ProductSort.values())
            .filter(sort -> sort != ProductSort.RATING)
            .toList();

    private final MessageSource words;
    private final FilterLabels labels;

    ProductLists(MessageSource words, FilterLabels labels) {
        this.words = words;
        this.labels = labels;
    }

    ProductListPage page(ListAddress address, FoundProducts found, Locale locale) {
        return new ProductListPage(
                title(address, found, locale),
                foundInWords(found, locale),
                address.text(),
                found.fromDatabase(),
                correction(address, found),
                chips(address, found.facets(), locale),
                address.unfiltered(),
                facets(address, found.facets(), locale),
                bands(address, found.facets().prices(), locale),
                amount(address.amount(ListAddress.FROM), locale),
                amount(address.amount(ListAddress.TO), locale),
                List.of(choice(address, ListAddress.IN_STOCK, "1", say("list.inStock", locale))),
                FORMS.stream()
                        .map(form -> choice(address, ListAddress.FORM, form, say("list.form." + form, locale)))
                        .toList(),
                sorts(address, locale),
                found.items(),
                found.page(),
                found.pages(),
                address.pageBase());
    }

    private String title(ListAddress address, FoundProducts found, Locale locale) {
        if (!address.text().isEmpty()) {
            var text = found.spelling() == null ? address.text() : found.spelling();
            return say("list.title.for", locale, text);
        }
        var groups = address.all(ListAddress.GROUP);
        return groups.size() == 1
                ? labels.group(groups.getFirst(), locale).orElseGet(() -> say("list.title", locale))
                : say("list.title", locale);
    }

    private String foundInWords(FoundProducts found, Locale locale) {
        var figures = Figures.in(locale);
        var total = figures.number(found.total());
        if (found.fromDatabase()) {
            return say("list.foundPlain", locale, total, found.total());
        }
        return found.cooperatives() == 0
                ? say("list.found", locale, total, found.total())
                : say(
                        "list.foundFrom",
                        locale,
                        total,
                        found.total(),
                        figures.number(found.cooperatives()),
                        found.cooperatives());
    }

    private static @Nullable Link correction(ListAddress address, FoundProducts found) {
        var text = found.suggestion();
        return text == null ? null : new Link(text, address.withText(text));
    }

    private List<Link> chips(ListAddress address, Facets facets, Locale locale) {
        var chips = new ArrayList<Link>();
        chips.addAll(chips(address, ListAddress.GROUP, value -> labels.group(value, locale)));
        chips.addAll(chips(address, ListAddress.PROVINCE, FilterLabels::province));
        chips.addAll(chips(address, ListAddress.STARS, value -> Optional.of(say("ui.stars", locale, value))));
        chips.addAll(chips(address, ListAddress.CERTIFICATE, value -> labels.certificate(value, locale)));
        chips.addAll(chips(address, ListAddress.COOPERATIVE, value -> cooperative(value, facets, locale)));
        chips.addAll(chips(
                address,
                ListAddress.FROM,
                _ -> amountChip("list.priceFrom", address.amount(ListAddress.FROM), locale)));
        chips.addAll(chips(
                address, ListAddress.TO, _ -> amountChip("list.priceTo", address.amount(ListAddress.TO), locale)));
        chips.addAll(chips(address, ListAddress.IN_STOCK, _ -> Optional.of(say("list.inStock", locale))));
        chips.addAll(chips(
                address,
                ListAddress.FORM,
                value -> FORMS.contains(value) ? Optional.of(say("list.form." + value, locale)) : Optional.empty()));
        return chips;
    }

    private interface Label {
        Optional<String> of(String value);
    }

    private static List<Link> chips(ListAddress address, String parameter, Label label) {
        return address.all(parameter).stream()
                .map(value -> new Link(label.of(value).orElse(value), address.without(parameter, value)))
                .toList();
    }

    private Optional<String> cooperative(String slug, Facets facets, Locale locale) {
        return facets.cooperatives().stream()
                .filter(value -> value.value().equals(slug))
                .map(value -> value.label().in(locale))
                .findFirst()
                .or(() -> labels.cooperative(slug, locale));
    }

    private Optional<String> amountChip(String key, @Nullable Money amount, Locale locale) {
        return Optional.ofNullable(amount)
                .map(money -> say(key, locale, Figures.in(locale).money(money)));
    }

    private List<Facet> facets(ListAddress address, Facets facets, Locale locale) {
        return List.of(
                facet(address, "list.facet.group", ListAddress.GROUP, facets.groups(), locale),
                facet(address, "list.facet.province", ListAddress.PROVINCE, facets.provinces(), locale),
                facet(address, "list.facet.stars", ListAddress.STARS, facets.stars(), locale),
                facet(address, "list.facet.certificate", ListAddress.CERTIFICATE, facets.certificates(), locale),
                facet(address, "list.facet.cooperative", ListAddress.COOPERATIVE, facets.cooperatives(), locale));
    }

    private Facet facet(
            ListAddress address, String titleKey, String parameter, List<Facets.Value> values, Locale locale) {
        var figures = Figures.in(locale);
        var choices = values.stream()
                .map(value -> new Choice(
                        value.value(),
                        label(parameter, value, locale),
                        figures.number(value.count()),
                        value.depth(),
                        address.has(parameter, value.value())))
                .toList();
        return Facet.of(say(titleKey, locale), parameter, choices);
    }

    /** The search counts stars as bare numbers. */
    private String label(String parameter, Facets.Value value, Locale locale) {
        return parameter.equals(ListAddress.STARS)
                ? say("ui.stars", locale, value.value())
                : value.label().in(locale);
    }

    private List<Band> bands(ListAddress address, List<Facets.PriceBand> bands, Locale locale) {
        return bands.stream()
                .filter(band -> band.count() > 0)
                .map(band -> new Band(
                        words(band, locale),
                        Figures.in(locale).number(band.count()),
                        address.withPrices(band.from(), band.to()),
                        Objects.equals(address.amount(ListAddress.FROM), band.from())
                                && Objects.equals(address.amount(ListAddress.TO), band.to())))
                .toList();
    }

    /** A band ends one đồng below the next: people read where the next begins. */
    private String words(Facets.PriceBand band, Locale locale) {
        var figures = Figures.in(locale);
        var from = band.from() == null ? "" : figures.money(band.from());
        var to = band.to() == null ? "" : figures.money(band.to().plus(Money.vnd(1)));
        if (from.isEmpty()) {
            return say("list.band.below", locale, to);
        }
        return to.isEmpty() ? say("list.band.from", locale, from) : say("list.band.between", locale, from, to);
    }

    private static Choice choice(ListAddress address, String parameter, String value, String label) {
        return new Choice(value, label, "", 0, address.has(parameter, value));
    }

    private List<Choice> sorts(ListAddress address, Locale locale) {
        return SORTS.stream()
                .map(sort ->
                        new Choice(sort.word(), say("list.sort." + sort.word(), locale), "", 0, sort == address.sort()))
                .toList();
    }

    private static String amount(@Nullable Money amount, Locale locale) {
        return amount == null ? "" : Figures.in(locale).number(amount.dong());
    }

    private String say(String key, Locale locale, Object... args) {
        return words.getMessage(key, args, locale);
    }
}
