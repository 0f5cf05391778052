package vn.chohoptac.orders;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lines as the stock module counts them. */
final class StockOf {

    private StockOf() {}

    static Map<String, Integer> lines(List<OrderLine> lines) {
        Map<String, Integer> quantities = new TreeMap<>();
        lines.forEach(line -> quantities.put(line.sku(), line.quantity()));
        return quantities;
    }
}
