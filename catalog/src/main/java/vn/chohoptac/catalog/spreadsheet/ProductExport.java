package vn.chohoptac.catalog.spreadsheet;

import java.io.OutputStream;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chohoptac.catalog.Pack;
import vn.chohoptac.catalog.ProductForm;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.catalog.ProductSnapshot;
import vn.chohoptac.catalog.ProductState;
import vn.chohoptac.catalog.Products;
import vn.chohoptac.catalog.Season;
import vn.chohoptac.catalog.StockIntake;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Uuids;
import vn.chohoptac.platform.PictureStore;

/** Writes all products of a cooperative, a row for each pack, some products at a time. */
@Component
class ProductExport {

    private static final int AT_ONCE = 200;

    private final JdbcClient sql;
    private final Products products;
    private final PictureStore pictures;
    private final ObjectProvider<StockIntake> stock;

    ProductExport(JdbcClient sql, Products products, PictureStore pictures, ObjectProvider<StockIntake> stock) {
        this.sql = sql;
        this.products = products;
        this.pictures = pictures;
        this.stock = stock;
    }

    private record Kept(ProductId id, @Nullable String ownCode, ProductState state) {}

    void write(CooperativeId own, FileKind kind, OutputStream out) {
        try (var writer = SheetWriter.open(kind, out, Template.headings(), Template.widths())) {
            var after = new byte[16];
            for (var next = next(own, after); !next.isEmpty(); next = next(own, after)) {
                write(next, writer);
                after = Uuids.bytes(next.getLast().id().value());
            }
        }
    }

    private List<Kept> next(CooperativeId own, byte[] after) {
        return sql.sql("""
            SELECT id, own_code, state FROM catalog_product
            WHERE cooperative_id = ? AND discarded = FALSE AND id > ? ORDER BY id LIMIT ?
            """)
                .param(Uuids.bytes(own.value()))
                .param(after)
                .param(AT_ONCE)
                .query((row, _) -> new Kept(
                        new ProductId(Uuids.of(row.getBytes("id"))),
                        row.getString("own_code"),
                        ProductState.valueOf(row.getString("state"))))
                .list();
    }

    private void write(List<Kept> kept, SheetWriter writer) {
        var contents = new HashMap<ProductId, ProductSnapshot>();
        products.snapshots(kept.stream().map(Kept::id).toList())
                .forEach(snapshot -> contents.put(snapshot.id(), snapshot));
        var onHand = onHand(contents.values());
        for (var one : kept) {
            var content = contents.get(one.id());
            if (content != null) {
                content.packs().forEach(pack -> writer.row(cells(one, content, pack, onHand.get(pack.sku()))));
            }
        }
    }

    private Map<String, Integer> onHand(Collection<ProductSnapshot> contents) {
        var skus = contents.stream()
                .flatMap(content -> content.packs().stream())
                .map(Pack::sku)
                .toList();
        return stock.getObject().onHand(skus);
    }

    private List<Object> cells(Kept kept, ProductSnapshot content, Pack pack, @Nullable Integer onHand) {
        var cells = new EnumMap<Column, Object>(Column.class);
        cells.put(Column.OWN_CODE, Objects.requireNonNullElse(kept.ownCode(), ""));
        put(cells, Column.NAME, Column.NAME_EN, content.name());
        cells.put(Column.OCOP_SET, content.set().number());
        put(cells, Column.DESCRIPTION, Column.DESCRIPTION_EN, content.description());
        cells.put(Column.ORIGIN, content.origin().vi());
        cells.put(Column.INGREDIENTS, vi(content.ingredients()));
        cells.put(Column.SHELF_LIFE, vi(content.shelfLife()));
        cells.put(Column.STORAGE, vi(content.storage()));
        cells.put(Column.PRICE_INCLUDES, vi(content.priceIncludes()));
        cells.put(Column.FORM, word(content.form()));
        cells.put(Column.SEASON, word(content.season()));
        cells.put(Column.PICTURES, pictures(content));
        cells.put(Column.SKU, pack.sku());
        put(cells, Column.PACK, Column.PACK_EN, pack.name());
        cells.put(Column.QUANTITY, pack.content().amount());
        cells.put(Column.UNIT, pack.content().unit().code());
        cells.put(Column.PRICE, pack.price().dong());
        cells.put(Column.WEIGHT, pack.weightGrams());
        cells.put(Column.STOCK, onHand == null ? "" : onHand);
        cells.put(Column.STATE, WantedState.wordFor(kept.state()));
        return Stream.of(Column.values())
                .map(cells::get)
                .map(Objects::requireNonNull)
                .toList();
    }

    /** Only those a file may name when it comes back. */
    private String pictures(ProductSnapshot content) {
        return content.pictures().stream().filter(pictures::holds).collect(Collectors.joining("; "));
    }

    private static void put(Map<Column, Object> cells, Column vi, Column en, LocalizedText text) {
        cells.put(vi, text.vi());
        cells.put(en, Objects.requireNonNullElse(text.en(), ""));
    }

    private static String vi(@Nullable LocalizedText text) {
        return text == null ? "" : text.vi();
    }

    private static String word(ProductForm form) {
        return switch (form) {
            case READY -> "Có sẵn";
            case PREORDER -> "Đặt trước";
            case COMBO -> "Combo";
        };
    }

    private static String word(@Nullable Season season) {
        return season == null
                ? "Quanh năm"
                : String.format(Locale.ROOT, "Tháng %d – tháng %d", season.fromMonth(), season.toMonth());
    }
}
