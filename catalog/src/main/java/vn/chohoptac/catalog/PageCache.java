package vn.chohoptac.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.cooperatives.SellerIdentity;

/**
 * Keeps products read whole, with who sells them, each for as long as its revision and its cooperative's in the database say
 * it is still true. Asking them is one look-up by key, so a hit costs one small query and is right on every node at once.
 */
@Component
class PageCache {

    private static final int CAPACITY = 10_000;

    private final ProductRows rows;
    private final Cooperatives cooperatives;
    private final Map<String, Kept> kept = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > CAPACITY;
        }
    };

    PageCache(ProductRows rows, Cooperatives cooperatives) {
        this.rows = rows;
        this.cooperatives = cooperatives;
    }

    record Kept(ProductFacts facts, SellerIdentity seller) {

        boolean isStill(ProductRows.Revision revision) {
            return facts.id().equals(revision.id())
                    && facts.revision() == revision.product()
                    && facts.cooperativeRevision() == revision.cooperative();
        }
    }

    Optional<Kept> bySlug(String slug) {
        return rows.revisionOf(slug).flatMap(revision -> keptAt(slug, revision).or(() -> read(slug, revision)));
    }

    private Optional<Kept> keptAt(String slug, ProductRows.Revision revision) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(slug)).filter(one -> one.isStill(revision));
        }
    }

    /**
     * The product's row is read before what hangs on it: what is kept may be younger than its revision, never older. The
     * cooperative's revision grows after each of its changes, so the seller, too, is read anew then.
     */
    private Optional<Kept> read(String slug, ProductRows.Revision revision) {
        var facts = rows.byIds(List.of(revision.id())).get(revision.id());
        if (facts == null || !facts.snapshot().slug().equals(slug)) {
            return Optional.empty();
        }
        var cooperative = facts.snapshot().cooperative().id();
        var fresh = new Kept(facts, cooperatives.sellerIdentity(cooperative));
        synchronized (kept) {
            kept.put(slug, fresh);
        }
        return Optional.of(fresh);
    }
}
