package vn.chohoptac.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
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

    private void loseTheIndex() throws IOException {
        for (var lost : engineIndex.behindAlias()) {
            engine.indices().delete(delete -> delete.index(lost));
        }
    }
}
