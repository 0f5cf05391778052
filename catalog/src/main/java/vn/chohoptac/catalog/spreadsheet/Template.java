package vn.chohoptac.catalog.spreadsheet;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The empty file with its headings and a row that shows how to fill it in; reading leaves that row out. */
final class Template {

    static final String EXAMPLE_CODE = "VÍ DỤ";

    private Template() {}

    static void write(FileKind kind, OutputStream out) {
        try (var writer = SheetWriter.open(kind, out, headings(), widths())) {
            var example = example();
            writer.row(Arrays.stream(Column.values())
                    .map(column -> example.getOrDefault(column, ""))
                    .toList());
        }
    }

    static List<String> headings() {
        return Arrays.stream(Column.values()).map(Column::heading).toList();
    }

    static List<Integer> widths() {
        return Arrays.stream(Column.values()).map(Column::width).toList();
    }

    static List<String> with(List<String> headings, String last) {
        var all = new ArrayList<>(headings);
        all.add(last);
        return all;
    }

    private static Map<Column, Object> example() {
        var cells = new EnumMap<Column, Object>(Column.class);
        cells.put(Column.OWN_CODE, EXAMPLE_CODE);
        cells.put(Column.NAME, "Cà phê bột rang mộc");
        cells.put(Column.NAME_EN, "Ground coffee, plain roast");
        cells.put(Column.OCOP_SET, 13);
        cells.put(Column.DESCRIPTION, "Cà phê chín đỏ, phơi nắng, rang mộc, xay khi có đơn hàng.");
        cells.put(Column.ORIGIN, "Xã Đăk Hà, tỉnh Quảng Ngãi");
        cells.put(Column.INGREDIENTS, "100% cà phê");
        cells.put(Column.SHELF_LIFE, "12 tháng kể từ ngày rang");
        cells.put(Column.STORAGE, "Nơi khô ráo, thoáng mát");
        cells.put(Column.PRICE_INCLUDES, "Giá đã gồm thuế, chưa gồm phí giao hàng");
        cells.put(Column.FORM, "Có sẵn");
        cells.put(Column.SEASON, "Quanh năm");
        cells.put(Column.PACK, "Túi 500 g");
        cells.put(Column.QUANTITY, 500);
        cells.put(Column.UNIT, "g");
        cells.put(Column.PRICE, 120_000);
        cells.put(Column.WEIGHT, 550);
        cells.put(Column.STOCK, 40);
        cells.put(Column.STATE, "Đang bán");
        return cells;
    }
}
