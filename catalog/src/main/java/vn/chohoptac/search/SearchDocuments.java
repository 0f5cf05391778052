package vn.chohoptac.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.chohoptac.kernel.Uuids;

/** The table {@code search_document}: what the index should hold, and how far it was told. */
@Component
class SearchDocuments {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;
    private final Clock clock;

    SearchDocuments(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Takes the row, making it if need be, so that the facts read after this call are not older than those of any earlier
     * holder.
     */
    void lock(UUID productId) {
        jdbc.sql("INSERT IGNORE INTO search_document (product_id, version, indexed_version, live, changed_at)"
                        + " VALUES (?, 0, 0, FALSE, ?)")
                .params(Uuids.bytes(productId), Timestamp.from(clock.instant()))
                .update();
        jdbc.sql("SELECT version FROM search_document WHERE product_id = ? FOR UPDATE")
                .param(Uuids.bytes(productId))
                .query(Long.class)
                .single();
    }

    /** Stores what the product looks like now; {@code null} when it is not to be found. The same again changes nothing. */
    void store(UUID productId, @Nullable SearchDocument document) {
        var text = document == null ? null : json.writeValueAsString(document);
        if (isStored(productId, text)) {
            return;
        }
        var groups = document == null ? List.<String>of() : document.groups();
        jdbc.sql("""
            UPDATE search_document SET version = version + 1, live = :live, json = :json, industry = :industry,
              product_group = :group, product_set = :set, province = :province, cooperative = :cooperative,
              price = :price, in_stock = :inStock, sold = :sold, created_at = :createdAt, changed_at = :now
            WHERE product_id = :id\
            """)
                .param("live", document != null)
                .param("json", text)
                .param("industry", groups.isEmpty() ? null : groups.getFirst())
                .param("group", groups.size() < 2 ? null : groups.get(1))
                .param("set", groups.isEmpty() ? null : groups.getLast())
                .param("province", document == null ? null : document.province())
                .param("cooperative", document == null ? null : document.cooperative())
                .param("price", document == null ? null : document.price())
                .param("inStock", document == null ? null : document.inStock())
                .param("sold", document == null ? 0 : document.sold())
                .param("createdAt", document == null ? null : Timestamp.from(document.createdAt()))
                .param("now", Timestamp.from(clock.instant()))
                .param("id", Uuids.bytes(productId))
                .update();
        storeTokens(productId, document);
    }

    private boolean isStored(UUID productId, @Nullable String text) {
        Optional<String> stored = jdbc.sql("SELECT json FROM search_document WHERE product_id = ? AND live")
                .param(Uuids.bytes(productId))
                .query(String.class)
                .optional();
        return stored.equals(Optional.ofNullable(text));
    }

    private void storeTokens(UUID productId, @Nullable SearchDocument document) {
        var id = Uuids.bytes(productId);
        jdbc.sql("DELETE FROM search_token WHERE product_id = ?").param(id).update();
        if (document != null) {
            var rows = DocumentOf.tokens(document).stream()
                    .map(token -> new Object[] {token, id})
                    .toList();
            batches.batchUpdate("INSERT INTO search_token (token, product_id) VALUES (?, ?)", rows);
        }
    }

    /** Documents the index was not yet told of, the longest waiting first. */
    List<StoredDocument> pending(int most) {
        return jdbc.sql("SELECT product_id, version, live, json FROM search_document WHERE pending = TRUE"
                        + " ORDER BY changed_at LIMIT ?")
                .param(most)
                .query((row, _) -> document(row))
                .list();
    }

    long pendingCount() {
        return jdbc.sql("SELECT COUNT(*) FROM search_document WHERE pending = TRUE")
                .query(Long.class)
                .single();
    }

    void told(Collection<EngineIndex.Sent> sent) {
        var rows = sent.stream()
                .map(one -> new Object[] {one.version(), Uuids.bytes(one.id()), one.version()})
                .toList();
        batches.batchUpdate(
                "UPDATE search_document SET indexed_version = ? WHERE product_id = ? AND indexed_version < ?", rows);
    }

    /** Everything that is to be found, in id order, from after that id. */
    List<StoredDocument> liveAfter(@Nullable UUID after, int most) {
        return jdbc.sql("SELECT product_id, version, live, json FROM search_document"
                        + " WHERE live = TRUE AND product_id > ? ORDER BY product_id LIMIT ?")
                .params(after == null ? new byte[0] : Uuids.bytes(after), most)
                .query((row, _) -> document(row))
                .list();
    }

    /**
     * How a row stands.
     *
     * @param pending whether the index was not yet told of that version
     */
    record Standing(long version, boolean live, boolean pending) {

        /** Of a product that has no row. */
        static final Standing ABSENT = new Standing(0, false, false);
    }

    /** How these rows stand now; a product that has none is left out. */
    Map<UUID, Standing> standing(Collection<UUID> products) {
        return jdbc
                .sql("SELECT product_id, version, live, pending FROM search_document WHERE product_id IN (:ids)")
                .param("ids", products.stream().map(Uuids::bytes).toList())
                .query((row, _) -> Map.entry(
                        Uuids.of(row.getBytes("product_id")),
                        new Standing(row.getLong("version"), row.getBoolean("live"), row.getBoolean("pending"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Lets the index be told again of everything that changed since, in the next version: whoever is just telling the present
     * one does not strike it off afterwards. Row by row and by key, as {@link #told} does: a statement that came through the
     * index of what is pending would lock it before the rows, the others after them.
     */
    void tellAgainSince(Instant since) {
        for (var ids = changedSince(since, null); !ids.isEmpty(); ids = changedSince(since, ids.getLast())) {
            var rows = ids.stream().map(id -> new Object[] {Uuids.bytes(id)}).toList();
            batches.batchUpdate(
                    "UPDATE search_document SET version = version + 1, indexed_version = 0 WHERE product_id = ?", rows);
        }
    }

    private List<UUID> changedSince(Instant since, @Nullable UUID after) {
        return jdbc.sql("SELECT product_id FROM search_document WHERE product_id > ? AND changed_at >= ? AND version >"
                        + " 0 ORDER BY product_id LIMIT 500")
                .params(after == null ? new byte[0] : Uuids.bytes(after), Timestamp.from(since))
                .query((row, _) -> Uuids.of(row.getBytes("product_id")))
                .list();
    }

    /**
     * Lets the index be told again of these products, in a version well above any the engine may remember of a document
     * that was deleted behind our back.
     */
    void tellAgain(Collection<UUID> products) {
        var rows = products.stream().map(id -> new Object[] {Uuids.bytes(id)}).toList();
        batches.batchUpdate(
                "UPDATE search_document SET version = version + 1000, indexed_version = 0 WHERE product_id = ?", rows);
    }

    private static StoredDocument document(ResultSet row) throws SQLException {
        return new StoredDocument(
                Uuids.of(row.getBytes("product_id")),
                row.getLong("version"),
                row.getBoolean("live"),
                row.getString("json"));
    }
}
