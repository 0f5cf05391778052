package vn.chohoptac.connections.posting;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.chohoptac.catalog.OcopCatalogue;
import vn.chohoptac.connections.ListingContent;
import vn.chohoptac.connections.ListingFacts;
import vn.chohoptac.connections.ListingId;
import vn.chohoptac.connections.ListingState;
import vn.chohoptac.kernel.Columns;
import vn.chohoptac.kernel.Uuids;
import vn.chohoptac.kernel.VietnameseText;

/** Writes listings. */
@Component
class ListingRecords {

    private final JdbcTemplate updates;
    private final OcopCatalogue ocop;

    ListingRecords(JdbcTemplate updates, OcopCatalogue ocop) {
        this.updates = updates;
        this.ocop = ocop;
    }

    void insert(ListingFacts listing) {
        updates.update(
                """
                INSERT INTO connections_listing (title_vi, title_en, description_vi, description_en, ocop_set, amount, unit,
                  period, from_month, to_month, quality, certificates, price_from, price_to, province_code, place, terms,
                  valid_until, words, id, code, owner_side, owner_id, owner_province, state, created_at, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'DRAFT', ?, 0)
                """,
                values(
                        listing.content(),
                        Uuids.bytes(listing.id().value()),
                        listing.code(),
                        listing.owner().side().name(),
                        Uuids.bytes(listing.owner().id()),
                        listing.ownerProvince(),
                        Columns.utc(listing.createdAt())));
        changed(listing.id());
    }

    void update(ListingId id, ListingContent content) {
        updates.update("""
            UPDATE connections_listing SET title_vi = ?, title_en = ?, description_vi = ?, description_en = ?, ocop_set = ?,
              amount = ?, unit = ?, period = ?, from_month = ?, to_month = ?, quality = ?, certificates = ?, price_from = ?,
              price_to = ?, province_code = ?, place = ?, terms = ?, valid_until = ?, words = ?, version = version + 1
            WHERE id = ?
            """, values(content, Uuids.bytes(id.value())));
        changed(id);
    }

    void become(ListingId id, ListingState state, @Nullable Instant publishedAt) {
        updates.update(
                "UPDATE connections_listing SET state = ?, published_at = COALESCE(?, published_at),"
                        + " version = version + 1 WHERE id = ?",
                state.name(),
                Columns.utcOrNull(publishedAt),
                Uuids.bytes(id.value()));
        changed(id);
    }

    private void changed(ListingId id) {
        updates.update(
                "INSERT INTO connections_changed_listing (id, listing_id) VALUES (?, ?)",
                Uuids.bytes(Uuids.v7()),
                Uuids.bytes(id.value()));
    }

    private @Nullable Object[] values(ListingContent said, Object... more) {
        var season = said.season();
        var price = said.price();
        var values = new @Nullable Object[] {
            said.title().vi(),
            said.title().en(),
            said.description().vi(),
            said.description().en(),
            said.ocopSet(),
            said.quantity().amount(),
            said.quantity().unit().name(),
            said.period().name(),
            season == null ? 0 : season.fromMonth(),
            season == null ? 0 : season.toMonth(),
            said.quality(),
            said.certificates().stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
            price == null ? null : price.from().dong(),
            price == null ? null : price.to().dong(),
            said.provinceCode(),
            said.place(),
            said.terms(),
            Columns.utc(said.validUntil()),
            words(said)
        };
        return Stream.concat(Arrays.stream(values), Arrays.stream(more)).toArray();
    }

    private String words(ListingContent said) {
        var set = ocop.set(said.ocopSet());
        return Stream.of(
                        said.title(),
                        said.description(),
                        set.name(),
                        set.group().name())
                .flatMap(text -> Stream.of(text.vi(), text.in(Locale.ENGLISH)))
                .flatMap(text -> VietnameseText.foldedWords(text).stream())
                .distinct()
                .collect(Collectors.joining(" ", " ", ""));
    }
}
