package vn.chohoptac.catalog.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.catalog.listing.EditPack;
import vn.chohoptac.catalog.listing.EditProduct;
import vn.chohoptac.kernel.LocalizedText;

/**
 * What rows of a file make of a product. Columns the file lacks leave what is there; a translation the files do not carry
 * stays as long as its original does; packs the file does not name stay.
 */
final class ProductMerge {

    private ProductMerge() {}

    /** @param existing what there is, {@code null} for a new product; the rows then begin with one of the product itself */
    static EditProduct merge(@Nullable EditProduct existing, List<ParsedRow> rows) {
        var result = existing;
        for (var row : rows) {
            var said = Objects.requireNonNull(row.edit());
            var base = result;
            result = base == null
                    ? said
                    : row.kind() == ParsedRow.Kind.PACK
                            ? withPacks(base, plus(base.packs(), said.packs().getFirst()))
                            : merged(base, said, row.row());
        }
        return Objects.requireNonNull(result);
    }

    private static EditProduct merged(EditProduct old, EditProduct said, SheetRow row) {
        return new EditProduct(
                old.id(),
                row.has(Column.OWN_CODE)
                                && said.ownCode() != null
                                && !said.ownCode().isBlank()
                        ? said.ownCode()
                        : old.ownCode(),
                text(old.name(), said.name(), row.has(Column.NAME_EN)),
                text(old.description(), said.description(), row.has(Column.DESCRIPTION_EN)),
                said.ocopSet(),
                text(old.origin(), said.origin(), false),
                optional(old.ingredients(), said.ingredients(), row.has(Column.INGREDIENTS)),
                optional(old.shelfLife(), said.shelfLife(), row.has(Column.SHELF_LIFE)),
                optional(old.storage(), said.storage(), row.has(Column.STORAGE)),
                optional(old.priceIncludes(), said.priceIncludes(), row.has(Column.PRICE_INCLUDES)),
                row.has(Column.FORM) ? said.form() : old.form(),
                row.has(Column.SEASON) ? said.season() : old.season(),
                row.has(Column.PICTURES) ? said.pictures() : old.pictures(),
                plus(old.packs(), said.packs().getFirst()));
    }

    /** The pack takes the place of the one with its SKU, else with its name, else the last place. */
    private static List<EditPack> plus(List<EditPack> packs, EditPack pack) {
        var all = new ArrayList<>(packs);
        for (int i = 0; i < all.size(); i++) {
            var old = all.get(i);
            boolean same = pack.sku() == null
                    ? old.name().vi().equals(pack.name().vi())
                    : pack.sku().equals(old.sku());
            if (same) {
                var sku = pack.sku() == null ? old.sku() : pack.sku();
                all.set(i, new EditPack(sku, pack.name(), pack.price(), pack.content(), pack.weightGrams()));
                return all;
            }
        }
        all.add(pack);
        return all;
    }

    private static EditProduct withPacks(EditProduct edit, List<EditPack> packs) {
        return new EditProduct(
                edit.id(),
                edit.ownCode(),
                edit.name(),
                edit.description(),
                edit.ocopSet(),
                edit.origin(),
                edit.ingredients(),
                edit.shelfLife(),
                edit.storage(),
                edit.priceIncludes(),
                edit.form(),
                edit.season(),
                edit.pictures(),
                packs);
    }

    private static LocalizedText text(LocalizedText old, LocalizedText said, boolean translated) {
        return translated || !old.vi().equals(said.vi()) ? said : old;
    }

    private static @Nullable LocalizedText optional(
            @Nullable LocalizedText old, @Nullable LocalizedText said, boolean there) {
        if (!there) {
            return old;
        }
        return old == null || said == null ? said : text(old, said, false);
    }
}
