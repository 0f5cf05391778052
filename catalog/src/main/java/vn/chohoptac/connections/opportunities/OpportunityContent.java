package vn.chohoptac.connections.opportunities;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.LocalizedText;

/**
 * What an officer writes.
 *
 * @param organiser who holds or says it
 * @param place empty when it has none
 * @param firstDay of an event, in Viet Nam; {@code null} when it has no days or they are not known
 * @param lastDay not before the first day; {@code null} exactly when that is
 * @param registerUntil later nobody says that they are interested; {@code null} as long as it is shown
 * @param source where to read on: an address of the web or a document's name; may be empty
 * @param provinces codes of the provinces whose cooperatives it concerns; empty means all
 * @param groups slugs of OCOP industries, groups or sets whose makers it concerns; empty means all
 * @param shownUntil ahead, within a year
 */
public record OpportunityContent(
        OpportunityKind kind,
        LocalizedText title,
        LocalizedText text,
        String organiser,
        String place,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable Instant registerUntil,
        String source,
        List<String> provinces,
        List<String> groups,
        Instant shownUntil) {

    public OpportunityContent {
        provinces = List.copyOf(provinces);
        groups = List.copyOf(groups);
    }
}
