package vn.chohoptac.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Keeps products read whole, each for as long as its revision and its cooperative's in the database say it is still true.
 * Asking them is one look-up by key, so a hit costs one small query and is right on every node at once.
 */
@Component
class PageCache {

    private static final int CAPACITY = 10_000;

    private final ProductRows rows;
    private final Map<String, ProductFacts> kept = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ProductFacts> eldest) {
            return size() > CAPACITY;
        }
    };

    PageCache(ProductRows rows) {
        this.rows = rows;
    }

    Optional<ProductFacts> bySlug(String slug) {
        return rows.revisionOf(slug).flatMap(revision -> keptAt(slug, revision).or(() -> read(slug, revision)));
    }

    private Optional<ProductFacts> keptAt(String slug, ProductRows.Revision revision) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(slug))
                    .filter(facts -> facts.id().equals(revision.id())
                            && facts.revision() == revision.product()
                            && facts.cooperativeRevision() == revision.cooperative());
        }
    }

    /** The product's row is read before what hangs on it: what is kept may be younger than its revision, never older. */
    private Optional<ProductFacts> read(String slug, ProductRows.Revision revision) {
        var facts = rows.byIds(List.of(revision.id())).get(revision.id());
        if (facts == null || !facts.snapshot().slug().equals(slug)) {
            return Optional.empty();
        }
        synchronized (kept) {
            kept.put(slug, facts);
        }
        return Optional.of(facts);
    }
}
