package vn.chohoptac.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.chohoptac.kernel.Uuids;

/** The index and the table it is made from. */
class IndexModuleTests extends SearchGround {

    @Test
    void takes_a_withdrawn_product_out() throws IOException {
        var tea = ASnapshot.of("Chè xanh");
        onShelf(tea);
        assertThat(names("chè")).hasSize(1);
        onShelf(tea.withdrawn());
        assertThat(names("chè")).isEmpty();
        assertThat(database.find(ProductQuery.of("che", 24)).total()).isZero();
        assertThat(drift.run().none()).isTrue();
    }

    @Test
    void finds_planted_drift_and_mends_it() throws IOException {
        var kept = ASnapshot.of("Cà phê bột");
        var lost = ASnapshot.of("Chè xanh");
        onShelf(kept, lost);
        assertThat(drift.run().none()).isTrue();

        var ghost = UUID.randomUUID();
        engine.index(put -> put.index(engineIndex.alias()).id(ghost.toString()).document(Map.of("name", "Ma")));
        engine.delete(
                delete -> delete.index(engineIndex.alias()).id(lost.id.value().toString()));
        jdbc.sql("UPDATE search_document SET version = version + 1, indexed_version = indexed_version + 1"
                        + " WHERE product_id = ?")
                .param(Uuids.bytes(kept.id.value()))
                .update();

        var found = drift.run();
        assertThat(found.missing()).containsExactly(lost.id.value());
        assertThat(found.stale()).containsExactly(kept.id.value());
        assertThat(found.surplus()).containsExactly(ghost);
        drift.mend(found);
        index.catchUp();
        assertThat(drift.run().none()).isTrue();
    }

    @Test
    void what_the_index_was_not_yet_told_of_is_no_drift() throws IOException {
        var changed = ASnapshot.of("Cà phê bột");
        var withdrawn = ASnapshot.of("Chè xanh");
        onShelf(changed, withdrawn);
        jdbc.sql("UPDATE search_document SET version = version + 1").update();
        jdbc.sql("UPDATE search_document SET live = FALSE WHERE product_id = ?")
                .param(Uuids.bytes(withdrawn.id.value()))
                .update();
        assertThat(drift.run().none()).isTrue();

        jdbc.sql("UPDATE search_document SET indexed_version = version").update();
        var found = drift.run();
        assertThat(found.stale()).containsExactly(changed.id.value());
        assertThat(found.surplus()).containsExactly(withdrawn.id.value());
    }

    @Test
    void makes_the_index_anew_from_the_table() throws IOException {
        onShelf(ASnapshot.of("Cà phê bột"), ASnapshot.of("Chè xanh"));
        var before = engineIndex.behindAlias();
        assertThat(index.rebuild()).isEqualTo(2);
        index.catchUp();
        assertThat(engineIndex.behindAlias()).hasSize(1).doesNotContainAnyElementsOf(before);
        assertThat(drift.run().none()).isTrue();
    }

    @Test
    void an_index_that_the_engine_lost_comes_back_whole() throws IOException {
        onShelf(ASnapshot.of("Cà phê bột"), ASnapshot.of("Chè xanh"));
        loseTheIndex();
        index.catchUp();
        engineIndex.refresh(engineIndex.alias());
        assertThat(engineIndex.behindAlias()).hasSize(1);
        assertThat(names("chè")).hasSize(1);
        assertThat(drift.run().none()).isTrue();
    }

    @Test
    void nodes_that_make_the_index_at_once_make_one() throws Exception {
        loseTheIndex();
        try (var nodes = Executors.newFixedThreadPool(8)) {
            Callable<Void> makes = () -> {
                engineIndex.ensureExists();
                return null;
            };
            for (var made : nodes.invokeAll(Collections.nCopies(8, makes))) {
                made.get();
            }
        }
        assertThat(engineIndex.behindAlias()).hasSize(1);
        onShelf(ASnapshot.of("Chè xanh"));
        assertThat(names("chè")).hasSize(1);
    }

    @Test
    void a_rebuild_that_fails_half_way_leaves_nothing_behind() throws IOException {
        onShelf(ASnapshot.of("Cà phê bột"), ASnapshot.of("Chè xanh"));
        var before = indices();
        jdbc.sql("UPDATE search_document SET json = ? LIMIT 1").param("{\n{").update();
        assertThatThrownBy(index::rebuild)
                .isInstanceOf(IOException.class)
                .hasCauseInstanceOf(ElasticsearchException.class);
        assertThat(indices()).isEqualTo(before);
        assertThat(names("chè")).hasSize(1);
    }

    @Test
    void what_a_rebuild_left_that_was_cut_off_goes_after_a_day() throws IOException {
        var left = engineIndex.create();
        clock.setTo(Instant.now());
        index.rebuild();
        assertThat(indices()).contains(left);
        clock.setTo(Instant.now().plus(Duration.ofDays(2)));
        index.rebuild();
        assertThat(indices()).isEqualTo(engineIndex.behindAlias());
    }

    @Test
    void what_was_just_being_told_to_the_old_index_is_told_to_the_new_one_too() throws IOException {
        var tea = ASnapshot.of("Chè xanh");
        onShelf(tea);
        var told = documents.liveAfter(null, 1).getFirst();
        index.rebuild();
        documents.told(List.of(new EngineIndex.Sent(told.id(), told.version())));
        assertThat(documents.pendingCount()).isEqualTo(1);
        index.catchUp();
        assertThat(documents.pendingCount()).isZero();
        assertThat(drift.run().none()).isTrue();
    }

    @Test
    void all_batches_reach_the_new_index() throws IOException {
        onShelf(ASnapshot.of("Cà phê bột"));
        jdbc.sql("""
            INSERT INTO search_document (product_id, version, indexed_version, live, json, changed_at)
            WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 999)
            SELECT UNHEX(LPAD(HEX(n.i), 32, '0')), 1, 1, TRUE, d.json, d.changed_at FROM n JOIN search_document d
            """).update();
        jdbc.sql("INSERT INTO search_document (product_id, version, indexed_version, live, json, changed_at)"
                        + " SELECT UNHEX(CONCAT('00FF', SUBSTR(HEX(product_id), 5))), 1, 1, TRUE, json, changed_at"
                        + " FROM search_document WHERE product_id < UNHEX('00FF')")
                .update();
        assertThat(index.rebuild()).isEqualTo(1_999);
        index.catchUp();
        assertThat(drift.run().none()).isTrue();
    }

    private Set<String> indices() throws IOException {
        return engine.indices()
                .get(get -> get.index(engineIndex.alias() + "-*"))
                .result()
                .keySet();
    }

    private void loseTheIndex() throws IOException {
        for (var lost : engineIndex.behindAlias()) {
            engine.indices().delete(delete -> delete.index(lost));
        }
    }
}
