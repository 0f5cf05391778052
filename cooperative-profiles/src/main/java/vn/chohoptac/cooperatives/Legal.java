package vn.chohoptac.cooperatives;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.places.Places;

/**
 * What the papers say; changes only by applying again.
 *
 * @param claimedTaxCode the tax code while the cooperative holds a place on the market; unique, so nobody has two
 * @param placesVersion which list of places the codes are of
 */
@Embeddable
record Legal(
        @Enumerated(EnumType.STRING) OrganisationType type,
        @Nullable String registrationNumber,
        @Nullable String taxCode,
        @Nullable String claimedTaxCode,
        String provinceCode,
        String placesVersion) {

    private static final String SAMPLE_NUMBERS = "MAU-";

    static Legal of(ApplyAsCooperative asked) {
        var taxCode = asked.taxCode().strip();
        return new Legal(
                asked.type(),
                asked.registrationNumber().strip(),
                taxCode,
                taxCode,
                asked.provinceCode(),
                Places.VERSION);
    }

    static Legal of(EnrolCooperative asked) {
        return new Legal(
                asked.type(),
                asked.registrationNumber(),
                asked.taxCode(),
                asked.taxCode(),
                asked.provinceCode(),
                Places.VERSION);
    }

    /** Whether a cooperative of that registration number is of the sample market, where the law's particulars are made up (ADR 0025). */
    static boolean madeUp(@Nullable String registrationNumber) {
        return registrationNumber != null && registrationNumber.startsWith(SAMPLE_NUMBERS);
    }

    /** The tax code is free for another application. */
    Legal released() {
        return new Legal(type, registrationNumber, taxCode, null, provinceCode, placesVersion);
    }
}
