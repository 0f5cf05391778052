package vn.chohoptac.storefront.desk;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.catalog.listing.EditPack;
import vn.chohoptac.catalog.listing.OwnProductDetails;
import vn.chohoptac.inventory.Availability;
import vn.chohoptac.kernel.LocalizedText;

/** Fills the form with a product as it is. */
final class ProductFormOf {

    private ProductFormOf() {}

    static ProductForm product(OwnProductDetails product, Map<String, Availability> levels) {
        var content = product.content();
        var season = content.season();
        return new ProductForm(
                content.ownCode(),
                content.name().vi(),
                content.name().en(),
                content.description().vi(),
                content.description().en(),
                "" + content.ocopSet(),
                content.origin().vi(),
                content.origin().en(),
                vi(content.ingredients()),
                vi(content.shelfLife()),
                vi(content.storage()),
                vi(content.priceIncludes()),
                content.form().slug(),
                season == null ? "" : season.fromMonth() + "-" + season.toMonth(),
                content.pictures().isEmpty() ? "" : content.pictures().getFirst(),
                content.packs().stream().map(pack -> pack(pack, levels)).toList(),
                product.version());
    }

    private static PackForm pack(EditPack pack, Map<String, Availability> levels) {
        var level = pack.sku() == null ? null : levels.get(pack.sku());
        return new PackForm(
                pack.sku(),
                pack.name().vi(),
                pack.name().en(),
                "" + pack.price().dong(),
                pack.content().amount().toPlainString().replace('.', ','),
                pack.content().unit().code(),
                "" + pack.weightGrams(),
                level == null ? "" : "" + level.onHand());
    }

    private static @Nullable String vi(@Nullable LocalizedText text) {
        return text == null ? null : text.vi();
    }
}
