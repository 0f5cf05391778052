package vn.chohoptac.inventory;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.Uuids;

/**
 * The stock of every SKU. Each change is a movement that is never altered; the movements of a SKU add up to its level.
 * Levels are taken in the order of SKUs, everywhere, so two buyers never wait for each other in a circle.
 */
@Component
public class Stock {

    private static final int MOST = 10_000_000;

    private final JdbcClient sql;
    private final Ledger ledger;
    private final Shelves shelves;

    Stock(JdbcClient sql, Ledger ledger, Shelves shelves) {
        this.sql = sql;
        this.ledger = ledger;
        this.shelves = shelves;
    }

    /** The levels of these SKUs in one query; one never stocked is missing. */
    public Map<String, Availability> levels(Collection<String> skus) {
        return ledger.levels(skus);
    }

    /**
     * Goods came in.
     *
     * @param reference the delivery note or the like; the same one twice counts once
     */
    @Transactional
    public Availability receive(CooperativeId own, String sku, int count, String reference, Actor by) {
        refuseOutside(1, count);
        shelves.openFor(own, sku);
        var lines = List.of(new Ledger.Line(sku, count, 0));
        if (ledger.append(new Ledger.Paper(reference, MovementKind.RECEIPT, null, by), lines)) {
            ledger.move(lines);
        }
        return levelOf(sku);
    }

    /**
     * Counting found this many on hand.
     *
     * @throws StockPromised if more is promised to buyers
     */
    @Transactional
    public Availability adjust(CooperativeId own, String sku, int newOnHand, String reason, Actor by) {
        refuseOutside(0, newOnHand);
        shelves.openFor(own, sku);
        var level = ledger.levelsHeld(List.of(sku)).getOrDefault(sku, Availability.NONE);
        if (newOnHand < level.reserved()) {
            throw new StockPromised(sku, level.reserved());
        }
        if (newOnHand != level.onHand()) {
            var lines = List.of(new Ledger.Line(sku, newOnHand - level.onHand(), 0));
            var reference = Uuids.v7().toString();
            ledger.append(new Ledger.Paper(reference, MovementKind.ADJUSTMENT, reason, by), lines);
            ledger.move(lines);
        }
        return levelOf(sku);
    }

    /**
     * Reserves everything or nothing. Has to be called within a transaction, as its last statements, so that a level many
     * want is held as briefly as can be; when it is refused the caller may go on or roll back.
     *
     * @param reference the seller order's code; reserving the same lines again under it changes nothing
     * @param quantities packs by SKU, each more than zero
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Reserved reserve(String reference, Map<String, Integer> quantities) {
        quantities.values().forEach(count -> refuseOutside(1, count));
        var wanted = new TreeMap<>(quantities);
        if (wanted.isEmpty()) {
            return Reserved.ALL;
        }
        var paper = Ledger.Paper.of(reference, MovementKind.RESERVATION);
        var lines = wanted.entrySet().stream()
                .map(line -> new Ledger.Line(line.getKey(), 0, line.getValue()))
                .toList();
        if (!ledger.append(paper, lines)) {
            return reserveMissing(reference, wanted);
        }
        var moved = ledger.move(lines);
        return moved.contains(false) ? refuse(paper, lines, moved) : Reserved.ALL;
    }

    /** Lets go of all that is still reserved under the reference. Doing it twice is doing it once. */
    @Transactional
    public void release(String reference) {
        close(reference, MovementKind.RELEASE, null);
    }

    /** Lets go of some lines only. */
    @Transactional
    public void releaseLines(String reference, Collection<String> skus) {
        close(reference, MovementKind.RELEASE, skus);
    }

    /** What is still reserved under the reference leaves the store. Doing it twice is doing it once. */
    @Transactional
    public void dispatch(String reference) {
        close(reference, MovementKind.DISPATCH, null);
    }

    /** What left under the reference is back in the store. Doing it twice is doing it once. */
    @Transactional
    public void takeBack(String reference) {
        takeBack(reference, ledger.linesHeld(reference, MovementKind.DISPATCH));
    }

