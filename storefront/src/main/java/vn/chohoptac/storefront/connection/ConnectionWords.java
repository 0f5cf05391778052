package vn.chohoptac.storefront.connection;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chohoptac.catalog.OcopCatalogue;
import vn.chohoptac.catalog.Season;
import vn.chohoptac.connections.BuyerSummary;
import vn.chohoptac.connections.ListingCard;
import vn.chohoptac.connections.ListingContent;
import vn.chohoptac.kernel.Quantity;
import vn.chohoptac.kernel.Unit;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.kernel.places.Province;
import vn.chohoptac.storefront.support.Figures;

/** Puts offers and demands into words: how much, when, for how much, from whom. */
@Component
public class ConnectionWords {

    private final MessageSource words;
    private final OcopCatalogue ocop;

    ConnectionWords(MessageSource words, OcopCatalogue ocop) {
        this.words = words;
        this.ocop = ocop;
    }

    public ListingView view(ListingCard card, Locale locale) {
        var content = card.content();
        var set = ocop.set(content.ocopSet());
        var maker = card.cooperative();
        var published = card.publishedAt();
        return new ListingView(
                card.code(),
                card.kind(),
                card.state(),
                content.title().in(locale),
                content.description().in(locale),
                set.name().in(locale),
                set.industry().slug(),
                supply(content, locale),
                season(content.season(), locale),
                content.quality(),
                content.certificates().stream()
                        .sorted()
                        .map(kind -> say("CertificateKind." + kind, locale))
                        .toList(),
                price(content, locale),
                province(content.provinceCode()),
                content.place(),
                content.terms(),
                lastDay(content.validUntil(), locale),
                published == null ? "" : Figures.in(locale).date(published),
                maker == null ? buyer(card.buyer(), locale) : maker.name().in(locale),
                maker == null ? null : maker.slug());
    }

    public String quantity(Quantity quantity, Locale locale) {
        return Figures.in(locale).number(quantity.amount()) + " " + unit(quantity.unit(), locale);
    }

    public String unit(Unit unit, Locale locale) {
        return say("unit." + unit.code(), locale);
    }

    /** A verified business buyer without its name. */
    public String buyer(@Nullable BuyerSummary buyer, Locale locale) {
        return buyer == null
                ? ""
                : say(
                        "connection.buyer-of",
                        locale,
                        say("BuyerField." + buyer.field(), locale),
                        province(buyer.provinceCode()));
    }

    public String province(@Nullable String code) {
        return code == null
                ? ""
                : Places.current().province(code).map(Province::name).orElse(code);
    }

    /** The last day before an instant. */
    public String lastDay(Instant until, Locale locale) {
        return Figures.in(locale).date(until.minusNanos(1));
    }

    public String say(String key, Locale locale, Object... values) {
        return words.getMessage(key, values, locale);
    }

    private String supply(ListingContent content, Locale locale) {
        return quantity(content.quantity(), locale) + " " + say("SupplyPeriod." + content.period(), locale);
    }

    private String season(@Nullable Season season, Locale locale) {
        return season == null
                ? say("connection.all-year", locale)
                : say("product.season", locale, season.fromMonth(), season.toMonth());
    }

    private String price(ListingContent content, Locale locale) {
        var band = content.price();
        if (band == null) {
            return say("connection.price-open", locale);
        }
        var figures = Figures.in(locale);
        var amount = band.from().equals(band.to())
                ? figures.money(band.from())
                : figures.number(band.from().dong()) + " – " + figures.money(band.to());
        return say(
                "connection.price-per", locale, amount, unit(content.quantity().unit(), locale));
    }
}
