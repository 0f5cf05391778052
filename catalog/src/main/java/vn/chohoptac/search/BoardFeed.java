package vn.chohoptac.search;

import java.io.IOException;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.chohoptac.catalog.OcopCatalogue;
import vn.chohoptac.connections.ChangedListings;
import vn.chohoptac.connections.ListingSnapshot;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.kernel.places.Province;

/** Brings the index of the board up to what connections says changed. A row is let go of only once the engine has it. */
@Component
class BoardFeed {

    private static final int BATCH = 100;

    private final ChangedListings changes;
    private final BoardIndex index;
    private final OcopCatalogue ocop;
    private final JsonMapper json;

    BoardFeed(ChangedListings changes, BoardIndex index, OcopCatalogue ocop, JsonMapper json) {
        this.changes = changes;
        this.index = index;
        this.ocop = ocop;
        this.json = json;
    }

    /** A listing as the index has it. */
    record Document(
            String name,
            String context,
            String body,
            String kind,
            String province,
            int set,
            Instant validUntil,
            Instant publishedAt) {}

    /**
     * Empties the queue, in batches, until nothing is left or the engine refuses one. All that belongs into a new index is on
     * the queue before the index is there, so whoever is stopped between the two begins again.
     */
    void drain() throws IOException {
        if (!index.exists()) {
            changes.noteAll();
            index.ensureExists();
        }
        for (var rows = changes.next(BATCH); !rows.isEmpty(); rows = changes.next(BATCH)) {
            var documents = changes.snapshots(rows).stream().map(this::document).toList();
            if (index.send(index.alias(), documents).size() < documents.size()) {
                return;
            }
            changes.done(rows);
        }
    }

    private StoredDocument document(ListingSnapshot listing) {
        var published = listing.publishedAt();
        var json = listing.published() && published != null
                ? this.json.writeValueAsString(document(listing, published))
                : null;
        return new StoredDocument(listing.id().value(), listing.version() + 1, json != null, json);
    }

    private Document document(ListingSnapshot listing, Instant publishedAt) {
        var content = listing.content();
        return new Document(
                DocumentOf.both(content.title()),
                context(listing),
                Stream.of(DocumentOf.both(content.description()), content.quality(), content.terms())
                        .collect(Collectors.joining(" . ")),
                listing.kind().name(),
                content.provinceCode(),
                content.ocopSet(),
                content.validUntil(),
                publishedAt);
    }

    private String context(ListingSnapshot listing) {
        var content = listing.content();
        var set = ocop.set(content.ocopSet());
        var maker = listing.cooperative();
        return Stream.concat(
                        Stream.ofNullable(maker).map(DocumentOf::both),
                        Stream.of(
                                content.place(),
                                Places.current()
                                        .province(content.provinceCode())
                                        .map(Province::name)
                                        .orElse(""),
                                DocumentOf.both(set.industry().name()),
                                DocumentOf.both(set.group().name()),
                                DocumentOf.both(set.name())))
                .collect(Collectors.joining(" . "));
    }
}
