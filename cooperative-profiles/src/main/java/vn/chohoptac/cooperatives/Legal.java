package vn.chohoptac.cooperatives;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What the papers say; changes only by applying again.
 *
 * @param claimedTaxCode the tax code while the cooperative holds a place on the market; unique, so nobody has two
 */
@Embeddable
record Legal(
        @Enumerated(EnumType.STRING) OrganisationType type,
        @Nullable String registrationNumber,
        @Nullable String taxCode,
        @Nullable String claimedTaxCode,
        String provinceCode) {

    static Legal of(ApplyAsCooperative asked) {
        var taxCode = asked.taxCode().strip();
        return new Legal(asked.type(), asked.registrationNumber().strip(), taxCode, taxCode, asked.provinceCode());
    }

    static Legal of(EnrolCooperative asked) {
        return new Legal(
                asked.type(), asked.registrationNumber(), asked.taxCode(), asked.taxCode(), asked.provinceCode());
    }

    /** The tax code is free for another application. */
    Legal released() {
        return new Legal(type, registrationNumber, taxCode, null, provinceCode);
    }
}
