package vn.chohoptac.storefront.officer;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.catalog.RecognitionView;
import vn.chohoptac.catalog.certification.RecordedRecognition;
import vn.chohoptac.catalog.listing.ModeratedProduct;
import vn.chohoptac.catalog.listing.ProductEvent;
import vn.chohoptac.catalog.listing.Suspension;
import vn.chohoptac.storefront.support.Figures;

/**
 * A listing as an officer sees it, with its recognitions and its history.
 *
 * @param suspendedFrom when an announced or made suspension takes effect, in words; {@code null} when there is none
 */
record ListingOnDesk(
        ModeratedProduct product,
        String name,
        String cooperative,
        @Nullable String suspendedFrom,
        List<Line> recognitions,
        List<Step> history) {

    /**
     * One recognition.
     *
     * @param state {@code valid}, {@code coming}, {@code lapsed} or {@code revoked}
     */
    record Line(
            RecordedRecognition recorded, String decided, String from, String until, String recordedAt, String state) {

        public boolean revocable() {
            return state.equals("valid") || state.equals("coming");
        }
    }

    record Step(
            ProductEvent.Kind kind,
            String at,
            String by,
            @Nullable String reason) {}

    static ListingOnDesk of(
            ModeratedProduct product,
            List<RecordedRecognition> recognitions,
            List<ProductEvent> history,
            Instant now,
            Locale locale) {
        var figures = Figures.in(locale);
        return new ListingOnDesk(
                product,
                product.name().in(locale),
                product.cooperative().name().in(locale),
                from(product.suspension(), figures),
                recognitions.stream().map(one -> line(one, now, figures)).toList(),
                history.stream()
                        .map(event ->
                                new Step(event.kind(), figures.dateTime(event.at()), event.actorName(), event.reason()))
                        .toList());
    }

    private static @Nullable String from(@Nullable Suspension suspension, Figures figures) {
        return suspension == null ? null : figures.dateTime(suspension.from());
    }

    private static Line line(RecordedRecognition recorded, Instant now, Figures figures) {
        var recognition = recorded.recognition();
        return new Line(
                recorded,
                figures.date(recognition.decisionDate()),
                figures.date(recognition.from()),
                figures.date(recognition.until()),
                figures.dateTime(recorded.recordedAt()),
                state(recognition, now));
    }

    private static String state(RecognitionView recognition, Instant now) {
        if (recognition.revokedAt() != null) {
            return "revoked";
        }
        if (now.isBefore(recognition.from())) {
            return "coming";
        }
        return recognition.holdsAt(now) ? "valid" : "lapsed";
    }
}
