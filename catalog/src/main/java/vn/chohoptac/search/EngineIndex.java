package vn.chohoptac.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.indices.IndexSettings;
import co.elastic.clients.elasticsearch.indices.IndexState;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An index in the engine: an alias over one concrete index, replaced as a whole by a rebuild. */
abstract class EngineIndex {

    private static final Logger LOG = LoggerFactory.getLogger(EngineIndex.class);

    private final ElasticsearchClient engine;
    private final String alias;
    private final String definition;

    /** @param definition settings and mappings, a file on the class path */
    EngineIndex(ElasticsearchClient engine, String alias, String definition) {
        this.engine = engine;
        this.alias = alias;
        this.definition = definition;
    }

    String alias() {
        return alias;
    }

    /** Makes the index when there is none yet. Of several nodes that do so at once all make the same. */
    void ensureExists() throws IOException {
        if (exists()) {
            return;
        }
        var first = alias + "-first";
        try {
            create(first);
        } catch (ElasticsearchException e) {
            if (!"resource_already_exists_exception".equals(e.error().type())) {
                throw e;
            }
        }
        drop(pointTo(first));
    }

    boolean exists() throws IOException {
        return engine.indices().existsAlias(exists -> exists.name(alias)).value();
    }

    /** A new, empty index beside the present one; its name. */
    String create() throws IOException {
        var name = alias + "-" + UUID.randomUUID().toString().substring(0, 8);
        create(name);
        return name;
    }

    private void create(String name) throws IOException {
        try (var file = EngineIndex.class.getResourceAsStream(definition)) {
            engine.indices().create(create -> create.index(name).withJson(Objects.requireNonNull(file)));
        }
    }

    /**
     * Lets the alias show that index alone, in one step.
     *
     * @return those it showed before
     */
    Set<String> pointTo(String index) throws IOException {
        var before = behindAlias();
        before.remove(index);
        engine.indices().updateAliases(update -> {
            before.forEach(old ->
                    update.actions(action -> action.remove(r -> r.index(old).alias(alias))));
            return update.actions(action -> action.add(add -> add.index(index).alias(alias)));
        });
        return before;
    }

    void drop(Set<String> indices) throws IOException {
        for (var index : indices) {
            engine.indices().delete(delete -> delete.index(index).ignoreUnavailable(true));
        }
    }

    /** Drops what was made before that instant and never came behind the alias. */
    void dropAbandoned(Instant before) throws IOException {
        var abandoned = engine.indices().getSettings(get -> get.index(alias + "-*")).result().entrySet().stream()
                .filter(one -> madeBefore(before, one.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        abandoned.removeAll(behindAlias());
        drop(abandoned);
    }

    private static boolean madeBefore(Instant instant, IndexState index) {
        return Objects.requireNonNull(own(index).creationDate()) < instant.toEpochMilli();
    }

    private static IndexSettings own(IndexState index) {
        return Objects.requireNonNull(Objects.requireNonNull(index.settings()).index());
    }

    /** What became of one document that was sent. */
    record Sent(UUID id, long version) {}

    /**
     * Sends documents in one request, each with its own version; one the engine already holds in that or a newer version is
     * as good as stored.
     *
     * @return those the engine now holds in at least the version sent
     */
    List<Sent> send(String index, List<StoredDocument> documents) throws IOException {
        if (documents.isEmpty()) {
            return List.of();
        }
        var answer = engine.bulk(BulkRequest.of(bulk -> {
            bulk.index(index);
            documents.forEach(document -> bulk.operations(operation(document)));
            return bulk;
        }));
        var stored = new ArrayList<Sent>();
        for (int i = 0; i < documents.size(); i++) {
            var item = answer.items().get(i);
            var document = documents.get(i);
            boolean gone = !document.live() && item.status() == 404;
            if (item.error() == null || item.status() == 409 || gone) {
                stored.add(new Sent(document.id(), document.version()));
            } else {
                LOG.warn(
                        "The index {} refused {}: {}",
                        alias,
                        document.id(),
                        item.error().reason());
            }
        }
        return stored;
    }

    /** The versions of these documents as the engine would store over them, refreshed or not; those it has. */
    Map<UUID, Long> versions(Collection<UUID> documents) throws IOException {
        var ids = documents.stream().map(UUID::toString).toList();
        var versions = new HashMap<UUID, Long>();
        for (var item : engine.mget(get -> get.index(alias).ids(ids).source(source -> source.fetch(false)), Void.class)
                .docs()) {
            if (item.isFailure()) {
                throw new IOException(
                        "The engine could not be asked for " + item.failure().id());
            }
            if (item.result().found()) {
                versions.put(
                        UUID.fromString(item.result().id()),
                        Objects.requireNonNull(item.result().version()));
            }
        }
        return versions;
    }

    /** Lets an index show nothing new until {@link #refreshEvery}; the interval it had. */
    Time holdRefreshing(String index) throws IOException {
        var found = engine.indices().getSettings(get -> get.index(index)).get(index);
        var interval = Objects.requireNonNull(own(Objects.requireNonNull(found)).refreshInterval());
        refreshEvery(index, Time.of(never -> never.time("-1")));
        return interval;
    }

    void refreshEvery(String index, Time interval) throws IOException {
        engine.indices().putSettings(put -> put.index(index).settings(set -> set.refreshInterval(interval)));
    }

    void refresh(String index) throws IOException {
        engine.indices().refresh(refresh -> refresh.index(index));
    }

    Set<String> behindAlias() throws IOException {
        try {
            return engine.indices().getAlias(get -> get.name(alias)).result().keySet().stream()
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (ElasticsearchException e) {
            if (e.status() == 404) {
                return new TreeSet<>();
            }
            throw e;
        }
    }

    private static BulkOperation operation(StoredDocument document) {
        var id = document.id().toString();
        var json = document.json();
        if (!document.live() || json == null) {
            return BulkOperation.of(op -> op.delete(
                    delete -> delete.id(id).version(document.version()).versionType(VersionType.External)));
        }
        var body = BinaryData.of(json.getBytes(StandardCharsets.UTF_8), ContentType.APPLICATION_JSON);
        return BulkOperation.of(op -> op.index(put -> put.id(id)
                .version(document.version())
                .versionType(VersionType.External)
                .document(body)));
    }
}
