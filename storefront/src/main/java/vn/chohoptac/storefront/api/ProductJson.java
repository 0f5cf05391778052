package vn.chohoptac.storefront.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.catalog.Pack;
import vn.chohoptac.catalog.ProductPage;
import vn.chohoptac.catalog.RecognitionView;
import vn.chohoptac.inventory.Availability;
import vn.chohoptac.kernel.BusinessCalendar;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.kernel.places.Province;
import vn.chohoptac.search.Facets;
import vn.chohoptac.search.FoundProducts;
import vn.chohoptac.search.ProductCard;
import vn.chohoptac.storefront.api.ProductBodies.Certificate;
import vn.chohoptac.storefront.api.ProductBodies.Count;
import vn.chohoptac.storefront.api.ProductBodies.FacetCounts;
import vn.chohoptac.storefront.api.ProductBodies.Found;
import vn.chohoptac.storefront.api.ProductBodies.Item;
import vn.chohoptac.storefront.api.ProductBodies.NamedCode;
import vn.chohoptac.storefront.api.ProductBodies.NamedSlug;
import vn.chohoptac.storefront.api.ProductBodies.PriceBand;
import vn.chohoptac.storefront.api.ProductBodies.Product;
import vn.chohoptac.storefront.api.ProductBodies.Recognition;
import vn.chohoptac.storefront.api.ProductBodies.Variant;

/** Writes products as the API has them. */
final class ProductJson {

    private ProductJson() {}

    static Found found(FoundProducts found, Map<String, Money> fairs, Locale locale) {
        return new Found(
                found.total(),
                found.items().stream()
                        .map(card -> item(card, fairs.get(card.defaultSku()), locale))
                        .toList(),
                facets(found.facets(), locale),
                found.suggestion(),
                found.fromDatabase() ? true : null);
    }

    static Product product(ProductPage page, Map<String, Availability> stock, Locale locale) {
        var cheapest = page.packs().getFirst();
        var pictures = page.pictures().stream().map(ProductJson::imageUrl).toList();
        var recognition = page.recognition();
        var variants = page.packs().stream()
                .map(pack -> variant(pack, stock.getOrDefault(pack.sku(), Availability.NONE), locale))
                .toList();
        return new Product(
                page.slug(),
                page.name().in(locale),
                cheapest.price().dong(),
                null,
                cheapest.name().in(locale),
                page.stars(),
                new NamedSlug(page.seller().slug(), page.seller().name().in(locale)),
                province(page.seller().provinceCode()),
                variants.stream().anyMatch(variant -> variant.available() > 0),
                pictures.isEmpty() ? null : pictures.getFirst(),
                page.description().in(locale),
                page.origin().in(locale),
                page.alcohol(),
                page.enquiryOnly(),
                variants,
                recognition == null ? null : recognition(recognition),
                page.certificates().stream()
                        .map(one ->
                                new Certificate(one.kind().slug(), one.number(), one.issuer(), lastDay(one.until())))
                        .toList(),
                pictures);
    }

    static NamedCode province(String code) {
        return new NamedCode(
                code, Places.current().province(code).map(Province::name).orElse(code));
    }

    private static Item item(ProductCard card, @Nullable Money fair, Locale locale) {
        var pack = card.packName();
        return new Item(
                card.slug(),
                card.name().in(locale),
                card.price().dong(),
                dong(fair),
                pack == null ? null : pack.in(locale),
                card.stars(),
                new NamedSlug(card.cooperativeSlug(), card.cooperativeName().in(locale)),
                new NamedCode(card.provinceCode(), card.provinceName()),
                card.inStock(),
                imageUrl(card.pictureKey()));
    }

    private static FacetCounts facets(Facets facets, Locale locale) {
        return new FacetCounts(
                counts(facets.groups(), locale),
                counts(facets.provinces(), locale),
                counts(facets.stars(), locale),
                counts(facets.certificates(), locale),
                counts(facets.cooperatives(), locale),
                facets.prices().stream()
                        .map(band -> new PriceBand(dong(band.from()), dong(band.to()), band.count()))
                        .toList());
    }

    private static List<Count> counts(List<Facets.Value> values, Locale locale) {
        return values.stream()
                .map(value -> new Count(value.value(), value.label().in(locale), value.count()))
                .toList();
    }

    private static Variant variant(Pack pack, Availability stock, Locale locale) {
        var content = pack.content();
        var unit = content.amount().toPlainString() + " " + content.unit().code();
        return new Variant(
                pack.sku(), pack.name().in(locale), pack.price().dong(), unit, Math.max(0, stock.available()));
    }

    private static Recognition recognition(RecognitionView view) {
        return new Recognition(
                view.stars(),
                view.decisionNumber(),
                view.decisionDate(),
                view.issuer(),
                BusinessCalendar.dayOf(view.from()),
                lastDay(view.until()));
    }

    /** The last day on which something holds that ends at an instant. */
    private static LocalDate lastDay(Instant until) {
        return BusinessCalendar.dayOf(until.minusMillis(1));
    }

    private static @Nullable String imageUrl(@Nullable String key) {
        return key == null || key.isEmpty() ? null : "/hinh/" + key;
    }

    private static @Nullable Long dong(@Nullable Money amount) {
        return amount == null ? null : amount.dong();
    }
}
