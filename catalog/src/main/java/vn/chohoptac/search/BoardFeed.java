package vn.chohoptac.search;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.chohoptac.catalog.OcopCatalogue;
import vn.chohoptac.connections.ChangedListings;
import vn.chohoptac.connections.ListingSnapshot;
import vn.chohoptac.kernel.LocalizedText;
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

    /** Empties the queue, in batches, until nothing is left or the engine refuses one. */
    void drain() throws IOException {
        if (index.ensureExists()) {
            changes.noteAll();
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
        var live = listing.published() && published != null;
        return new StoredDocument(
                listing.id().value(),
                listing.version() + 1,
                live,
                live && published != null ? json.writeValueAsString(document(listing, published)) : null);
    }

    private Document document(ListingSnapshot listing, Instant publishedAt) {
        var content = listing.content();
        return new Document(
                both(content.title()),
                context(listing),
                Stream.of(both(content.description()), content.quality(), content.terms())
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
                        Stream.ofNullable(maker).map(BoardFeed::both),
                        Stream.of(
                                content.place(),
                                Places.current()
                                        .province(content.provinceCode())
                                        .map(Province::name)
                                        .orElse(""),
                                both(set.industry().name()),
                                both(set.group().name()),
                                both(set.name())))
                .collect(Collectors.joining(" . "));
    }

    private static String both(LocalizedText text) {
        return List.of(text.vi(), text.en() == null ? "" : text.en()).stream()
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(" . "));
    }
}