    /** What left under the reference, these lines only, is back in the store. */
    @Transactional
    public void takeBackLines(String reference, Collection<String> skus) {
        var left = ledger.linesHeld(reference, MovementKind.DISPATCH);
        left.keySet().retainAll(skus);
        takeBack(reference, left);
    }

    /** The last movements of an own SKU, newest first. */
    @Transactional(readOnly = true)
    public List<Movement> movements(CooperativeId own, String sku, int limit) {
        return sql.sql("""
            SELECT m.* FROM inventory_movement m JOIN inventory_level l ON l.sku = m.sku
            WHERE l.cooperative_id = :own AND m.sku = :sku ORDER BY m.id DESC LIMIT :limit
            """)
                .param("own", Uuids.bytes(own.value()))
                .param("sku", sku)
                .param("limit", limit)
                .query((row, _) -> new Movement(
                        row.getString("sku"),
                        MovementKind.valueOf(row.getString("kind")),
                        row.getInt("on_hand_change"),
                        row.getInt("reserved_change"),
                        row.getString("reference"),
                        row.getString("reason"),
                        row.getString("actor_name"),
                        row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    /** Some lines are there already: a repetition. Only what is missing is reserved. */
    private Reserved reserveMissing(String reference, TreeMap<String, Integer> wanted) {
        var missing = new TreeMap<>(wanted);
        missing.keySet()
                .removeAll(ledger.linesHeld(reference, MovementKind.RESERVATION).keySet());
        return missing.isEmpty() ? Reserved.ALL : reserve(reference, missing);
    }

    private Reserved refuse(Ledger.Paper paper, List<Ledger.Line> lines, List<Boolean> moved) {
        var undone = new ArrayList<Ledger.Line>();
        var scarce = new TreeSet<String>();
        for (int i = 0; i < lines.size(); i++) {
            if (moved.get(i)) {
                undone.add(lines.get(i).reversed());
            } else {
                scarce.add(lines.get(i).sku());
            }
        }
        if (!undone.isEmpty()) {
            ledger.move(undone);
        }
        ledger.strike(paper, lines.stream().map(Ledger.Line::sku).toList());
        var levels = ledger.levels(scarce);
        var left = new TreeMap<String, Integer>();
        scarce.forEach(
                sku -> left.put(sku, levels.getOrDefault(sku, Availability.NONE).available()));
        return new Reserved(left);
    }

    /** Ends what is still reserved, by letting go of it or by sending it off. */
    private void close(String reference, MovementKind kind, @Nullable Collection<String> skus) {
        var open = new TreeMap<>(ledger.linesHeld(reference, MovementKind.RESERVATION));
        open.keySet()
                .removeAll(ledger.linesHeld(reference, MovementKind.RELEASE).keySet());
        open.keySet()
                .removeAll(ledger.linesHeld(reference, MovementKind.DISPATCH).keySet());
        if (skus != null) {
            open.keySet().retainAll(skus);
        }
        write(Ledger.Paper.of(reference, kind), open, kind == MovementKind.DISPATCH ? -1 : 0, -1);
    }

    private void takeBack(String reference, Map<String, Integer> left) {
        var open = new TreeMap<>(left);
        open.keySet().removeAll(ledger.linesHeld(reference, MovementKind.RETURN).keySet());
        write(Ledger.Paper.of(reference, MovementKind.RETURN), open, 1, 0);
    }

    private void write(Ledger.Paper paper, TreeMap<String, Integer> packs, int onHandSign, int reservedSign) {
        if (packs.isEmpty()) {
            return;
        }
        var lines = packs.entrySet().stream()
                .map(line ->
                        new Ledger.Line(line.getKey(), onHandSign * line.getValue(), reservedSign * line.getValue()))
                .toList();
        ledger.append(paper, lines);
        if (ledger.move(lines).contains(false)) {
            throw new IllegalStateException("Levels and movements disagree under " + paper.reference());
        }
    }

    private Availability levelOf(String sku) {
        return ledger.levels(List.of(sku)).getOrDefault(sku, Availability.NONE);
    }

    private static void refuseOutside(int least, int count) {
        if (count < least || count > MOST) {
            throw new InvalidCount(count);
        }
    }
}
