package vn.chohoptac.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.Time;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.chohoptac.search.SearchDocuments.Standing;

/**
 * Compares the whole index with the table it is made from, while the market is open: what the index was not yet told of, or
 * what changes during the look, is no drift.
 */
@Service
public class DriftCheck {

    private static final int BATCH = 1_000;
    private static final Time KEEP = Time.of(time -> time.time("1m"));

    private final ElasticsearchClient engine;
    private final ProductIndex index;
    private final SearchDocuments documents;

    DriftCheck(ElasticsearchClient engine, ProductIndex index, SearchDocuments documents) {
        this.engine = engine;
        this.index = index;
        this.documents = documents;
    }

    /**
     * Where index and table differ.
     *
     * @param missing in the table only
     * @param stale in both, in another version
     * @param surplus in the index only
     */
    public record Drift(List<UUID> missing, List<UUID> stale, List<UUID> surplus) {

        public boolean none() {
            return missing.isEmpty() && stale.isEmpty() && surplus.isEmpty();
        }
    }

    /** Scans index and table, then looks at each product that differed once more. */
    public Drift run() throws IOException {
        var suspects = List.copyOf(suspects());
        var drift = new Drift(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int from = 0; from < suspects.size(); from += BATCH) {
            confirm(suspects.subList(from, Math.min(from + BATCH, suspects.size())), drift);
        }
        return drift;
    }

    /** A scan of two moving things; some of what differs here was only on its way. */
    private Set<UUID> suspects() throws IOException {
        index.refresh(index.alias());
        var indexed = indexedVersions();
        var differing = new LinkedHashSet<UUID>();
        UUID last = null;
        for (var batch = documents.liveAfter(last, BATCH); !batch.isEmpty(); batch = documents.liveAfter(last, BATCH)) {
            for (var document : batch) {
                var version = indexed.remove(document.id());
                if (version == null || version != document.version()) {
                    differing.add(document.id());
                }
            }
            last = batch.getLast().id();
        }
        differing.addAll(indexed.keySet());
        return differing;
    }

    /** Judges those whose row stood still, told to the index, on both sides of the look at the index. */
    private void confirm(List<UUID> suspects, Drift drift) throws IOException {
        var before = documents.standing(suspects);
        var indexed = index.versions(suspects);
        var after = documents.standing(suspects);
        for (var suspect : suspects) {
            var row = before.getOrDefault(suspect, Standing.ABSENT);
            if (!row.pending() && row.equals(after.getOrDefault(suspect, Standing.ABSENT))) {
                judge(suspect, row, indexed.get(suspect), drift);
            }
        }
    }

    private static void judge(UUID product, Standing row, @Nullable Long version, Drift drift) {
        if (!row.live()) {
            if (version != null) {
                drift.surplus().add(product);
            }
        } else if (version == null) {
            drift.missing().add(product);
        } else if (version != row.version()) {
            drift.stale().add(product);
        }
    }

    /** Makes the index agree again by telling it of whatever differs; {@link SearchIndex} then does so. */
    public void mend(Drift drift) throws IOException {
        documents.tellAgain(drift.missing());
        documents.tellAgain(drift.stale());
        for (var surplus : drift.surplus()) {
            engine.delete(delete -> delete.index(index.alias()).id(surplus.toString()));
        }
    }

    private Map<UUID, Long> indexedVersions() throws IOException {
        var versions = new HashMap<UUID, Long>();
        var view = engine.openPointInTime(open -> open.index(index.alias()).keepAlive(KEEP))
                .id();
        try {
            var after = List.<FieldValue>of();
            while (true) {
                var from = after;
                var answer = engine.search(
                        request -> {
                            request.pit(pit -> pit.id(view).keepAlive(KEEP))
                                    .size(BATCH)
                                    .version(true)
                                    .source(source -> source.fetch(false))
                                    .sort(sort -> sort.field(
                                            field -> field.field("_shard_doc").order(SortOrder.Asc)));
                            return from.isEmpty() ? request : request.searchAfter(from);
                        },
                        Void.class);
                var hits = answer.hits().hits();
                if (hits.isEmpty()) {
                    return versions;
                }
                hits.forEach(hit -> versions.put(
                        UUID.fromString(Objects.requireNonNull(hit.id())), Objects.requireNonNull(hit.version())));
                after = hits.getLast().sort();
            }
        } finally {
            engine.closePointInTime(close -> close.id(view));
        }
    }
}
