package vn.chohoptac.storefront.resilience;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.chohoptac.embedded.OwnServers;

/**
 * Reads the tables of all modules side by side, which the application itself may not, and adds up from the orders' own rows
 * what stock and figures should be.
 */
final class Books {

    private static final String IS = " HAVING ";

    private final JdbcClient sql;

    Books(OwnServers servers) {
        var place = servers.place();
        this.sql = JdbcClient.create(new DriverManagerDataSource(place.databaseUrl(), place.user(), place.password()));
    }

    /** A seller order as it stands. */
    record Standing(String code, String fulfilment, String payment) {}

    /** What was sold according to one of two sources. */
    record Sum(String subject, BigDecimal quantity, BigDecimal amount, long orders) {}

    /**
     * Rows that wait to be dealt with: publications, sales not yet counted, changed products, stock flips, documents the
     * index was not told of.
     */
    long waiting() {
        return number("""
            SELECT (SELECT COUNT(*) FROM EVENT_PUBLICATION) + (SELECT COUNT(*) FROM catalog_sold)
              + (SELECT COUNT(*) FROM catalog_changed_product)
              + (SELECT COUNT(*) FROM inventory_changed_product) + (SELECT COUNT(*) FROM inventory_level WHERE flipped)
              + (SELECT COUNT(*) FROM search_document WHERE pending)
              + (SELECT COUNT(*) FROM connections_changed_listing)
            """);
    }

    long ordersOf(String phone) {
        return sql.sql("SELECT COUNT(*) FROM orders_order WHERE contact_phone LIKE ?")
                .param("%" + phone.substring(1))
                .query(Long.class)
                .single();
    }

    Map<String, Long> orderTotals() {
        return sql
                .sql("SELECT code, total FROM orders_order")
                .query((row, _) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Map<String, Standing> sellerOrders() {
        return sql
                .sql("SELECT s.code, s.fulfilment, p.state FROM orders_seller_order s JOIN payments_payment p ON p.id ="
                        + " s.payment_id")
                .query((row, _) -> new Standing(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .collect(Collectors.toMap(Standing::code, one -> one));
    }

    /** SKUs whose level is below zero or not the sum of its movements. */
    List<String> levelsThatDisagreeWithMovements() {
        return words("""
            SELECT l.sku FROM inventory_level l LEFT JOIN inventory_movement m ON m.sku = l.sku
            GROUP BY l.sku, l.on_hand, l.reserved
            """ + IS + """
            l.on_hand <> COALESCE(SUM(m.on_hand_change), 0) OR l.reserved <> COALESCE(SUM(m.reserved_change), 0)
              OR l.reserved < 0 OR l.on_hand < l.reserved
            """);
    }

    /** SKUs of which orders hold, or took away, something else than the level says. */
    List<String> levelsThatDisagreeWithOrders(int received) {
        return words("""
            SELECT l.sku FROM inventory_level l JOIN orders_line o ON o.sku = l.sku
            JOIN orders_seller_order s ON s.id = o.seller_order_id
            GROUP BY l.sku, l.on_hand, l.reserved
            """ + IS + """
                l.reserved <> SUM(IF(s.fulfilment IN ('PLACED', 'CONFIRMED'), o.quantity, 0))
                  OR l.on_hand <> %d - SUM(IF(s.fulfilment IN ('DISPATCHED', 'DELIVERED', 'COMPLETED'), o.quantity, 0))
                """.formatted(received));
    }

    int onHand(String sku) {
        return sql.sql("SELECT on_hand FROM inventory_level WHERE sku = ?")
                .param(sku)
                .query(Integer.class)
                .single();
    }

    /** Per cooperative, from the lines of paid orders. */
    List<Sum> soldByCooperative() {
        return sums("""
            SELECT HEX(s.cooperative_id), 0, SUM(o.total), COUNT(DISTINCT s.code) FROM orders_line o
            JOIN orders_seller_order s ON s.id = o.seller_order_id JOIN payments_payment p ON p.id = s.payment_id
            WHERE p.state = 'RECEIVED' GROUP BY s.cooperative_id ORDER BY 1
            """);
    }

    /** Per cooperative, as the performance page has it. */
    List<Sum> figuresByCooperative() {
        return sums("""
            SELECT HEX(cooperative_id), 0, SUM(revenue), SUM(orders) FROM performance_cooperative_month
            GROUP BY cooperative_id ORDER BY 1
            """);
    }

    /** What a cooperative's paid orders came to. */
    long soldBy(String cooperativeSlug) {
        return sql.sql("""
            SELECT COALESCE(SUM(o.total), 0) FROM orders_line o JOIN orders_seller_order s ON s.id = o.seller_order_id
            JOIN payments_payment p ON p.id = s.payment_id
            JOIN cooperatives_cooperative c ON c.id = s.cooperative_id
            WHERE p.state = 'RECEIVED' AND c.slug = ?
            """).param(cooperativeSlug).query(Long.class).single();
    }

    List<Sum> soldByProduct() {
        return sums("""
            SELECT LOWER(HEX(o.product_id)), SUM(o.quantity * o.unit_quantity), SUM(o.total), 0 FROM orders_line o
            JOIN orders_seller_order s ON s.id = o.seller_order_id JOIN payments_payment p ON p.id = s.payment_id
            WHERE p.state = 'RECEIVED' GROUP BY o.product_id ORDER BY 1
            """);
    }

    List<Sum> figuresByProduct() {
        return sums("""
            SELECT LOWER(REPLACE(product_ref, '-', '')), SUM(sold), SUM(revenue), 0 FROM performance_product_month
            GROUP BY product_ref ORDER BY 1
            """);
    }

    /** Ids of what should be in the index. */
    List<String> documents() {
        return words("SELECT LOWER(HEX(product_id)) FROM search_document WHERE live ORDER BY product_id");
    }

    /** Makes the table say that the index was told of a version it never saw. */
    void pretendNewer(String document) {
        sql.sql("UPDATE search_document SET indexed_version = version + 1, version = version + 1 WHERE"
                        + " product_id = UNHEX(?)")
                .param(document)
                .update();
    }

    private List<Sum> sums(String select) {
        return sql.sql(select)
                .query((row, _) -> new Sum(
                        row.getString(1),
                        row.getBigDecimal(2).stripTrailingZeros(),
                        row.getBigDecimal(3).stripTrailingZeros(),
                        row.getLong(4)))
                .list();
    }

    private List<String> words(String select) {
        return sql.sql(select).query(String.class).list();
    }

    private long number(String select) {
        return sql.sql(select).query(Long.class).single();
    }
}
