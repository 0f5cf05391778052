package vn.chohoptac.storefront.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chohoptac.kernel.NotFound;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.storefront.api.ProductBodies.Items;

/** Provinces and communes as they are since July 2025. */
@RestController
@RequestMapping("/api/v1/provinces")
@Tag(name = "places")
class PlacesResource {

    private static final int FOUND = 20;

    record ProvinceItem(String code, String name, String fullName, String nameEn) {}

    record CommuneItem(String code, String name, String fullName) {}

    /** There is no province of that code. */
    static final class NoSuchProvince extends NotFound {
        NoSuchProvince() {
            super("web.404");
        }
    }

    @GetMapping
    @Operation(summary = "The 34 provinces and cities")
    Items<ProvinceItem> provinces() {
        return new Items<>(Places.current().provinces().stream()
                .map(one -> new ProvinceItem(one.code(), one.name(), one.fullName(), one.nameEn()))
                .toList());
    }

    @GetMapping("/{code}/communes")
    @Operation(summary = "Communes of a province, all or those a text fits")
    Items<CommuneItem> communes(@PathVariable String code, @RequestParam(defaultValue = "") String q) {
        var places = Places.current();
        if (places.province(code).isEmpty()) {
            throw new NoSuchProvince();
        }
        var found = q.isBlank() ? places.communes(code) : places.searchCommunes(code, q, FOUND);
        return new Items<>(found.stream()
                .map(one -> new CommuneItem(one.code(), one.name(), one.fullName()))
                .toList());
    }
}
