package vn.chohoptac.storefront.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chohoptac.catalog.Pack;
import vn.chohoptac.catalog.ProductNotFound;
import vn.chohoptac.catalog.ProductPage;
import vn.chohoptac.catalog.Products;
import vn.chohoptac.inventory.Stock;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.search.ProductQuery;
import vn.chohoptac.search.ProductSearch;
import vn.chohoptac.search.ProductSort;
import vn.chohoptac.search.Suggestions;
import vn.chohoptac.storefront.api.ProductBodies.Found;
import vn.chohoptac.storefront.api.ProductBodies.Items;
import vn.chohoptac.storefront.api.ProductBodies.Product;
import vn.chohoptac.storefront.api.ProductBodies.SuggestionItem;
import vn.chohoptac.storefront.catalog.FairTags;

/** Products on sale. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "products")
class ProductsResource {

    private static final int SUGGESTED = 10;

    private final ProductSearch search;
    private final Suggestions suggestions;
    private final Products products;
    private final Stock stock;
    private final FairTags fairs;

    ProductsResource(ProductSearch search, Suggestions suggestions, Products products, Stock stock, FairTags fairs) {
        this.search = search;
        this.suggestions = suggestions;
        this.products = products;
        this.stock = stock;
        this.fairs = fairs;
    }

    @GetMapping("/products")
    @Operation(summary = "Search products; repeat a parameter for several values")
    Found search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") List<String> group,
            @RequestParam(defaultValue = "") List<String> province,
            @RequestParam(defaultValue = "") List<Integer> stars,
            @RequestParam(defaultValue = "") List<String> certificate,
            @RequestParam(defaultValue = "") List<String> cooperative,
            @RequestParam(required = false) @Nullable Long minPrice,
            @RequestParam(required = false) @Nullable Long maxPrice,
            @RequestParam(defaultValue = "false") boolean inStock,
            @RequestParam(defaultValue = "phu-hop") String sort,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "24") int size,
            Locale locale) {
        var query = new ProductQuery(
                q,
                group,
                province,
                stars,
                certificate,
                cooperative,
                money(minPrice),
                money(maxPrice),
                inStock,
                List.of(),
                ProductSort.ofWord(sort).orElse(ProductSort.RELEVANCE),
                page,
                size);
        var found = search.find(query);
        return ProductJson.found(found, fairs.of(found.items()), locale);
    }

    @GetMapping("/products/{slug}")
    @Operation(summary = "One product; an old address is redirected to the present one")
    ResponseEntity<Product> product(@PathVariable String slug, Locale locale) {
        Optional<ProductPage> page = products.bySlug(slug);
        if (page.isEmpty()) {
            var moved = products.moved(slug).orElseThrow(ProductNotFound::new);
            return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                    .location(URI.create("/api/v1/products/" + moved.newSlug()))
                    .build();
        }
        var levels = stock.levels(page.get().packs().stream().map(Pack::sku).toList());
        return ResponseEntity.ok(ProductJson.product(page.get(), levels, locale));
    }

    @GetMapping("/suggestions")
    @Operation(summary = "Completions of what is being typed")
    Items<SuggestionItem> suggestions(@RequestParam(defaultValue = "") String q) {
        return new Items<>(suggestions.of(q, SUGGESTED).stream()
                .map(one -> new SuggestionItem(one.text(), one.kind(), one.slug()))
                .toList());
    }

    private static @Nullable Money money(@Nullable Long dong) {
        return dong == null ? null : Money.vnd(dong);
    }
}
