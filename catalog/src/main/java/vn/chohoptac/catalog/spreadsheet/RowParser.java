package vn.chohoptac.catalog.spreadsheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chohoptac.catalog.OcopCatalogue;
import vn.chohoptac.catalog.ProductForm;
import vn.chohoptac.catalog.Season;
import vn.chohoptac.catalog.listing.EditPack;
import vn.chohoptac.catalog.listing.EditProduct;
import vn.chohoptac.catalog.listing.EditingProducts;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.Quantity;
import vn.chohoptac.kernel.Unit;

/** Understands one row by itself: reads its cells and holds what they say against the rules for products. */
@Component
class RowParser {

    private static final Pattern PICTURE_BREAKS = Pattern.compile("[;,\\n]");
    private static final int MOST_STOCK = 10_000_000;

    /** Stand in for cells that could not be read, so that the rest of the row is checked too. */
    private static final int SOME_SET = 1;

    private static final Quantity SOME_QUANTITY = new Quantity(BigDecimal.ONE, Unit.KILOGRAM);
    private static final String SOME_TEXT = "chỗ này không được đọc đến bao giờ";

    private final OcopCatalogue ocop;
    private final EditingProducts products;

    RowParser(OcopCatalogue ocop, EditingProducts products) {
        this.ocop = ocop;
        this.products = products;
    }

    ParsedRow parse(SheetRow row) {
        var problems = new ArrayList<CellProblem>();
        var sku = row.get(Column.SKU).isEmpty() ? null : row.get(Column.SKU).toUpperCase(Locale.ROOT);
        var stock = stock(row, problems);
        if (!row.has(Column.NAME)) {
            if (sku == null) {
                problems.add(CellProblem.of(Column.SKU, "catalog.text-missing"));
            }
            if (stock == null && problems.isEmpty()) {
                problems.add(CellProblem.of(Column.STOCK, "catalog.text-missing"));
            }
            return new ParsedRow(row, ParsedRow.Kind.STOCK, null, sku, stock, WantedState.UNSAID, problems);
        }
        var kind = row.get(Column.NAME).isEmpty() && !row.get(Column.OWN_CODE).isEmpty()
                ? ParsedRow.Kind.PACK
                : ParsedRow.Kind.PRODUCT;
        var state = read(row, Column.STATE, WantedState.read(row.get(Column.STATE)), WantedState.UNSAID, problems);
        var pack = pack(row, sku, problems);
        var edit = kind == ParsedRow.Kind.PACK ? packOnly(row, pack) : product(row, pack, problems);
        products.check(edit).stream()
                .map(CellProblem::of)
                .filter(problem -> problems.stream().noneMatch(known -> known.column() == problem.column()))
                .filter(problem -> kind == ParsedRow.Kind.PRODUCT
                        || problem.column().ofPack()
                        || problem.column() == Column.OWN_CODE)
                .forEach(problems::add);
        return new ParsedRow(row, kind, edit, sku, stock, state, problems);
    }

    private EditPack pack(SheetRow row, @Nullable String sku, List<CellProblem> problems) {
        return new EditPack(
                sku,
                text(row, Column.PACK, Column.PACK_EN),
                read(row, Column.PRICE, CellValues.money(row.get(Column.PRICE)), Money.vnd(1), problems),
                quantity(row, problems),
                read(row, Column.WEIGHT, CellValues.whole(row.get(Column.WEIGHT)), 1L, problems)
                        .intValue());
    }

    private EditProduct product(SheetRow row, EditPack pack, List<CellProblem> problems) {
        var set = read(row, Column.OCOP_SET, CellValues.ocopSet(row.get(Column.OCOP_SET), ocop), null, problems);
        Optional<Season> season =
                read(row, Column.SEASON, CellValues.season(row.get(Column.SEASON)), Optional.<Season>empty(), problems);
        return new EditProduct(
                null,
                row.get(Column.OWN_CODE),
                text(row, Column.NAME, Column.NAME_EN),
                text(row, Column.DESCRIPTION, Column.DESCRIPTION_EN),
                set == null ? SOME_SET : set.number(),
                LocalizedText.vi(row.get(Column.ORIGIN)),
                optional(row, Column.INGREDIENTS),
                optional(row, Column.SHELF_LIFE),
                optional(row, Column.STORAGE),
                optional(row, Column.PRICE_INCLUDES),
                read(row, Column.FORM, CellValues.form(row.get(Column.FORM)), ProductForm.READY, problems),
                season.orElse(null),
                PICTURE_BREAKS
                        .splitAsStream(row.get(Column.PICTURES))
                        .map(String::strip)
                        .toList(),
                List.of(pack));
    }

    private static EditProduct packOnly(SheetRow row, EditPack pack) {
        var some = LocalizedText.vi(SOME_TEXT);
        return new EditProduct(
                null,
                row.get(Column.OWN_CODE),
                some,
                some,
                SOME_SET,
                some,
                null,
                null,
                null,
                null,
                ProductForm.READY,
                null,
                List.of(),
                List.of(pack));
    }

    private Quantity quantity(SheetRow row, List<CellProblem> problems) {
        var amount = CellValues.decimal(row.get(Column.QUANTITY)).orElse(null);
        if (amount == null) {
            problems.add(unreadable(row, Column.QUANTITY));
            return SOME_QUANTITY;
        }
        return read(row, Column.UNIT, CellValues.quantity(amount, row.get(Column.UNIT)), SOME_QUANTITY, problems);
    }

    private @Nullable Integer stock(SheetRow row, List<CellProblem> problems) {
        if (row.get(Column.STOCK).isEmpty()) {
            return null;
        }
        var count = CellValues.whole(row.get(Column.STOCK)).filter(number -> number <= MOST_STOCK);
        if (count.isEmpty()) {
            problems.add(unreadable(row, Column.STOCK));
            return null;
        }
        return count.get().intValue();
    }

    private static <T extends @Nullable Object> T read(
            SheetRow row, Column column, Optional<? extends T> value, T otherwise, List<CellProblem> problems) {
        if (value.isEmpty()) {
            problems.add(unreadable(row, column));
            return otherwise;
        }
        return value.get();
    }

    private static CellProblem unreadable(SheetRow row, Column column) {
        return row.get(column).isEmpty()
                ? CellProblem.of(column, "catalog.text-missing")
                : CellProblem.of(column, "catalog.cell-unreadable." + column.name());
    }

    private static LocalizedText text(SheetRow row, Column vi, Column en) {
        return new LocalizedText(row.get(vi), row.get(en));
    }

    private static @Nullable LocalizedText optional(SheetRow row, Column column) {
        return row.get(column).isEmpty() ? null : LocalizedText.vi(row.get(column));
    }
}
