package vn.chohoptac.cooperatives;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.LocalizedText;

/**
 * A cooperative that the importer or an administrator enters from papers at hand. It is on the market at once, but no
 * officer verified it, so it bears no date of that. Only what the papers state: everything else stays {@code null}, and
 * without registration, tax code, street and phone it cannot sell.
 *
 * @param sample plainly fictional, marked "mẫu"
 * @param sells whether its shop opens at once; ignored while something needed is missing
 */
public record EnrolCooperative(
        LocalizedText name,
        OrganisationType type,
        @Nullable String registrationNumber,
        @Nullable String taxCode,
        String provinceCode,
        @Nullable String communeCode,
        @Nullable String street,
        @Nullable String phone,
        @Nullable BankAccount bankAccount,
        @Nullable LocalizedText story,
        Set<FieldOfActivity> fields,
        List<CooperativeProfile.Fact> facts,
        boolean sample,
        boolean sells) {}
