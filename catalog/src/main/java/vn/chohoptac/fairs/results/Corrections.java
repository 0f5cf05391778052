package vn.chohoptac.fairs.results;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.fairs.results.ResultRow.Amount;

/** Sets the reported figures against today's. */
final class Corrections {

    private Corrections() {}

    private record Key(String booth, String product, String unit) {}

    static List<Correction> between(List<ResultRow> reported, List<ResultRow> today) {
        Map<Key, ResultRow> before = byKey(reported);
        Map<Key, ResultRow> after = byKey(today);
        var keys = new LinkedHashMap<>(before);
        keys.putAll(after);
        var corrections = new ArrayList<Correction>();
        keys.forEach((key, row) -> {
            for (var column : Correction.Column.values()) {
                var was = amount(before.get(key), column);
                var now = amount(after.get(key), column);
                if (!was.sameAs(now)) {
                    corrections.add(new Correction(
                            row.boothCode(), row.productRef(), row.product(), row.unit(), column, was, now));
                }
            }
        });
        return List.copyOf(corrections);
    }

    private static Map<Key, ResultRow> byKey(List<ResultRow> rows) {
        return rows.stream()
                .collect(toMap(
                        row -> new Key(row.boothCode(), row.productRef(), row.unit()),
                        Function.identity(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static Amount amount(@Nullable ResultRow row, Correction.Column column) {
        if (row == null) {
            return Amount.NONE;
        }
        return switch (column) {
            case ORDERED -> row.ordered();
            case CALLED_OFF -> row.calledOff();
            case RECEIVED -> row.received();
            case RETURNED -> row.returned();
        };
    }
}
