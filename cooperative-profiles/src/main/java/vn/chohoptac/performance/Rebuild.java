package vn.chohoptac.performance;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the figures anew from the facts, one month per transaction; while it works on one, new facts wait at the gate. */
@Component
class Rebuild {

    private static final String MONTHS = """
        SELECT month FROM performance_sale UNION SELECT month FROM performance_reversal
        UNION SELECT month FROM performance_province_month UNION SELECT month FROM performance_cooperative_month
        UNION SELECT month FROM performance_product_month UNION SELECT month FROM performance_order_month
        UNION SELECT month FROM performance_channel_month
        """;

    private static final List<String> PROJECTIONS = List.of(
            "performance_order_month",
            "performance_product_month",
            "performance_channel_month",
            "performance_cooperative_month",
            "performance_province_month");

    private static final String ORDERS = """
        INSERT INTO performance_order_month (cooperative_id, month, province_code, seller_order_code)
        SELECT DISTINCT cooperative_id, month, province_code, seller_order_code FROM performance_sale WHERE month = ?
        """;

    /** The month's sales, and what counts of its reversals: each as far as earlier ones left something of the sale. */
    private static final String BOOKED = """
        SELECT cooperative_id, month, province_code, product_ref, unit, quantity AS sold, 0 AS returned_quantity,
            amount AS revenue, 0 AS returned, channel, COALESCE(fair_code, '') AS fair_code
        FROM performance_sale WHERE month = ?
        UNION ALL
        SELECT s.cooperative_id, r.month, s.province_code, s.product_ref, s.unit, 0,
            LEAST(r.quantity, GREATEST(0, s.quantity - r.quantity_before)), 0,
            LEAST(r.amount, GREATEST(0, s.amount - r.amount_before)), s.channel, COALESCE(s.fair_code, '')
        FROM (
            SELECT sale_key, month, quantity, amount,
                SUM(quantity) OVER (PARTITION BY sale_key ORDER BY reversed_at, reversal_key
                    ROWS UNBOUNDED PRECEDING) - quantity AS quantity_before,
                SUM(amount) OVER (PARTITION BY sale_key ORDER BY reversed_at, reversal_key
                    ROWS UNBOUNDED PRECEDING) - amount AS amount_before
            FROM performance_reversal
            WHERE sale_key IN (SELECT m.sale_key FROM performance_reversal m WHERE m.month = ?)
        ) r JOIN performance_sale s ON s.sale_key = r.sale_key
        WHERE r.month = ?
        """;

    private static final String PRODUCTS = """
        INSERT INTO performance_product_month
            (cooperative_id, month, product_ref, unit, sold, returned_quantity, revenue, returned)
        SELECT cooperative_id, month, product_ref, unit, SUM(sold), SUM(returned_quantity), SUM(revenue), SUM(returned)
        FROM (%s) booked GROUP BY cooperative_id, month, product_ref, unit
        """.formatted(BOOKED);

    private static final String CHANNELS = """
        INSERT INTO performance_channel_month (cooperative_id, month, channel, fair_code, revenue, returned)
        SELECT cooperative_id, month, channel, fair_code, SUM(revenue), SUM(returned)
        FROM (%s) booked GROUP BY cooperative_id, month, channel, fair_code
        """.formatted(BOOKED);

    private static final String COOPERATIVES = """
        INSERT INTO performance_cooperative_month (cooperative_id, month, province_code, revenue, returned, orders)
        SELECT cooperative_id, month, province_code, SUM(revenue), SUM(returned),
            (SELECT COUNT(*) FROM performance_order_month o WHERE o.cooperative_id = booked.cooperative_id
                AND o.month = booked.month AND o.province_code = booked.province_code)
        FROM (%s) booked GROUP BY cooperative_id, month, province_code
        """.formatted(BOOKED);

    private static final String PROVINCES = """
        INSERT INTO performance_province_month (province_code, month, revenue, returned, orders)
        SELECT province_code, month, SUM(revenue), SUM(returned), SUM(orders)
        FROM performance_cooperative_month WHERE month = ? GROUP BY province_code, month
        """;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    Rebuild(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    void all() {
        for (var month : jdbc.query(MONTHS, (row, _) -> row.getInt("month"))) {
            transaction.executeWithoutResult(_ -> month(month));
        }
    }

    private void month(int month) {
        jdbc.queryForList("SELECT id FROM performance_gate WHERE id = 1 FOR UPDATE");
        PROJECTIONS.forEach(table -> jdbc.update("DELETE FROM " + table + " WHERE month = ?", month));
        jdbc.update(ORDERS, month);
        jdbc.update(PRODUCTS, month, month, month);
        jdbc.update(CHANNELS, month, month, month);
        jdbc.update(COOPERATIVES, month, month, month);
        jdbc.update(PROVINCES, month);
    }
}
