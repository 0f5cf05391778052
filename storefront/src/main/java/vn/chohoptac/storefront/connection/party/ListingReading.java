package vn.chohoptac.storefront.connection.party;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.chohoptac.catalog.CertificateKind;
import vn.chohoptac.catalog.Season;
import vn.chohoptac.connections.ContentInvalid;
import vn.chohoptac.connections.ListingContent;
import vn.chohoptac.connections.PriceBand;
import vn.chohoptac.connections.SupplyPeriod;
import vn.chohoptac.kernel.BusinessCalendar;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Quantity;
import vn.chohoptac.kernel.Unit;
import vn.chohoptac.storefront.support.FormReading;
import vn.chohoptac.storefront.support.FormRefusals;

/** Reads a {@link ListingForm}, and writes what the board refuses to the form's fields. */
final class ListingReading {

    /** Where the module's fields stand in the form, if not under the same name. */
    private static final Map<String, String> FIELDS = Map.of(
            "title.vi", "titleVi",
            "title.en", "titleEn",
            "description.vi", "descriptionVi",
            "description.en", "descriptionEn",
            "quantity", "amount",
            "provinceCode", "province",
            "validUntil", "until");

    private final ListingForm form;
    private final BindingResult wrong;
    private final FormReading read;

    ListingReading(ListingForm form, BindingResult wrong) {
        this.form = form;
        this.wrong = wrong;
        this.read = new FormReading(wrong);
    }

    /** To be used only when nothing was found wrong. */
    ListingContent content() {
        return new ListingContent(
                new LocalizedText(form.titleVi(), form.titleEn()),
                new LocalizedText(form.descriptionVi(), form.descriptionEn()),
                form.ocopSet().isEmpty() ? 0 : read.whole("ocopSet", form.ocopSet()),
                quantity(),
                read.one("period", form.period(), SupplyPeriod.class),
                season(),
                form.quality(),
                certificates(),
                price(),
                form.province(),
                form.place(),
                form.terms(),
                BusinessCalendar.startOf(read.day("until", form.until()).plusDays(1)));
    }

    void reject(ContentInvalid invalid) {
        invalid.problems()
                .forEach(problem -> FormRefusals.reject(
                        wrong, FIELDS.getOrDefault(problem.field(), problem.field()), problem.code(), problem.args()));
    }

    private Quantity quantity() {
        var unit = Unit.ofCode(form.unit());
        if (unit == null) {
            wrong.rejectValue("unit", "error.storefront.not-chosen");
        }
        return new Quantity(read.amount("amount", form.amount()), unit == null ? Unit.TONNE : unit);
    }

    private @Nullable Season season() {
        if ((form.fromMonth() + form.toMonth()).isEmpty()) {
            return null;
        }
        int from = month("fromMonth", form.fromMonth());
        int to = month("toMonth", form.toMonth());
        return new Season(from, to);
    }

    private int month(String field, String typed) {
        if (typed.matches("[1-9]|1[0-2]")) {
            return Integer.parseInt(typed);
        }
        wrong.rejectValue(field, "error.connection.month-missing");
        return 1;
    }

    private @Nullable PriceBand price() {
        if ((form.priceFrom() + form.priceTo()).isEmpty()) {
            return null;
        }
        var from = read.money("priceFrom", form.priceFrom().isEmpty() ? form.priceTo() : form.priceFrom());
        var to = read.money("priceTo", form.priceTo().isEmpty() ? form.priceFrom() : form.priceTo());
        if (to.compareTo(from) < 0) {
            if (!wrong.hasFieldErrors("priceFrom")) {
                FormRefusals.reject(wrong, "priceTo", "connection.price-upside-down", java.util.List.of());
            }
            return null;
        }
        return new PriceBand(from, to);
    }

    private Set<CertificateKind> certificates() {
        return Stream.of(CertificateKind.values())
                .filter(kind -> form.chosenCertificates().contains(kind.name()))
                .collect(Collectors.toSet());
    }
}
