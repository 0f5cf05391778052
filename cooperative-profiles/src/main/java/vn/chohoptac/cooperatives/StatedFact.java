package vn.chohoptac.cooperatives;

import jakarta.persistence.Embeddable;

/** A stored {@link CooperativeProfile.Fact}. */
@Embeddable
record StatedFact(String factName, String factValue) {

    CooperativeProfile.Fact view() {
        return new CooperativeProfile.Fact(factName, factValue);
    }
}
