package vn.chohoptac.storefront.opportunity.office;

import static vn.chohoptac.storefront.support.Typed.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.chohoptac.connections.opportunities.Opportunity;
import vn.chohoptac.connections.opportunities.OpportunityContent;
import vn.chohoptac.connections.opportunities.OpportunityKind;
import vn.chohoptac.kernel.BusinessCalendar;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.storefront.support.FormReading;

/**
 * An opportunity as typed; days are those of Viet Nam, {@code yyyy-mm-dd}.
 *
 * @param register last day on which a cooperative says that it is interested, may be empty
 * @param until last day on which it is shown
 */
record OpportunityForm(
        String kind,
        String titleVi,
        String titleEn,
        String textVi,
        String textEn,
        String organiser,
        String place,
        String from,
        String to,
        String register,
        String source,
        @Nullable List<String> provinces,
        @Nullable List<String> groups,
        String until,
        long version) {

    /** Where the module's fields stand in this form. */
    private static final Map<String, String> FIELDS = Map.of(
            "title.vi", "titleVi",
            "title.en", "titleEn",
            "text.vi", "textVi",
            "text.en", "textEn",
            "lastDay", "to",
            "registerUntil", "register",
            "shownUntil", "until");

    OpportunityForm {
        kind = text(kind);
        titleVi = text(titleVi);
        titleEn = text(titleEn);
        textVi = text(textVi);
        textEn = text(textEn);
        organiser = text(organiser);
        place = text(place);
        from = text(from);
        to = text(to);
        register = text(register);
        source = text(source);
        provinces = Objects.requireNonNullElse(provinces, List.of());
        groups = Objects.requireNonNullElse(groups, List.of());
        until = text(until);
    }

    static OpportunityForm empty(String organiser) {
        return new OpportunityForm(
                OpportunityKind.EVENT.name(),
                "",
                "",
                "",
                "",
                organiser,
                "",
                "",
                "",
                "",
                "",
                List.of(),
                List.of(),
                "",
                0);
    }

    static OpportunityForm of(Opportunity one) {
        var content = one.content();
        return new OpportunityForm(
                content.kind().name(),
                content.title().vi(),
                Objects.requireNonNullElse(content.title().en(), ""),
                content.text().vi(),
                Objects.requireNonNullElse(content.text().en(), ""),
                content.organiser(),
                content.place(),
                Objects.toString(content.firstDay(), ""),
                Objects.toString(content.lastDay(), ""),
                lastDay(content.registerUntil()),
                content.source(),
                content.provinces(),
                content.groups(),
                lastDay(content.shownUntil()),
                one.version());
    }

    static String fieldOf(String field) {
        return FIELDS.getOrDefault(field, field);
    }

    boolean chose(String group) {
        return Objects.requireNonNull(groups).contains(group);
    }

    /** What could not be read has an error at its field. */
    OpportunityContent read(BindingResult wrong) {
        var reading = new FormReading(wrong);
        var first = from.isEmpty() ? null : reading.day("from", from);
        return new OpportunityContent(
                reading.one("kind", kind, OpportunityKind.class),
                new LocalizedText(titleVi, titleEn),
                new LocalizedText(textVi, textEn),
                organiser,
                place,
                first,
                to.isEmpty() ? first : reading.day("to", to),
                register.isEmpty() ? null : endOf(reading.day("register", register)),
                source,
                Objects.requireNonNull(provinces),
                Objects.requireNonNull(groups),
                endOf(reading.day("until", until)));
    }

    private static Instant endOf(LocalDate day) {
        return BusinessCalendar.startOf(day.plusDays(1));
    }

    private static String lastDay(@Nullable Instant end) {
        return end == null ? "" : BusinessCalendar.dayOf(end.minusNanos(1)).toString();
    }
}
