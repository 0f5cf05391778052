package vn.chohoptac.fairs.results;

import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.fairs.FairFacts;
import vn.chohoptac.fairs.FairId;
import vn.chohoptac.fairs.results.ResultRow.Amount;
import vn.chohoptac.kernel.Columns;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.Uuids;

/** Adds up what was ordered at a fair's booths, received and returned. */
@Component
class ResultReading {

    private static final String ORDERED = """
        SELECT booth_code, product_ref, unit, MAX(product_name) AS product_name, MAX(cooperative_id) AS cooperative_id,
          COUNT(DISTINCT seller_order_code) AS orders, SUM(IF(again, 0, quantity)) AS quantity,
          SUM(IF(again, 0, amount)) AS amount
        FROM fairs_use WHERE fair_code = ? GROUP BY booth_code, product_ref, unit
        """;

    /** What was given back before it was sent, less what was then ordered after all. */
    private static final String CALLED_OFF = """
        SELECT u.booth_code, u.product_ref, u.unit,
          SUM(IF(g.reference IS NULL, 0, u.quantity) - IF(u.again, u.quantity, 0)) AS quantity,
          SUM(IF(g.reference IS NULL, 0, u.amount) - IF(u.again, u.amount, 0)) AS amount
        FROM fairs_use u
        LEFT JOIN fairs_given_back g ON g.reference = u.reference AND g.sku = u.sku AND g.returned = FALSE
        WHERE u.fair_code = ? GROUP BY u.booth_code, u.product_ref, u.unit
        """;

    private static final String RECEIVED = """
        SELECT booth_code, product_ref, unit, MAX(product_name) AS product_name, MAX(cooperative_id) AS cooperative_id,
          0 AS orders, SUM(quantity) AS quantity, SUM(amount) AS amount
        FROM fairs_sale WHERE fair_code = ? GROUP BY booth_code, product_ref, unit
        """;

    /** In total never more than the sale. */
    private static final String RETURNED = """
        SELECT booth_code, product_ref, unit, SUM(quantity) AS quantity, SUM(amount) AS amount FROM (
          SELECT s.booth_code, s.product_ref, s.unit, LEAST(s.quantity, SUM(r.quantity)) AS quantity,
            LEAST(s.amount, SUM(r.amount)) AS amount
          FROM fairs_sale s JOIN fairs_reversal r ON r.sale_key = s.sale_key
          WHERE s.fair_code = ? GROUP BY s.sale_key, s.booth_code, s.product_ref, s.unit, s.quantity, s.amount) back
        GROUP BY booth_code, product_ref, unit
        """;

    private final JdbcClient jdbc;
    private final Cooperatives cooperatives;
    private final TotalsReading totals;

    ResultReading(JdbcClient jdbc, Cooperatives cooperatives, TotalsReading totals) {
        this.jdbc = jdbc;
        this.cooperatives = cooperatives;
        this.totals = totals;
    }

    private record Key(String booth, String product, String unit) {}

    private record Named(String product, CooperativeId cooperative, long orders) {}

    FairTotals totals(FairFacts fair) {
        return totals.of(fair, rows(fair.code()));
    }

    List<ResultRow> rows(String fairCode) {
        var named = new TreeMap<Key, Named>(
                Comparator.comparing(Key::booth).thenComparing(Key::product).thenComparing(Key::unit));
        var received = amounts(RECEIVED, fairCode, named);
        var ordered = amounts(ORDERED, fairCode, named);
        var calledOff = amounts(CALLED_OFF, fairCode, null);
        var returned = amounts(RETURNED, fairCode, null);
        var names = names(named);
        return named.entrySet().stream()
                .map(entry -> new ResultRow(
                        entry.getKey().booth(),
                        names.getOrDefault(entry.getValue().cooperative(), ""),
                        entry.getKey().product(),
                        entry.getValue().product(),
                        entry.getKey().unit(),
                        entry.getValue().orders(),
                        ordered.getOrDefault(entry.getKey(), Amount.NONE),
                        calledOff.getOrDefault(entry.getKey(), Amount.NONE),
                        received.getOrDefault(entry.getKey(), Amount.NONE),
                        returned.getOrDefault(entry.getKey(), Amount.NONE)))
                .toList();
    }

    /** The code of a cooperative's booth, one it lost too. */
    Optional<String> boothOf(CooperativeId own, FairId fair) {
        return jdbc.sql("SELECT booth_code FROM fairs_participation WHERE fair_id = ? AND cooperative_id = ? AND"
                        + " booth_code IS NOT NULL")
                .params(Uuids.bytes(fair.value()), Uuids.bytes(own.value()))
                .query(String.class)
                .optional();
    }

    private Map<Key, Amount> amounts(String sql, String fairCode, @Nullable Map<Key, Named> named) {
        var amounts = new HashMap<Key, Amount>();
        jdbc.sql(sql).param(fairCode).query(row -> {
            var key = new Key(row.getString("booth_code"), row.getString("product_ref"), row.getString("unit"));
            amounts.put(key, amount(row));
            if (named != null) {
                named.put(
                        key,
                        new Named(
                                row.getString("product_name"),
                                new CooperativeId(Columns.id(row, "cooperative_id")),
                                row.getLong("orders")));
            }
        });
        return amounts;
    }

    private static Amount amount(ResultSet row) throws SQLException {
        return new Amount(row.getBigDecimal("quantity"), Money.vnd(row.getLong("amount")));
    }

    private Map<CooperativeId, String> names(Map<Key, Named> named) {
        var ids = named.values().stream().map(Named::cooperative).collect(toSet());
        var names = new HashMap<CooperativeId, String>();
        if (!ids.isEmpty()) {
            cooperatives
                    .cards(ids)
                    .forEach((id, card) -> names.put(id, card.name().vi()));
        }
        return names;
    }
}
