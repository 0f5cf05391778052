package vn.chohoptac.fairs;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chohoptac.kernel.Columns;
import vn.chohoptac.kernel.Uuids;

/** How many packs of each fair price are taken. Rows are changed in the order of their ids, everywhere. */
@Component
class QuotaRecords {

    private static final String TAKE =
            "UPDATE fairs_item SET taken = taken + ? WHERE id = ? AND sells = TRUE AND taken + ? <= quota";
    private static final String TAKE_AGAIN =
            "UPDATE fairs_item SET taken = taken + ? WHERE id = ? AND taken + ? <= quota";
    private static final String GIVE_BACK = "UPDATE fairs_item SET taken = taken - ? WHERE id = ? AND taken >= ?";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    QuotaRecords(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** So many packs of one fair price. */
    record Packs(UUID item, int count) {}

    /** Takes what is there and tells what each of them could take, in the order given. */
    int[] take(List<Packs> packs) {
        return update(TAKE, packs);
    }

    /** As {@link #take}, for what was ordered while it was offered. */
    int[] takeAgain(List<Packs> packs) {
        return update(TAKE_AGAIN, packs);
    }

    void giveBack(List<Packs> packs) {
        for (int changed : update(GIVE_BACK, packs)) {
            if (changed == 0) {
                throw new IllegalStateException("More fair quota was given back than taken: " + packs);
            }
        }
    }

    /** Packs left, 0 for what sells no more; read as this transaction sees it. */
    Map<UUID, Integer> left(Collection<UUID> items) {
        var left = new HashMap<UUID, Integer>();
        if (!items.isEmpty()) {
            jdbc.sql("SELECT id, IF(sells, quota - taken, 0) AS packs_left FROM fairs_item WHERE id IN (:ids)")
                    .param("ids", items.stream().map(Uuids::bytes).toList())
                    .query(row -> {
                        left.put(Columns.id(row, "id"), row.getInt("packs_left"));
                    });
        }
        return left;
    }

    private int[] update(String sql, List<Packs> packs) {
        return packs.isEmpty()
                ? new int[0]
                : batches.batchUpdate(
                        sql,
                        packs.stream()
                                .map(one -> new Object[] {one.count(), Uuids.bytes(one.item()), one.count()})
                                .toList());
    }
}
