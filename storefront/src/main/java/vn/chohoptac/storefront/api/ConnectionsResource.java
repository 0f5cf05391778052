package vn.chohoptac.storefront.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chohoptac.connections.BoardQuery;
import vn.chohoptac.connections.Connections;
import vn.chohoptac.connections.ListingCard;
import vn.chohoptac.connections.ListingKind;
import vn.chohoptac.storefront.api.ProductBodies.NamedCode;

/** Offers and demands for programs; never a contact, nor who a business buyer is. */
@RestController
@RequestMapping("/api/v1/connections")
@Tag(name = "connections")
class ConnectionsResource {

    private static final int SIZE = 50;

    private final Connections connections;

    ConnectionsResource(Connections connections) {
        this.connections = connections;
    }

    /** @param period what the quantity is counted per */
    record ListingItem(
            String code,
            String kind,
            String title,
            BigDecimal quantity,
            String unit,
            String period,
            NamedCode province,
            Instant validUntil) {}

    /** @param nextCursor reads on from here; absent at the end */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ListingList(List<ListingItem> items, @Nullable String nextCursor) {}

    /**
     * @param kind {@code offer} or {@code demand}; left out: both
     * @param cursor as the last answer gave it
     */
    @GetMapping
    @Operation(summary = "Offers and demands on the board, the newest first")
    ListingList list(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String province,
            @RequestParam(required = false) @Nullable String cursor,
            Locale locale) {
        var found = connections.after(new BoardQuery(kind(kind), q, province, Set.of(), 1, SIZE), cursor);
        return new ListingList(
                found.stream().map(card -> item(card, locale)).toList(),
                found.size() < SIZE ? null : found.getLast().code());
    }

    private static @Nullable ListingKind kind(@Nullable String word) {
        return word == null
                ? null
                : ListingKind.ofWord(word).orElseThrow(() -> new ErrorResponseException(HttpStatus.BAD_REQUEST));
    }

    private static ListingItem item(ListingCard card, Locale locale) {
        var content = card.content();
        return new ListingItem(
                card.code(),
                card.kind().word(),
                content.title().in(locale),
                content.quantity().amount(),
                content.quantity().unit().code(),
                content.period().name(),
                ProductJson.province(content.provinceCode()),
                content.validUntil());
    }
}
