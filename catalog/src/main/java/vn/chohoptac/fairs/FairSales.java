package vn.chohoptac.fairs;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.chohoptac.fairs.QuotaRecords.Packs;

/**
 * What a checkout and the fate of its orders tell fairs, in the transaction that decides it. Uses are only added; every act
 * done twice is done once.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class FairSales {

    private final UseRecords uses;
    private final QuotaRecords quotas;
    private final OfferKeeper keeper;

    FairSales(UseRecords uses, QuotaRecords quotas, OfferKeeper keeper) {
        this.uses = uses;
        this.quotas = quotas;
        this.keeper = keeper;
    }

    /**
     * Notes lines of a new order that belong to booths, and takes the quota of those bought at a fair price. Two statements,
     * none for no lines.
     *
     * @return packs left by stock code of lines whose quota does not reach, or which are no longer offered; unless it is
     *     empty the caller has to roll back
     */
    public Map<String, Integer> order(List<FairLine> lines) {
        if (lines.isEmpty()) {
            return Map.of();
        }
        uses.add(lines);
        return take(lines);
    }

    /**
     * Lines of a seller order no longer stand: their quota goes back.
     *
     * @param reference the seller order's code, or the one its goods were set aside under again
     * @param returned whether the goods had left; else they were called off before
     */
    public void giveBack(String reference, Collection<String> skus, boolean returned, Instant at) {
        var open = uses.open(reference, skus);
        if (open.isEmpty()) {
            return;
        }
        uses.close(reference, open, returned, at);
        var packs = inOrder(open);
        quotas.giveBack(packs);
        afterCommit(packs, -1);
    }

    /**
     * An expired seller order's money came after all: its quota is taken again under the next reference. All or nothing.
     *
     * @param before the reference given back
     * @return whether there was enough left
     */
    public boolean orderAgain(String before, String next, Collection<String> skus, Instant at) {
        var again = uses.of(before, skus);
        var packs = inOrder(again);
        var taken = new ArrayList<Packs>();
        int[] changed = quotas.takeAgain(packs);
        for (int i = 0; i < changed.length; i++) {
            if (changed[i] == 1) {
                taken.add(packs.get(i));
            }
        }
        if (taken.size() < packs.size()) {
            quotas.giveBack(taken);
            return false;
        }
        uses.repeat(before, next, skus, at);
        afterCommit(packs, 1);
        return true;
    }

    private Map<String, Integer> take(List<FairLine> lines) {
        var byItem = new TreeMap<UUID, FairLine>(QuotaOrder.BYTES);
        lines.stream().filter(line -> line.item() != null).forEach(line -> byItem.put(line.item(), line));
        var packs = byItem.entrySet().stream()
                .map(entry -> new Packs(entry.getKey(), entry.getValue().packs()))
                .toList();
        int[] taken = quotas.take(packs);
        var missing = new ArrayList<UUID>();
        for (int i = 0; i < taken.length; i++) {
            if (taken[i] == 0) {
                missing.add(packs.get(i).item());
            }
        }
        if (!missing.isEmpty()) {
            return left(byItem, missing);
        }
        afterCommit(packs, 1);
        return Map.of();
    }

    private Map<String, Integer> left(Map<UUID, FairLine> byItem, List<UUID> missing) {
        var left = quotas.left(missing);
        missing.forEach(item -> keeper.left(item, left.getOrDefault(item, 0)));
        var bySku = new TreeMap<String, Integer>();
        byItem.forEach((item, line) -> {
            if (missing.contains(item)) {
                bySku.put(line.sku(), left.getOrDefault(item, 0));
            }
        });
        return bySku;
    }

    private static List<Packs> inOrder(List<UseRecords.Use> uses) {
        return uses.stream()
                .filter(use -> use.item() != null)
                .map(use -> new Packs(Objects.requireNonNull(use.item()), use.packs()))
                .sorted(Comparator.comparing(Packs::item, QuotaOrder.BYTES))
                .toList();
    }

    private void afterCommit(List<Packs> packs, int sign) {
        if (packs.isEmpty()) {
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                packs.forEach(one -> keeper.moved(one, sign));
            }
        });
    }
}
