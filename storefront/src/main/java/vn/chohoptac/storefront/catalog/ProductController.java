package vn.chohoptac.storefront.catalog;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.chohoptac.catalog.Pack;
import vn.chohoptac.catalog.ProductNotFound;
import vn.chohoptac.catalog.ProductPage;
import vn.chohoptac.catalog.Products;
import vn.chohoptac.fairs.FairPrices;
import vn.chohoptac.inventory.Stock;

/** One product. */
@Controller
@RequestMapping("/san-pham/{slug}")
class ProductController {

    private final Products products;
    private final Stock stock;
    private final ProductViews views;
    private final FairPrices fairs;

    ProductController(Products products, Stock stock, ProductViews views, FairPrices fairs) {
        this.products = products;
        this.stock = stock;
        this.views = views;
        this.fairs = fairs;
    }

    @GetMapping
    Object show(@PathVariable String slug, Locale locale) {
        var found = products.bySlug(slug);
        return found.isPresent() ? page(found.get(), locale) : movedOrNotFound(slug);
    }

    private ModelAndView page(ProductPage product, Locale locale) {
        var skus = product.packs().stream().map(Pack::sku).toList();
        var levels = stock.levels(skus);
        return new ModelAndView("catalog/product", "product", views.view(product, levels, fairs.now(skus), locale));
    }

    private ResponseEntity<Void> movedOrNotFound(String slug) {
        var moved = products.moved(slug).orElseThrow(ProductNotFound::new);
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create("/san-pham/" + moved.newSlug()))
                .build();
    }
}
