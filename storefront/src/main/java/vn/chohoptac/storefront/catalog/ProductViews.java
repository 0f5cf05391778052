package vn.chohoptac.storefront.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chohoptac.catalog.CertificateView;
import vn.chohoptac.catalog.Pack;
import vn.chohoptac.catalog.ProductPage;
import vn.chohoptac.catalog.RecognitionView;
import vn.chohoptac.catalog.Season;
import vn.chohoptac.cooperatives.SellerIdentity;
import vn.chohoptac.fairs.FairPrice;
import vn.chohoptac.inventory.Availability;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Quantity;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.kernel.places.Province;
import vn.chohoptac.storefront.catalog.ProductView.Document;
import vn.chohoptac.storefront.catalog.ProductView.Fact;
import vn.chohoptac.storefront.catalog.ProductView.Maker;
import vn.chohoptac.storefront.catalog.ProductView.PackView;
import vn.chohoptac.storefront.catalog.ProductView.Trail;
import vn.chohoptac.storefront.fair.FairWords;
import vn.chohoptac.storefront.support.Addresses;
import vn.chohoptac.storefront.support.Figures;

/** Puts a product into the words of its page. */
@Component
class ProductViews {

    private static final int FEW = 10;
    private static final int SUMMARY_LENGTH = 155;

    private final MessageSource words;
    private final FairWords fairWords;

    ProductViews(MessageSource words, FairWords fairWords) {
        this.words = words;
        this.fairWords = fairWords;
    }

    ProductView view(
            ProductPage product, Map<String, Availability> stock, Map<String, FairPrice> fairs, Locale locale) {
        var packs = product.packs().stream()
                .map(pack ->
                        pack(pack, stock.getOrDefault(pack.sku(), Availability.NONE), fairs.get(pack.sku()), locale))
                .toList();
        var set = product.set();
        var description = product.description().in(locale);
        return new ProductView(
                product.slug(),
                product.name().in(locale),
                foreign(product.name(), locale),
                description,
                summary(description),
                set.industry().slug(),
                trail(set.industry().slug(), set.industry().name(), locale),
                trail(set.group().slug(), set.group().name(), locale),
                product.pictures(),
                packs,
                packs.stream()
                        .filter(PackView::inStock)
                        .map(PackView::sku)
                        .findFirst()
                        .orElse(null),
                packs.stream().anyMatch(PackView::inStock),
                product.stars(),
                product.recognition() == null ? null : recognition(product.recognition(), locale),
                product.certificates().stream()
                        .map(one -> certificate(one, locale))
                        .toList(),
                facts(product, locale),
                maker(product.seller(), locale),
                product.alcohol(),
                product.enquiryOnly(),
                notice(product, locale));
    }

    private PackView pack(Pack pack, Availability stock, @Nullable FairPrice fair, Locale locale) {
        int available = Math.max(0, stock.available());
        return new PackView(
                pack.sku(),
                pack.name().in(locale),
                pack.price(),
                comparison(pack, locale),
                available,
                stockWords(available, locale),
                available > 0,
                fair != null && fair.beats(pack.price()) ? fair.price() : null,
                fair == null ? "" : fairNote(fair, locale));
    }

    private String fairNote(FairPrice fair, Locale locale) {
        var name = fair.fairName().in(locale);
        return fair.soldOut()
                ? say("fair.sold-out-note", locale, name)
                : say("fair.price-note", locale, name, fairWords.moment(fair.until(), locale)) + " "
                        + say("fair.left", locale, fair.quotaLeft());
    }

    private String comparison(Pack pack, Locale locale) {
        var price = pack.comparisonPrice();
        return price == null
                ? ""
                : say(
                        "ui.card.per",
                        locale,
                        Figures.in(locale).money(price),
                        unit(pack.comparisonUnit().code(), locale));
    }

    private String stockWords(int available, Locale locale) {
        if (available == 0) {
            return say("product.stock.none", locale);
        }
        return available <= FEW ? say("product.stock.few", locale, available) : say("product.stock.plenty", locale);
    }

