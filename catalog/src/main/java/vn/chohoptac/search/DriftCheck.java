package vn.chohoptac.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.Time;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Compares the whole index with the table it is made from. To be asked once nothing is pending. */
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

    public Drift run() throws IOException {
        index.refresh(index.alias());
        var indexed = indexedVersions();
        var missing = new ArrayList<UUID>();
        var stale = new ArrayList<UUID>();
        UUID last = null;
        for (var batch = documents.liveAfter(last, BATCH); !batch.isEmpty(); batch = documents.liveAfter(last, BATCH)) {
            for (var document : batch) {
                compare(document, indexed.remove(document.productId()), missing, stale);
            }
            last = batch.getLast().productId();
        }
        return new Drift(missing, stale, List.copyOf(indexed.keySet()));
    }

    /** Makes the index agree again by telling it of whatever differs; {@link SearchIndex} then does so. */
    public void mend(Drift drift) throws IOException {
        documents.tellAgain(drift.missing());
        documents.tellAgain(drift.stale());
        for (var surplus : drift.surplus()) {
            engine.delete(delete -> delete.index(index.alias()).id(surplus.toString()));
        }
    }

    private static void compare(StoredDocument document, @Nullable Long version, List<UUID> missing, List<UUID> stale) {
        if (version == null) {
            missing.add(document.productId());
        } else if (version != document.version()) {
            stale.add(document.productId());
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
