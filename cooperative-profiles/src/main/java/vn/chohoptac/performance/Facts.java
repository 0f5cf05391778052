package vn.chohoptac.performance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.chohoptac.cooperatives.sales.SaleRecorded;
import vn.chohoptac.cooperatives.sales.SaleReversed;
import vn.chohoptac.kernel.Uuids;

/** What was heard, once each and never changed. */
@Component
class Facts {

    private static final String ADD_SALE = """
        INSERT INTO performance_sale (sale_key, seller_order_code, cooperative_id, province_code, product_ref,
            product_name, ocop_set, stars_at_sale, quantity, unit, amount, channel, fair_code, booth_code,
            buyer_province_code, sold_at, month)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;

    private static final String ADD_REVERSAL = """
        INSERT INTO performance_reversal (reversal_key, sale_key, quantity, amount, reversed_at, month)
        VALUES (?, ?, ?, ?, ?, ?)
        """;

    private static final String LOCK_SALE = """
        SELECT sale_key, cooperative_id, province_code, product_ref, unit, quantity, amount, channel,
            COALESCE(fair_code, '') AS fair_code
        FROM performance_sale WHERE sale_key = ? FOR UPDATE
        """;

    private static final String LOCK_REVERSALS = """
        SELECT reversal_key, quantity, amount, reversed_at
        FROM performance_reversal WHERE sale_key = ? FOR UPDATE
        """;

    private final JdbcTemplate jdbc;

    Facts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Waits while a month is being rebuilt; any number pass together otherwise. A statement of its own: within an
     * INSERT … SELECT the servers give the shared lock back too early.
     */
    void passGate() {
        jdbc.queryForList("SELECT id FROM performance_gate WHERE id = 1 LOCK IN SHARE MODE");
    }

    /** Whether it is news. */
    boolean add(SaleRecorded sale) {
        return added(
                ADD_SALE,
                sale.saleKey(),
                sale.sellerOrderCode(),
                Uuids.bytes(sale.cooperativeId()),
                sale.provinceCode(),
                sale.productRef(),
                sale.productName(),
                sale.ocopSet(),
                sale.starsAtSale(),
                sale.quantity(),
                sale.unit(),
                sale.amount(),
                sale.channel(),
                sale.fairCode(),
                sale.boothCode(),
                sale.buyerProvinceCode(),
                utc(sale.soldAt()),
                Months.of(sale.soldAt()));
    }

    /** Whether it is news. */
    boolean add(SaleReversed reversal) {
        return added(
                ADD_REVERSAL,
                reversal.reversalKey(),
                reversal.saleKey(),
                reversal.quantity(),
                reversal.amount(),
                utc(reversal.at()),
                Months.of(reversal.at()));
    }

    Optional<Sold> lockSale(String saleKey) {
        return jdbc.query(LOCK_SALE, Facts::sold, saleKey).stream().findFirst();
    }

    List<Reversal> lockReversals(String saleKey) {
        return jdbc.query(LOCK_REVERSALS, Facts::reversal, saleKey);
    }

    private boolean added(String insert, @Nullable Object... values) {
        try {
            jdbc.update(insert, values);
            return true;
        } catch (DuplicateKeyException heardBefore) {
            return false;
        }
    }

    private static Sold sold(ResultSet row, int number) throws SQLException {
        return new Sold(
                row.getString("sale_key"),
                Uuids.of(row.getBytes("cooperative_id")),
                row.getString("province_code"),
                row.getString("product_ref"),
                row.getString("unit"),
                row.getBigDecimal("quantity"),
                row.getLong("amount"),
                row.getString("channel"),
                row.getString("fair_code"));
    }

    private static Reversal reversal(ResultSet row, int number) throws SQLException {
        return new Reversal(
                row.getString("reversal_key"),
                row.getBigDecimal("quantity"),
                row.getLong("amount"),
                row.getObject("reversed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }
}
