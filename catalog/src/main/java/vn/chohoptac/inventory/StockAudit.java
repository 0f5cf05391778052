package vn.chohoptac.inventory;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proves that movements add up to levels, in one consistent look at both. */
@Component
public class StockAudit {

    private static final String DISAGREEMENTS = """
        SELECT l.sku, l.on_hand, l.reserved, COALESCE(SUM(m.on_hand_change), 0) AS moved_on_hand,
               COALESCE(SUM(m.reserved_change), 0) AS moved_reserved
        FROM inventory_level l LEFT JOIN inventory_movement m ON m.sku = l.sku
        GROUP BY l.sku, l.on_hand, l.reserved
        HAVING l.on_hand <> moved_on_hand OR l.reserved <> moved_reserved
        UNION ALL
        SELECT m.sku, 0, 0, SUM(m.on_hand_change), SUM(m.reserved_change)
        FROM inventory_movement m LEFT JOIN inventory_level l ON l.sku = m.sku
        WHERE l.sku IS NULL GROUP BY m.sku
        """;

    private final JdbcClient sql;

    StockAudit(JdbcClient sql) {
        this.sql = sql;
    }

    /** A SKU whose level is not what its movements add up to. */
    public record Disagreement(String sku, Availability level, int movedOnHand, int movedReserved) {}

    /** Every disagreement; an empty list is the proof. */
    @Transactional(readOnly = true)
    public List<Disagreement> run() {
        return sql.sql(DISAGREEMENTS)
                .query((row, _) -> new Disagreement(
                        row.getString("sku"),
                        new Availability(row.getInt("on_hand"), row.getInt("reserved")),
                        row.getInt("moved_on_hand"),
                        row.getInt("moved_reserved")))
                .list();
    }
}
