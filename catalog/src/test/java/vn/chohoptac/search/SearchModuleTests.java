package vn.chohoptac.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.when;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chohoptac.catalog.CertificateKind;
import vn.chohoptac.catalog.ChangedProducts;
import vn.chohoptac.catalog.OcopCatalogue;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.catalog.ProductSnapshot;
import vn.chohoptac.catalog.Products;
import vn.chohoptac.connections.ChangedListings;
import vn.chohoptac.connections.Connections;
import vn.chohoptac.cooperatives.CooperativeCard;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.embedded.testing.TestClock;
import vn.chohoptac.inventory.Availability;
import vn.chohoptac.inventory.Stock;
import vn.chohoptac.inventory.StockFlips;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.Uuids;
import vn.chohoptac.kernel.VietnameseText;

@ApplicationModuleTest(extraIncludes = "platform")
@TestPropertySource(properties = "market.search.pump-delay=1h")
class SearchModuleTests {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final CooperativeCard LONG_HO = new CooperativeCard(
            CooperativeId.next(), "htx-mau-long-ho-00000", LocalizedText.vi("HTX mẫu Lòng Hồ"), "12", true, true);

    @MockitoBean
    Products products;

    @MockitoBean
    ChangedProducts changes;

    @MockitoBean
    Stock stock;

    @MockitoBean
    StockFlips flips;

    @MockitoBean
    OcopCatalogue ocop;

    @MockitoBean
    ChangedListings listings;

    @MockitoBean
    Connections connections;

    @Autowired
    ProductSearch search;

    @Autowired
    Suggestions suggestions;

    @Autowired
    SearchIndex index;

    @Autowired
    ProductIndex engineIndex;

    @Autowired
    DocumentFeed feed;

    @Autowired
    SearchDocuments documents;

    @Autowired
    DriftCheck drift;

    @Autowired
    DatabaseSearch database;

    @Autowired
    ElasticsearchClient engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    private final Map<ProductId, ProductSnapshot> shelf = new HashMap<>();
    private final Map<String, Availability> levels = new HashMap<>();

    @BeforeEach
    void anEmptyShelf() throws IOException {
        clock.setTo(NOW);
        jdbc.sql("DELETE FROM search_document").update();
        jdbc.sql("DELETE FROM search_token").update();
        var real = new OcopCatalogue();
        when(ocop.groups()).thenReturn(real.groups());
        when(ocop.industries()).thenReturn(real.industries());
        when(products.snapshot(any()))
                .thenAnswer(call -> Optional.ofNullable(shelf.get(call.<ProductId>getArgument(0))));
        when(stock.levels(any())).thenAnswer(call -> {
            var found = new HashMap<String, Availability>();
            call.<Collection<String>>getArgument(0).forEach(sku -> found.put(sku, levels.get(sku)));
            return found;
        });
        when(flips.next(anyInt())).thenReturn(List.of());
        index.rebuild();
    }

    @AfterEach
    void theClockRuns() {
        clock.reset();
    }

    @Test
    void ranks_every_exact_match_of_a_marked_query_above_any_folded_one() throws IOException {
        onShelf(
                ASnapshot.of("Kẹo dừa sáp, kẹo dừa, dừa dừa"),
                ASnapshot.of("Dưa lưới"),
                ASnapshot.of("Mứt trái cây").described("Có dứa sấy dẻo trong hộp."),
                ASnapshot.of("Nước ép dứa"));
        assertThat(names("dứa")).startsWith("Nước ép dứa", "Mứt trái cây").hasSize(4);
    }

    @Test
    void finds_without_marks_whatever_is_found_with_marks() throws IOException {
        onShelf(ASnapshot.of("Cà phê Robusta rang mộc Đăk Hà"), ASnapshot.of("Nước ép khóm"), ASnapshot.of("Nước dừa"));
        for (var query : List.of("Cà phê Đăk Hà", "dứa", "dừa")) {
            assertThat(names(VietnameseText.fold(query)))
                    .containsAll(names(query))
                    .isNotEmpty();
        }
        assertThat(names("dứa")).contains("Nước ép khóm");
        assertThat(search.find(ProductQuery.of("ca phe dak ha", 24)).spelling()).isEqualTo("Cà phê Đăk Hà");
    }

