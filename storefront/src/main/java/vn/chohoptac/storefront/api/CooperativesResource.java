package vn.chohoptac.storefront.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chohoptac.accounts.Role;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.cooperatives.CooperativeNotFound;
import vn.chohoptac.cooperatives.CooperativeProfile;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.cooperatives.DirectoryQuery;
import vn.chohoptac.cooperatives.FieldOfActivity;
import vn.chohoptac.kernel.PhoneNumber;
import vn.chohoptac.performance.CooperativePerformance;
import vn.chohoptac.performance.Performance;
import vn.chohoptac.storefront.api.PerformanceBodies.PerformanceBody;
import vn.chohoptac.storefront.api.ProductBodies.NamedCode;
import vn.chohoptac.storefront.api.ProductBodies.Page;
import vn.chohoptac.storefront.support.Addresses;

/** Cooperatives, and for themselves and their officers what they sold. */
@RestController
@RequestMapping("/api/v1/cooperatives")
@Tag(name = "cooperatives")
class CooperativesResource {

    private final Cooperatives cooperatives;
    private final Performance performance;

    CooperativesResource(Cooperatives cooperatives, Performance performance) {
        this.cooperatives = cooperatives;
        this.performance = performance;
    }

    /** @param sample plainly fictional */
    record CooperativeItem(String slug, String name, NamedCode province, boolean sells, boolean sample) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Cooperative(
            String slug,
            String name,
            String type,
            NamedCode province,
            String address,
            @Nullable String registrationNumber,
            @Nullable String taxCode,
            @Nullable String phone,
            @Nullable String story,
            List<String> fields,
            boolean sells,
            boolean sample) {}

    @GetMapping
    @Operation(summary = "The directory of verified cooperatives")
    Page<CooperativeItem> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String province,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "24") int size,
            Locale locale) {
        var known = Arrays.stream(FieldOfActivity.values())
                .filter(one -> one.name().equals(field))
                .findFirst()
                .orElse(null);
        var found = cooperatives.directory(new DirectoryQuery(q, province, known, page, size));
        return new Page<>(
                found.total(),
                found.items().stream()
                        .map(card -> new CooperativeItem(
                                card.slug(),
                                card.name().in(locale),
                                ProductJson.province(card.provinceCode()),
                                card.sells(),
                                card.sample()))
                        .toList());
    }

    @GetMapping("/{slug}")
    @Operation(summary = "One cooperative's public profile")
    Cooperative one(@PathVariable String slug, Locale locale) {
        return body(cooperatives.bySlug(slug).orElseThrow(CooperativeNotFound::new), locale);
    }

    @GetMapping("/{slug}/performance")
    @Operation(
            summary = "Sales by month and product; for the cooperative's own people and competent officers, or their"
                    + " keys",
            security = {
                @SecurityRequirement(name = ApiDescription.KEY),
                @SecurityRequirement(name = ApiDescription.ACCOUNT)
            })
    PerformanceBody performance(
            @PathVariable String slug,
            @RequestParam YearMonth from,
            @RequestParam YearMonth to,
            @AuthenticationPrincipal SignedIn person) {
        return PerformanceBodies.of(slug, figures(slug, from, to, person));
    }

    /** Another cooperative's figures are not refused but unknown. */
    private CooperativePerformance figures(String slug, YearMonth from, YearMonth to, SignedIn person) {
        var id = cooperatives.idOf(slug).orElseThrow(CooperativeNotFound::new);
        if (id.value().equals(person.cooperativeId())) {
            return performance.of(id, from, to);
        }
        if (person.has(Role.OFFICER) || person.has(Role.ADMINISTRATOR)) {
            return performance.forOfficer(person, id, from, to);
        }
        throw new CooperativeNotFound();
    }

    private static Cooperative body(CooperativeProfile profile, Locale locale) {
        PhoneNumber phone = profile.phone();
        return new Cooperative(
                profile.slug(),
                profile.name().in(locale),
                profile.type().name(),
                ProductJson.province(profile.provinceCode()),
                Addresses.oneLine(profile.street(), profile.communeCode(), profile.provinceCode()),
                profile.registrationNumber(),
                profile.taxCode(),
                phone == null ? null : phone.e164(),
                profile.story() == null ? null : profile.story().in(locale),
                profile.fields().stream().map(Enum::name).sorted().toList(),
                profile.sells(),
                profile.sample());
    }
}
