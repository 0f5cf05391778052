package vn.chohoptac.storefront.connection.party;

import static vn.chohoptac.storefront.support.Typed.text;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.connections.ListingContent;
import vn.chohoptac.kernel.BusinessCalendar;
import vn.chohoptac.storefront.support.FormReading;

/**
 * An offer or a demand as typed.
 *
 * @param unit code of a {@link vn.chohoptac.kernel.Unit}
 * @param fromMonth first month of supply or need, empty for all the year
 * @param certificates {@link vn.chohoptac.catalog.CertificateKind} by name
 * @param priceFrom of one unit; both ends empty when it is to be talked about
 * @param until last day on the board
 * @param version of the listing an edit was made from
 */
record ListingForm(
        String titleVi,
        String titleEn,
        String descriptionVi,
        String descriptionEn,
        String ocopSet,
        String amount,
        String unit,
        String period,
        String fromMonth,
        String toMonth,
        String quality,
        @Nullable List<String> certificates,
        String priceFrom,
        String priceTo,
        String province,
        String place,
        String terms,
        String until,
        @Nullable Long version) {

    ListingForm {
        titleVi = text(titleVi);
        titleEn = text(titleEn);
        descriptionVi = text(descriptionVi);
        descriptionEn = text(descriptionEn);
        ocopSet = text(ocopSet);
        amount = text(amount);
        unit = text(unit);
        period = text(period);
        fromMonth = text(fromMonth);
        toMonth = text(toMonth);
        quality = text(quality);
        certificates = certificates == null ? List.of() : List.copyOf(certificates);
        priceFrom = text(priceFrom);
        priceTo = text(priceTo);
        province = text(province);
        place = text(place);
        terms = text(terms);
        until = text(until);
        version = Objects.requireNonNullElse(version, 0L);
    }

    static ListingForm empty(String province, String until) {
        return new ListingForm(
                "", "", "", "", "", "", "t", "MONTH", "", "", "", List.of(), "", "", province, "", "", until, 0L);
    }

    static ListingForm of(ListingContent said, long version) {
        var season = said.season();
        var price = said.price();
        return new ListingForm(
                said.title().vi(),
                text(said.title().en()),
                said.description().vi(),
                text(said.description().en()),
                String.valueOf(said.ocopSet()),
                FormReading.typedAmount(said.quantity().amount()),
                said.quantity().unit().code(),
                said.period().name(),
                season == null ? "" : String.valueOf(season.fromMonth()),
                season == null ? "" : String.valueOf(season.toMonth()),
                said.quality(),
                said.certificates().stream().sorted().map(Enum::name).toList(),
                price == null ? "" : String.valueOf(price.from().dong()),
                price == null ? "" : String.valueOf(price.to().dong()),
                said.provinceCode(),
                said.place(),
                said.terms(),
                BusinessCalendar.dayOf(said.validUntil().minusNanos(1)).toString(),
                version);
    }

    long readVersion() {
        return Objects.requireNonNull(version);
    }

    List<String> chosenCertificates() {
        return Objects.requireNonNull(certificates);
    }
}
