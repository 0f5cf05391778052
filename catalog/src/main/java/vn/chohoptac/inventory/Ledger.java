package vn.chohoptac.inventory;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.Uuids;

/**
 * The two tables and the statements that change them. A movement and the level it moves are always written in one
 * transaction, levels in the order of SKUs and after the movements.
 */
@Component
class Ledger {

    private static final String MOVEMENT = "INSERT INTO inventory_movement (id, sku, kind, reference, on_hand_change,"
            + " reserved_change, reason, actor_kind, actor_id, actor_name, at) VALUES ";
    private static final String MOVEMENT_ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcClient sql;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    Ledger(JdbcClient sql, JdbcTemplate jdbc, Clock clock) {
        this.sql = sql;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One line of a paper: how a SKU's level moves. */
    record Line(String sku, int onHandChange, int reservedChange) {

        Line reversed() {
            return new Line(sku, -onHandChange, -reservedChange);
        }
    }

    /** The paper its lines belong to. */
    record Paper(
            String reference, MovementKind kind, @Nullable String reason, Actor by) {

        static Paper of(String reference, MovementKind kind) {
            return new Paper(reference, kind, null, Actor.SYSTEM);
        }
    }

    Map<String, Availability> levels(Collection<String> skus) {
        return levels(skus, "");
    }

    /** The same, the rows held until the transaction ends. */
    Map<String, Availability> levelsHeld(Collection<String> skus) {
        return levels(skus, " ORDER BY sku FOR UPDATE");
    }

    /**
     * Writes all lines of a paper in one statement, or none.
     *
     * @return whether they are new; {@code false} when a line of that kind and SKU is there under the same reference
     */
    boolean append(Paper paper, List<Line> lines) {
        var values = new ArrayList<@Nullable Object>(lines.size() * 11);
        var at = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (var line : lines) {
            Collections.addAll(
                    values,
                    Uuids.bytes(Uuids.v7()),
                    line.sku(),
                    paper.kind().name(),
                    paper.reference(),
                    line.onHandChange(),
                    line.reservedChange(),
                    paper.reason(),
                    paper.by().kind().name(),
                    paper.by().accountId() == null
                            ? null
                            : Uuids.bytes(paper.by().accountId()),
                    paper.by().name(),
                    at);
        }
        try {
            jdbc.update(
                    MOVEMENT + String.join(", ", Collections.nCopies(lines.size(), MOVEMENT_ROW)), values.toArray());
            return true;
        } catch (DuplicateKeyException already) {
            return false;
        }
    }

    /** Moves each level unless more would be promised than is there. Lines come in the order of SKUs. Tells which moved. */
    List<Boolean> move(List<Line> lines) {
        int[] moved = jdbc.batchUpdate(
                """
                UPDATE inventory_level SET on_hand = on_hand + ?, reserved = reserved + ?
                WHERE sku = ? AND on_hand + ? >= reserved + ? AND reserved + ? >= 0
                """,
                lines.stream()
                        .map(line -> new Object[] {
                            line.onHandChange(),
                            line.reservedChange(),
                            line.sku(),
                            line.onHandChange(),
                            line.reservedChange(),
                            line.reservedChange()
                        })
                        .toList());
        return Arrays.stream(moved).mapToObj(count -> count == 1).toList();
    }

    /** Takes back lines this very transaction appended and could not follow up. */
    void strike(Paper paper, Collection<String> skus) {
        sql.sql("DELETE FROM inventory_movement WHERE reference = :reference AND kind = :kind AND sku IN (:skus)")
                .param("reference", paper.reference())
                .param("kind", paper.kind().name())
                .param("skus", skus)
                .update();
    }

    /** Packs by SKU that lines of one kind moved under the reference, the lines held until the transaction ends. */
    Map<String, Integer> linesHeld(String reference, MovementKind kind) {
        var lines = new HashMap<String, Integer>();
        sql.sql("""
            SELECT sku, GREATEST(ABS(on_hand_change), ABS(reserved_change)) AS packs FROM inventory_movement
            WHERE reference = :reference AND kind = :kind FOR UPDATE
            """).param("reference", reference).param("kind", kind.name()).query(row -> {
            lines.put(row.getString("sku"), row.getInt("packs"));
        });
        return lines;
    }

    private Map<String, Availability> levels(Collection<String> skus, String ending) {
        var levels = new HashMap<String, Availability>();
        if (!skus.isEmpty()) {
            sql.sql("SELECT sku, on_hand, reserved FROM inventory_level WHERE sku IN (:skus)" + ending)
                    .param("skus", skus)
                    .query(row -> {
                        levels.put(
                                row.getString("sku"), new Availability(row.getInt("on_hand"), row.getInt("reserved")));
                    });
        }
        return levels;
    }
}
