package vn.chohoptac.carts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.chohoptac.fairs.BoothRef;
import vn.chohoptac.kernel.Columns;
import vn.chohoptac.kernel.Money;

/** The rows of carts and their lines. */
@Component
class CartRecords {

    private final JdbcTemplate jdbc;

    CartRecords(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void open(byte[] id, Instant at) {
        jdbc.update(
                "INSERT INTO carts_cart (id, opened_at, touched_at) VALUES (?, ?, ?)",
                id,
                Columns.utc(at),
                Columns.utc(at));
    }

    /** Locks an open cart for this transaction. */
    void touch(byte[] id, Instant at) {
        int found = jdbc.update(
                "UPDATE carts_cart SET touched_at = ? WHERE id = ? AND converted_at IS NULL", Columns.utc(at), id);
        if (found == 0) {
            throw whyClosed(id);
        }
    }

    void convert(byte[] id, Instant at) {
        int found = jdbc.update(
                "UPDATE carts_cart SET converted_at = ? WHERE id = ? AND converted_at IS NULL", Columns.utc(at), id);
        if (found == 0) {
            throw whyClosed(id);
        }
    }

    /** The lines of a converted cart, by stock code. */
    List<CartContents.Item> linesBySku(byte[] id) {
        return jdbc.query(
                "SELECT sku, quantity, price_seen, fair_seen, booth_fair, booth_code FROM carts_line WHERE cart_id = ?"
                        + " ORDER BY sku",
                CartRecords::item,
                id);
    }

    /** The lines of an open cart in the order they were added. */
    List<CartContents.Item> lines(byte[] id) {
        var items = new ArrayList<CartContents.Item>();
        var open = jdbc.query(
                """
                SELECT c.converted_at, l.sku, l.quantity, l.price_seen, l.fair_seen, l.booth_fair, l.booth_code
                FROM carts_cart c LEFT JOIN carts_line l ON l.cart_id = c.id
                WHERE c.id = ? ORDER BY l.added_at, l.sku
                """,
                (row, number) -> {
                    if (row.getString("sku") != null) {
                        items.add(item(row, number));
                    }
                    return row.getObject("converted_at") == null;
                },
                id);
        if (open.isEmpty()) {
            throw new CartNotFound();
        }
        if (!open.getFirst()) {
            throw new CartAlreadyOrdered();
        }
        return items;
    }

    int quantityOf(byte[] id, String sku) {
        return jdbc
                .queryForList("SELECT quantity FROM carts_line WHERE cart_id = ? AND sku = ?", Integer.class, id, sku)
                .stream()
                .findFirst()
                .orElse(0);
    }

    /** @param booth where it was found this time, {@code null} to leave what is remembered */
    void put(byte[] id, String sku, int quantity, CartPricing.Shown shown, @Nullable BoothRef booth, Instant at) {
        jdbc.update(
                """
                INSERT INTO carts_line (cart_id, sku, quantity, price_seen, fair_seen, booth_fair, booth_code, added_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE quantity = VALUES(quantity), price_seen = VALUES(price_seen),
                  fair_seen = VALUES(fair_seen), booth_fair = COALESCE(VALUES(booth_fair), booth_fair),
                  booth_code = COALESCE(VALUES(booth_code), booth_code)
                """,
                id,
                sku,
                quantity,
                shown.price().dong(),
                shown.fair(),
                booth == null ? null : booth.fairCode(),
                booth == null ? null : booth.boothCode(),
                Columns.utc(at));
    }

    void remove(byte[] id, String sku) {
        jdbc.update("DELETE FROM carts_line WHERE cart_id = ? AND sku = ?", id, sku);
    }

    int countLines(byte[] id) {
        return number("SELECT COUNT(*) FROM carts_line WHERE cart_id = ?", id);
    }

    int countUnits(byte[] id) {
        return number("""
            SELECT COALESCE(SUM(l.quantity), 0) FROM carts_cart c JOIN carts_line l ON l.cart_id = c.id
            WHERE c.id = ? AND c.converted_at IS NULL
            """, id);
    }

    /** Remembers the prices the holder has just been shown. */
    void pricesSeen(byte[] id, Map<String, CartPricing.Shown> prices) {
        jdbc.batchUpdate(
                "UPDATE carts_line SET price_seen = ?, fair_seen = COALESCE(?, fair_seen) WHERE cart_id = ? AND sku ="
                        + " ?",
                prices.entrySet().stream()
                        .map(seen -> new @Nullable Object[] {
                            seen.getValue().price().dong(), seen.getValue().fair(), id, seen.getKey()
                        })
                        .toList());
    }

    /** Forgets carts nobody touched since, at most so many. */
    int sweep(Instant untouchedSince, int most) {
        var ids = jdbc.queryForList(
                "SELECT id FROM carts_cart WHERE touched_at < ? ORDER BY touched_at LIMIT ?",
                byte[].class,
                Columns.utc(untouchedSince),
                most);
        var keys = ids.stream().map(id -> new Object[] {id}).toList();
        if (!ids.isEmpty()) {
            jdbc.batchUpdate("DELETE FROM carts_line WHERE cart_id = ?", keys);
            jdbc.batchUpdate("DELETE FROM carts_cart WHERE id = ?", keys);
        }
        return ids.size();
    }

    private RuntimeException whyClosed(byte[] id) {
        return number("SELECT COUNT(*) FROM carts_cart WHERE id = ?", id) == 0
                ? new CartNotFound()
                : new CartAlreadyOrdered();
    }

    private int number(String sql, byte[] id) {
        var number = jdbc.queryForObject(sql, Integer.class, id);
        return number == null ? 0 : number;
    }

    private static CartContents.Item item(ResultSet row, int number) throws SQLException {
        var fair = row.getString("booth_fair");
        return new CartContents.Item(
                row.getString("sku"),
                row.getInt("quantity"),
                seen(row),
                row.getString("fair_seen"),
                fair == null ? null : new BoothRef(fair, row.getString("booth_code")));
    }

    private static @Nullable Money seen(ResultSet row) throws SQLException {
        long dong = row.getLong("price_seen");
        return row.wasNull() ? null : Money.vnd(dong);
    }
}