    @Test
    void understands_keys_left_in_and_forgives_an_error() throws IOException {
        onShelf(
                ASnapshot.of("Cà phê Robusta Đăk Hà"),
                ASnapshot.of("Mật ong rừng").inSet(4));
        assertThat(names("caf phee ddawk haf")).containsExactly("Cà phê Robusta Đăk Hà");
        var found = search.find(ProductQuery.of("robuta", 24));
        assertThat(found.items()).extracting(card -> card.name().vi()).containsExactly("Cà phê Robusta Đăk Hà");
        assertThat(found.suggestion()).isEqualTo("Robusta");
    }

    @Test
    void never_suggests_what_was_typed_and_found_nothing() throws IOException {
        onShelf(ASnapshot.of("Cà phê Sương Lau"), ASnapshot.of("Cà phê Hoa Ban"));
        var found = search.find(ProductQuery.of("cà phê sương ban", 24));
        assertThat(found.items()).as("near it").isNotEmpty();
        assertThat(found.suggestion()).isNull();
        assertThat(names("bơ")).isEmpty();
    }

    @Test
    void counts_in_each_facet_what_the_other_filters_leave() throws IOException {
        onShelf(
                ASnapshot.of("Cà phê bột").at(90_000),
                ASnapshot.of("Cà phê hạt").at(250_000),
                ASnapshot.of("Chả cá lăng").inSet(8).by(LONG_HO).at(95_000));
        var all = ProductQuery.everything(24);
        var query = new ProductQuery(
                "",
                List.of(),
                List.of("51"),
                List.of(),
                List.of(),
                List.of(),
                null,
                Money.vnd(100_000),
                false,
                List.of(),
                all.sort(),
                1,
                24);
        var found = search.find(query);
        assertThat(found.total()).isEqualTo(1);
        assertThat(found.facets().provinces()).extracting(Facets.Value::value).containsExactlyInAnyOrder("51", "12");
        assertThat(found.facets().prices()).extracting(Facets.PriceBand::count).containsExactly(0L, 1L, 0L, 1L, 0L);
    }

    @Test
    void lets_a_star_lapse_by_itself() throws IOException {
        var lapse = Instant.parse("2026-11-22T04:00:00Z");
        onShelf(ASnapshot.of("Cà phê bột")
                .starred(4, Instant.parse("2023-11-22T04:00:00Z"), lapse)
                .certified(CertificateKind.VIETGAP, Instant.parse("2026-01-01T00:00:00Z"), lapse));
        var four = new ProductQuery(
                "",
                List.of(),
                List.of(),
                List.of(4),
                List.of("vietgap"),
                List.of(),
                null,
                null,
                false,
                List.of(),
                ProductSort.RELEVANCE,
                1,
                24);
        assertThat(search.find(four).items()).extracting(ProductCard::stars).containsExactly(4);
        clock.setTo(lapse);
        assertThat(search.find(four).total()).isZero();
        assertThat(search.find(ProductQuery.everything(24)).items())
                .extracting(ProductCard::stars)
                .containsExactly(0);
    }

    @Test
    void answers_from_the_database_as_well() throws IOException {
        onShelf(
                ASnapshot.of("Cà phê Robusta Đăk Hà"),
                ASnapshot.of("Cà pháo muối").inSet(7),
                ASnapshot.of("Chè xanh"));
        var found = database.find(ProductQuery.of("cà phê rob", 24));
        assertThat(found.fromDatabase()).isTrue();
        assertThat(found.items()).extracting(card -> card.name().vi()).containsExactly("Cà phê Robusta Đăk Hà");
        assertThat(found.total()).isEqualTo(1);
        assertThat(database.find(ProductQuery.of("100%_", 24)).total()).isZero();
    }

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
    void completes_what_is_being_typed() throws IOException {
        onShelf(ASnapshot.of("Cà phê Robusta Đăk Hà"), ASnapshot.of("Chè xanh"));
        assertThat(suggestions.of("ca ph", 5)).extracting(Suggestion::text).containsExactly("Cà phê Robusta Đăk Hà");
        assertThat(suggestions.of("  ", 5)).isEmpty();
    }

    private List<String> names(String typed) {
        return search.find(ProductQuery.of(typed, 24)).items().stream()
                .map(card -> card.name().vi())
                .toList();
    }

    private void onShelf(ASnapshot... stocked) throws IOException {
        var rows = Stream.of(stocked)
                .peek(product -> {
                    shelf.put(product.id, product.build());
                    levels.put(product.sku(), new Availability(5, 0));
                })
                .map(product -> new ChangedProducts.Change(UUID.randomUUID(), product.id))
                .toList();
        when(changes.next(anyInt())).thenReturn(rows, List.of());
        feed.drain();
        index.catchUp();
        engineIndex.refresh(engineIndex.alias());
    }
}