    private Document recognition(RecognitionView found, Locale locale) {
        var figures = Figures.in(locale);
        return new Document(
                say("ui.stars", locale, found.stars()),
                say("product.recognition.decision", locale, found.decisionNumber(), figures.date(found.decisionDate())),
                found.issuer(),
                say("product.validUntil", locale, figures.date(found.until().minusMillis(1))));
    }

    private Document certificate(CertificateView found, Locale locale) {
        return new Document(
                say("CertificateKind." + found.kind(), locale),
                say("product.certificate.number", locale, found.number()),
                found.issuer(),
                say(
                        "product.validUntil",
                        locale,
                        Figures.in(locale).date(found.until().minusMillis(1))));
    }

    private List<Fact> facts(ProductPage product, Locale locale) {
        var facts = new ArrayList<Fact>();
        add(facts, "product.fact.origin", product.origin(), locale);
        facts.add(new Fact(say("product.fact.contents", locale), contents(product, locale)));
        add(facts, "product.fact.includes", product.priceIncludes(), locale);
        if (product.priceIncludes() == null) {
            facts.add(new Fact(say("product.fact.includes", locale), say("product.includes.default", locale)));
        }
        add(facts, "product.fact.ingredients", product.ingredients(), locale);
        add(facts, "product.fact.shelfLife", product.shelfLife(), locale);
        add(facts, "product.fact.storage", product.storage(), locale);
        facts.add(new Fact(
                say("product.fact.form", locale),
                say("list.form." + product.form().slug(), locale)));
        season(product.season(), facts, locale);
        facts.add(new Fact(say("product.fact.set", locale), product.set().name().in(locale)));
        return facts;
    }

    private String contents(ProductPage product, Locale locale) {
        return product.packs().stream()
                .map(pack -> pack.name().in(locale) + " (" + measure(pack.content(), locale) + ")")
                .distinct()
                .reduce((first, second) -> first + " · " + second)
                .orElse("");
    }

    private String measure(Quantity content, Locale locale) {
        return Figures.in(locale).number(content.amount()) + "\u00a0"
                + unit(content.unit().code(), locale);
    }

    private void add(List<Fact> facts, String key, @Nullable LocalizedText text, Locale locale) {
        if (text != null) {
            facts.add(new Fact(say(key, locale), text.in(locale)));
        }
    }

    private void season(@Nullable Season season, List<Fact> facts, Locale locale) {
        if (season != null) {
            facts.add(new Fact(
                    say("product.fact.season", locale),
                    say("product.season", locale, season.fromMonth(), season.toMonth())));
        }
    }

    private @Nullable String notice(ProductPage product, Locale locale) {
        var from = product.suspendedFrom();
        return from == null
                ? null
                : say("product.suspendedFrom", locale, Figures.in(locale).date(from));
    }

    private static Maker maker(SellerIdentity seller, Locale locale) {
        return new Maker(
                seller.slug(),
                seller.name().in(locale),
                Places.current()
                        .province(seller.provinceCode())
                        .map(Province::name)
                        .orElse(""),
                seller.registrationNumber(),
                seller.taxCode(),
                Addresses.oneLine(seller.address(), seller.communeCode(), seller.provinceCode()),
                seller.phone(),
                seller.madeUp(),
                seller.sample(),
                seller.sells());
    }

    private static Trail trail(String slug, LocalizedText name, Locale locale) {
        return new Trail(ListAddress.PATH + "?" + ListAddress.GROUP + "=" + slug, name.in(locale));
    }

    private static @Nullable String foreign(LocalizedText text, Locale locale) {
        var lang = text.langIn(locale);
        return lang.equals(locale.getLanguage()) ? null : lang;
    }

    private static String summary(String description) {
        var line = description.replaceAll("\\s+", " ").strip();
        return line.length() <= SUMMARY_LENGTH ? line : line.substring(0, line.lastIndexOf(' ', SUMMARY_LENGTH)) + "…";
    }

    private String unit(String code, Locale locale) {
        return say("unit." + code, locale);
    }

    private String say(String key, Locale locale, Object... args) {
        return words.getMessage(key, args, locale);
    }
}
