package vn.chohoptac.inventory;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.catalog.DeclaredStock;
import vn.chohoptac.catalog.StockIntake;
import vn.chohoptac.kernel.Actor;

/** Stock as product files tell it. */
@Component
class StockByFile implements StockIntake {

    private static final String UNDO = ":undo";

    private final JdbcClient sql;
    private final Ledger ledger;
    private final Shelves shelves;

    StockByFile(JdbcClient sql, Ledger ledger, Shelves shelves) {
        this.sql = sql;
        this.ledger = ledger;
        this.shelves = shelves;
    }

    @Override
    public Map<String, Integer> onHand(Collection<String> skus) {
        var counts = new HashMap<String, Integer>();
        ledger.levels(skus).forEach((sku, level) -> counts.put(sku, level.onHand()));
        return counts;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, Integer> declare(String reference, Collection<DeclaredStock> stock, Actor by) {
        var counts = new TreeMap<String, Integer>();
        stock.forEach(one -> counts.put(one.sku(), one.onHand()));
        if (counts.isEmpty()) {
            return Map.of();
        }
        counts.keySet()
                .removeAll(ledger.linesHeld(reference, MovementKind.ADJUSTMENT).keySet());
        shelves.open(stock);
        var levels = ledger.levelsHeld(new HashSet<>(counts.keySet()));
        var refused = new TreeMap<String, Integer>();
        var lines = new ArrayList<Ledger.Line>();
        counts.forEach((sku, count) -> {
            var level = levels.getOrDefault(sku, Availability.NONE);
            if (count < level.reserved()) {
                refused.put(sku, level.reserved());
            } else {
                lines.add(new Ledger.Line(sku, count - level.onHand(), 0));
            }
        });
        write(new Ledger.Paper(reference, MovementKind.ADJUSTMENT, null, by), lines);
        return refused;
    }

    @Override
    public boolean untouchedSince(Instant since, String reference, Collection<String> skus) {
        return skus.isEmpty()
                || sql.sql("""
                    SELECT COUNT(*) FROM inventory_movement
                    WHERE sku IN (:skus) AND at >= :since AND reference <> :reference AND reference <> :undo
                    """)
                                .param("skus", skus)
                                .param("since", LocalDateTime.ofInstant(since, ZoneOffset.UTC))
                                .param("reference", reference)
                                .param("undo", reference + UNDO)
                                .query(Long.class)
                                .single()
                        == 0;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(String reference, Collection<String> skus, Actor by) {
        var changes = new TreeMap<String, Integer>();
        if (!skus.isEmpty()) {
            sql.sql("""
                SELECT sku, on_hand_change FROM inventory_movement
                WHERE reference = :reference AND kind = 'ADJUSTMENT' AND sku IN (:skus)
                """).param("reference", reference).param("skus", skus).query(row -> {
                changes.put(row.getString("sku"), row.getInt("on_hand_change"));
            });
        }
        changes.keySet()
                .removeAll(ledger.linesHeld(reference + UNDO, MovementKind.ADJUSTMENT)
                        .keySet());
        var lines = changes.entrySet().stream()
                .map(change -> new Ledger.Line(change.getKey(), -change.getValue(), 0))
                .toList();
        write(new Ledger.Paper(reference + UNDO, MovementKind.ADJUSTMENT, null, by), lines);
    }

    private void write(Ledger.Paper paper, List<Ledger.Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        ledger.append(paper, lines);
        if (ledger.move(lines).contains(false)) {
            throw new IllegalStateException("Levels moved while they were held: " + paper.reference());
        }
    }
}
