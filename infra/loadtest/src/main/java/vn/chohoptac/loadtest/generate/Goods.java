package vn.chohoptac.loadtest.generate;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One kind of goods that cooperatives make.
 *
 * @param set number of its OCOP set, 1 to 26
 * @param pack what it comes in
 * @param amounts of one pack, in the unit
 * @param low lowest price of one unit in đồng
 * @param grams weight of one unit
 */
record Goods(
        int set, String vi, String en, String pack, String unit, List<String> amounts, int low, int high, int grams) {

    static List<Goods> all() {
        return Sheet.read("goods.csv").stream().map(Goods::of).toList();
    }

    private static Goods of(Map<String, String> row) {
        return new Goods(
                number(row, "set"),
                cell(row, "vi"),
                cell(row, "en"),
                cell(row, "pack"),
                cell(row, "unit"),
                Stream.of(cell(row, "amounts").split("\\|")).toList(),
                number(row, "low"),
                number(row, "high"),
                number(row, "grams"));
    }

    private static int number(Map<String, String> row, String heading) {
        return Integer.parseInt(cell(row, heading));
    }

    private static String cell(Map<String, String> row, String heading) {
        return Objects.requireNonNull(row.get(heading), heading);
    }
}
