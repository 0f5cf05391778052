package vn.chohoptac.fairs;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chohoptac.kernel.Columns;
import vn.chohoptac.kernel.Uuids;

/** The append-only record of what was ordered at booths, and of what of it went back. */
@Component
class UseRecords {

    private static final String COLUMNS = "reference, sku, again, seller_order_code, fair_code, booth_code,"
            + " cooperative_id, item_id, product_ref, product_name, packs, quantity, unit, amount, usual_amount, buyer,"
            + " at";
    private static final String ROW = "(?, ?, FALSE, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String GIVEN_BACK =
            "EXISTS (SELECT 1 FROM fairs_given_back g WHERE g.reference = u.reference AND g.sku = u.sku)";

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    UseRecords(JdbcTemplate batches, JdbcClient jdbc) {
        this.batches = batches;
        this.jdbc = jdbc;
    }

    /** @param item {@code null} where no quota was used */
    record Use(String sku, @Nullable UUID item, int packs) {}

    void add(List<FairLine> lines) {
        var values = new ArrayList<@Nullable Object>(lines.size() * 16);
        for (var line : lines) {
            Collections.addAll(
                    values,
                    line.sellerOrderCode(),
                    line.sku(),
                    line.sellerOrderCode(),
                    line.booth().fairCode(),
                    line.booth().boothCode(),
                    Uuids.bytes(line.cooperative().value()),
                    Columns.bytesOrNull(line.item()),
                    line.product().value().toString(),
                    line.productName(),
                    line.packs(),
                    line.quantity(),
                    line.unit(),
                    line.amount().dong(),
                    line.usualAmount().dong(),
                    line.buyer(),
                    Columns.utc(line.at()));
        }
        batches.update(
                "INSERT INTO fairs_use (" + COLUMNS + ") VALUES "
                        + String.join(", ", Collections.nCopies(lines.size(), ROW)),
                values.toArray());
    }

    /** Uses of these lines under the reference that were not given back, held until the transaction ends. */
    List<Use> open(String reference, Collection<String> skus) {
        return read(
                "u.reference = :reference AND u.sku IN (:skus) AND NOT " + GIVEN_BACK + " FOR UPDATE", reference, skus);
    }

    List<Use> of(String reference, Collection<String> skus) {
        return read("u.reference = :reference AND u.sku IN (:skus)", reference, skus);
    }

    void close(String reference, List<Use> uses, boolean returned, Instant at) {
        batches.batchUpdate(
                "INSERT INTO fairs_given_back (reference, sku, returned, at) VALUES (?, ?, ?, ?)",
                uses.stream()
                        .map(use -> new Object[] {reference, use.sku(), returned, Columns.utc(at)})
                        .toList());
    }

    /** The same lines once more under the next reference. */
    void repeat(String before, String next, Collection<String> skus, Instant at) {
        jdbc.sql("INSERT INTO fairs_use (" + COLUMNS + """
            ) SELECT :next, sku, TRUE, seller_order_code, fair_code, booth_code, cooperative_id, item_id, product_ref,
                product_name, packs, quantity, unit, amount, usual_amount, buyer, :at
            FROM fairs_use WHERE reference = :before AND sku IN (:skus)
            """)
                .param("next", next)
                .param("at", Columns.utc(at))
                .param("before", before)
                .param("skus", skus)
                .update();
    }

    private List<Use> read(String where, String reference, Collection<String> skus) {
        return skus.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT u.sku, u.item_id, u.packs FROM fairs_use u WHERE " + where)
                        .param("reference", reference)
                        .param("skus", skus)
                        .query((row, number) ->
                                new Use(row.getString("sku"), Columns.idOrNull(row, "item_id"), row.getInt("packs")))
                        .list();
    }
}
