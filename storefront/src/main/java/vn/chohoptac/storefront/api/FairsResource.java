package vn.chohoptac.storefront.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chohoptac.fairs.Booth;
import vn.chohoptac.fairs.FairCard;
import vn.chohoptac.fairs.FairNotFound;
import vn.chohoptac.fairs.FairOffer;
import vn.chohoptac.fairs.FairPage;
import vn.chohoptac.fairs.FairState;
import vn.chohoptac.fairs.FairWhen;
import vn.chohoptac.fairs.Fairs;
import vn.chohoptac.storefront.api.ProductBodies.NamedSlug;

/** Trade fairs for programs. */
@RestController
@RequestMapping("/api/v1/fairs")
@Tag(name = "fairs")
class FairsResource {

    private static final int MOST = 100;

    private final Fairs fairs;

    FairsResource(Fairs fairs) {
        this.fairs = fairs;
    }

    record FairItem(String slug, String name, FairState state, Instant startsAt, Instant endsAt) {}

    record FairList(List<FairItem> items) {}

    /** @param fairPrice what it costs while the fair is open and quota is left */
    record OfferBody(String slug, String sku, String name, long price, long fairPrice, int quotaLeft) {}

    record BoothBody(String code, NamedSlug cooperative, List<OfferBody> products) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FairBody(
            String slug,
            String name,
            FairState state,
            Instant startsAt,
            Instant endsAt,
            boolean openNow,
            @Nullable Instant closesAt,
            @Nullable Instant opensAt,
            String organiser,
            String description,
            List<BoothBody> booths) {}

    /** @param state one of the states a fair can be seen in; left out: all of them */
    @GetMapping
    @Operation(summary = "Fairs that are announced, on or over")
    FairList list(@RequestParam(required = false) @Nullable FairState state, Locale locale) {
        var wanted = state == null ? Set.of(FairState.values()) : Set.of(state);
        return new FairList(Stream.of(FairWhen.values())
                .flatMap(when -> fairs.list(when, 1, MOST).items().stream())
                .filter(fair -> wanted.contains(fair.state()))
                .map(fair -> item(fair, locale))
                .toList());
    }

    @GetMapping("/{slug}")
    @Operation(summary = "A fair with its booths and what they offer")
    FairBody one(@PathVariable String slug, Locale locale) {
        return body(fairs.bySlug(slug).orElseThrow(FairNotFound::new), locale);
    }

    private static FairItem item(FairCard fair, Locale locale) {
        return new FairItem(
                fair.slug(),
                fair.name().in(locale),
                fair.state(),
                fair.period().start(),
                fair.period().end());
    }

    private static FairBody body(FairPage page, Locale locale) {
        var fair = page.fair();
        return new FairBody(
                fair.slug(),
                fair.name().in(locale),
                fair.state(),
                fair.period().start(),
                fair.period().end(),
                fair.openNow(),
                fair.closesAt(),
                fair.opensAt(),
                fair.organiser(),
                page.description().in(locale),
                page.booths().stream().map(booth -> body(booth, locale)).toList());
    }

    private static BoothBody body(Booth booth, Locale locale) {
        var maker = booth.cooperative();
        return new BoothBody(
                booth.code(),
                new NamedSlug(maker.slug(), maker.name().in(locale)),
                booth.offers().stream().map(offer -> body(offer, locale)).toList());
    }

    private static OfferBody body(FairOffer offer, Locale locale) {
        return new OfferBody(
                offer.productSlug(),
                offer.sku(),
                offer.name().in(locale),
                offer.price().dong(),
                offer.fairPrice().dong(),
                offer.quotaLeft());
    }
}
