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
                text(content.ownCode()),
                content.name().vi(),
                text(content.name().en()),
                content.description().vi(),
                text(content.description().en()),
                "" + content.ocopSet(),
                content.origin().vi(),
                text(content.origin().en()),
                vi(content.ingredients()),
                vi(content.shelfLife()),
                vi(content.storage()),
                vi(content.priceIncludes()),
                content.form().slug(),
                season == null ? "" : season.fromMonth() + "-" + season.toMonth(),
                content.pictures().stream().map(PictureForm::of).toList(),
                content.pictures().isEmpty() ? "" : content.pictures().getFirst(),
                content.packs().stream().map(pack -> pack(pack, levels)).toList(),
                product.version());
    }

    private static PackForm pack(EditPack pack, Map<String, Availability> levels) {
        var level = pack.sku() == null ? null : levels.get(pack.sku());
        var onHand = level == null ? "" : "" + level.onHand();
        return new PackForm(
                text(pack.sku()),
                pack.name().vi(),
                text(pack.name().en()),
                "" + pack.price().dong(),
                pack.content().amount().toPlainString().replace('.', ','),
                pack.content().unit().code(),
                "" + pack.weightGrams(),
                onHand,
                onHand);
    }

    private static String vi(@Nullable LocalizedText text) {
        return text == null ? "" : text.vi();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
