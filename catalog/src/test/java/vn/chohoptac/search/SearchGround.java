package vn.chohoptac.search;

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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chohoptac.catalog.ChangedProducts;
import vn.chohoptac.catalog.OcopCatalogue;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.catalog.ProductSnapshot;
import vn.chohoptac.catalog.Products;
import vn.chohoptac.connections.ChangedListings;
import vn.chohoptac.connections.Connections;
import vn.chohoptac.embedded.testing.TestClock;
import vn.chohoptac.inventory.Availability;
import vn.chohoptac.inventory.Stock;
import vn.chohoptac.inventory.StockFlips;

/** Products in a real index and a real table; what catalog, inventory and connections say is made up on the spot. */
@ApplicationModuleTest(extraIncludes = "platform")
@TestPropertySource(properties = "market.search.pump-delay=1h")
abstract class SearchGround {

    static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

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

    final Map<ProductId, ProductSnapshot> shelf = new HashMap<>();
    final Map<String, Availability> levels = new HashMap<>();

    @BeforeEach
    void anEmptyShelf() throws IOException {
        clock.setTo(NOW);
        jdbc.sql("DELETE FROM search_document").update();
        jdbc.sql("DELETE FROM search_token").update();
        var real = new OcopCatalogue();
        when(ocop.groups()).thenReturn(real.groups());
        when(ocop.industries()).thenReturn(real.industries());
        when(ocop.set(anyInt())).thenAnswer(call -> real.set(call.getArgument(0)));
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

    void onShelf(ASnapshot... stocked) throws IOException {
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

    List<String> names(String typed) {
        return search.find(ProductQuery.of(typed, 24)).items().stream()
                .map(card -> card.name().vi())
                .toList();
    }
}
