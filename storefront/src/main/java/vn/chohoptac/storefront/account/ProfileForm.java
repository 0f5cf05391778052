package vn.chohoptac.storefront.account;

import static vn.chohoptac.storefront.support.Typed.text;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.cooperatives.BankAccount;
import vn.chohoptac.cooperatives.CooperativeProfile;
import vn.chohoptac.cooperatives.FieldOfActivity;
import vn.chohoptac.cooperatives.OrganisationType;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.PhoneNumber;
import vn.chohoptac.kernel.places.Commune;
import vn.chohoptac.kernel.places.Places;

/**
 * What a cooperative states about itself, kept as typed: when it applies, all of it; when it edits its profile, without
 * kind, registration, tax code and province.
 *
 * @param type {@link OrganisationType} by name
 * @param commune its name
 * @param bank the bank's BIN
 * @param fields {@link FieldOfActivity} by name
 * @param version of the profile an edit was made from, 0 when applying
 */
public record ProfileForm(
        String nameVi,
        String nameEn,
        String type,
        String registrationNumber,
        String taxCode,
        String province,
        String commune,
        String street,
        String phone,
        String bank,
        String accountNumber,
        String accountHolder,
        String storyVi,
        String storyEn,
        List<String> fields,
        Long version) {

    public ProfileForm {
        nameVi = text(nameVi);
        nameEn = text(nameEn);
        type = text(type);
        registrationNumber = text(registrationNumber);
        taxCode = text(taxCode);
        province = text(province);
        commune = text(commune);
        street = text(street);
        phone = text(phone);
        bank = text(bank);
        accountNumber = text(accountNumber);
        accountHolder = text(accountHolder);
        storyVi = text(storyVi);
        storyEn = text(storyEn);
        fields = fields == null ? List.of() : List.copyOf(fields);
        version = Objects.requireNonNullElse(version, 0L);
    }

    public static ProfileForm empty() {
        return new ProfileForm(
                "", "", OrganisationType.COOPERATIVE.name(), "", "", "", "", "", "", "", "", "", "", "", List.of(), 0L);
    }

    public static ProfileForm of(CooperativeProfile profile) {
        var account = Objects.requireNonNullElse(profile.bankAccount(), new BankAccount("", "", ""));
        var story = Objects.requireNonNullElse(profile.story(), LocalizedText.vi(""));
        return new ProfileForm(
                profile.name().vi(),
                text(profile.name().en()),
                profile.type().name(),
                text(profile.registrationNumber()),
                text(profile.taxCode()),
                profile.provinceCode(),
                commune(profile.communeCode()),
                text(profile.street()),
                phone(profile.phone()),
                account.bin(),
                account.accountNumber(),
                account.holder(),
                story.vi(),
                text(story.en()),
                names(profile.fields()),
                profile.version());
    }

    private static String commune(@Nullable String code) {
        return code == null
                ? ""
                : Places.current().commune(code).map(Commune::fullName).orElse("");
    }

    private static String phone(@Nullable PhoneNumber number) {
        return number == null ? "" : number.local();
    }

    private static List<String> names(Set<FieldOfActivity> fields) {
        return fields.stream().sorted().map(Enum::name).toList();
    }
}
