package vn.chohoptac.storefront.officer;

import static vn.chohoptac.storefront.support.Typed.both;
import static vn.chohoptac.storefront.support.Typed.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.chohoptac.fairs.FairContent;
import vn.chohoptac.fairs.FairFacts;
import vn.chohoptac.fairs.FairKind;
import vn.chohoptac.fairs.FairPeriod;
import vn.chohoptac.kernel.BusinessCalendar;
import vn.chohoptac.kernel.LocalizedText;

/**
 * A fair as typed: first and last day, daily hours, last day of applying, all by the calendar of Viet Nam.
 *
 * @param from first day, {@code yyyy-mm-dd}
 * @param to last day
 * @param callUntil last day of applying
 * @param closes {@code 00:00} for the day's end
 */
record FairForm(
        String nameVi,
        String nameEn,
        String descriptionVi,
        String descriptionEn,
        String rulesVi,
        String rulesEn,
        String kind,
        String organiser,
        String from,
        String to,
        String opens,
        String closes,
        String callUntil,
        @Nullable List<String> provinces,
        @Nullable List<String> groups,
        String capacity,
        long version) {

    /** Where the module's fields stand in this form. */
    private static final Map<String, String> FIELDS = Map.of(
            "name.vi", "nameVi",
            "description.vi", "descriptionVi",
            "rules.vi", "rulesVi",
            "period", "from",
            "applicationsUntil", "callUntil");

    FairForm {
        nameVi = text(nameVi);
        nameEn = text(nameEn);
        descriptionVi = text(descriptionVi);
        descriptionEn = text(descriptionEn);
        rulesVi = text(rulesVi);
        rulesEn = text(rulesEn);
        kind = text(kind);
        organiser = text(organiser);
        from = text(from);
        to = text(to);
        opens = text(opens);
        closes = text(closes);
        callUntil = text(callUntil);
        provinces = Objects.requireNonNullElse(provinces, List.of());
        groups = Objects.requireNonNullElse(groups, List.of());
        capacity = text(capacity);
    }

    static FairForm empty(String organiser) {
        return new FairForm(
                "",
                "",
                "",
                "",
                "",
                "",
                FairKind.OCOP.name(),
                organiser,
                "",
                "",
                "00:00",
                "00:00",
                "",
                List.of(),
                List.of(),
                "20",
                0);
    }

    static FairForm of(FairFacts fair) {
        var content = fair.content();
        var rules = content.rules();
        return new FairForm(
                content.name().vi(),
                Objects.requireNonNullElse(content.name().en(), ""),
                content.description().vi(),
                Objects.requireNonNullElse(content.description().en(), ""),
                rules == null ? "" : rules.vi(),
                rules == null ? "" : Objects.requireNonNullElse(rules.en(), ""),
                content.kind().name(),
                fair.organiser(),
                day(content.period().start()),
                day(content.period().end().minusNanos(1)),
                content.period().opens().toString(),
                content.period().closes().toString(),
                day(content.applicationsUntil().minusNanos(1)),
                content.provinces(),
                content.groups(),
                String.valueOf(content.capacity()),
                fair.version());
    }

    static String fieldOf(String field) {
        return FIELDS.getOrDefault(field, field);
    }

    /** @return {@code null} when {@code wrong} says what could not be read */
    @Nullable
    FairContent read(@Nullable String pictureKey, BindingResult wrong) {
        var first = day("from", from, wrong);
        var last = day("to", to, wrong);
        var until = day("callUntil", callUntil, wrong);
        var opening = hour("opens", opens, wrong);
        var closing = hour("closes", closes, wrong);
        if (!capacity.matches("\\d{1,4}")) {
            wrong.rejectValue("capacity", "error.officer.fair.not-a-number");
        }
        if (Stream.of(FairKind.values()).noneMatch(known -> known.name().equals(kind))) {
            wrong.rejectValue("kind", "error.officer.fair.kind");
        }
        if (wrong.hasErrors() || first == null || last == null || until == null || opening == null || closing == null) {
            return null;
        }
        return new FairContent(
                new LocalizedText(nameVi, nameEn),
                new LocalizedText(descriptionVi, descriptionEn),
                both(rulesVi, rulesEn),
                FairKind.valueOf(kind),
                new FairPeriod(
                        BusinessCalendar.startOf(first), BusinessCalendar.startOf(last.plusDays(1)), opening, closing),
                BusinessCalendar.startOf(until.plusDays(1)),
                Objects.requireNonNull(provinces),
                Objects.requireNonNull(groups),
                pictureKey,
                Integer.parseInt(capacity));
    }

    private static @Nullable LocalDate day(String field, String typed, BindingResult wrong) {
        try {
            return LocalDate.parse(typed.replaceFirst("^(\\d{2})/(\\d{2})/(\\d{4})$", "$3-$2-$1"));
        } catch (DateTimeParseException unreadable) {
            wrong.rejectValue(field, "error.officer.not-a-date");
            return null;
        }
    }

    private static @Nullable LocalTime hour(String field, String typed, BindingResult wrong) {
        try {
            return LocalTime.parse(typed);
        } catch (DateTimeParseException unreadable) {
            wrong.rejectValue(field, "error.officer.fair.not-an-hour");
            return null;
        }
    }

    private static String day(Instant instant) {
        return BusinessCalendar.dayOf(instant).toString();
    }
}
