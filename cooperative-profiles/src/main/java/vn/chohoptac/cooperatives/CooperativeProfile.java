package vn.chohoptac.cooperatives;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.PhoneNumber;

/**
 * Everything the market knows of a cooperative. Its own people see all of it; public pages leave the bank account out.
 *
 * @param slug today's address; a look-up by an older one returns this too
 * @param street house number and street, without commune and province
 * @param facts what founding documents or the cooperative state, in their words ("members", "area")
 * @param sample plainly fictional, marked "mẫu"
 * @param sells verified, not suspended, and has opened its shop
 * @param verifiedAt when an officer verified it; {@code null} until then, and for one that was enrolled
 * @param version to be handed back when editing
 */
public record CooperativeProfile(
        CooperativeId id,
        String slug,
        LocalizedText name,
        OrganisationType type,
        @Nullable String registrationNumber,
        @Nullable String taxCode,
        String provinceCode,
        @Nullable String communeCode,
        @Nullable String street,
        @Nullable PhoneNumber phone,
        @Nullable BankAccount bankAccount,
        @Nullable LocalizedText story,
        Set<FieldOfActivity> fields,
        List<Fact> facts,
        CooperativeState state,
        boolean sample,
        boolean sells,
        @Nullable Instant verifiedAt,
        long version) {

    /** One stated fact, for example {@code members: 120}. */
    public record Fact(String name, String value) {}

    /** Whether registration number, tax code and street were made up for the sample market, be the name real or not. */
    public boolean madeUp() {
        return Legal.madeUp(registrationNumber);
    }

    public CooperativeCard card() {
        return new CooperativeCard(id, slug, name, provinceCode, sample, sells);
    }
}
