package vn.chohoptac.storefront.account;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.chohoptac.cooperatives.ApplyAsCooperative;
import vn.chohoptac.cooperatives.BankAccount;
import vn.chohoptac.cooperatives.ChangeProfile;
import vn.chohoptac.cooperatives.FieldOfActivity;
import vn.chohoptac.cooperatives.InvalidProfile;
import vn.chohoptac.cooperatives.OrganisationType;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.storefront.support.FormRefusals;
import vn.chohoptac.storefront.support.Typed;
import vn.chohoptac.storefront.support.TypedCommune;

/** Reads a {@link ProfileForm} into what cooperatives takes, and writes what it refuses to the fields of the form. */
public final class ProfileReading {

    private final ProfileForm form;
    private final BindingResult wrong;

    public ProfileReading(ProfileForm form, BindingResult wrong) {
        this.form = form;
        this.wrong = wrong;
    }

    public ApplyAsCooperative application() {
        return new ApplyAsCooperative(
                name(),
                type(),
                form.registrationNumber(),
                form.taxCode(),
                form.province(),
                commune(form.province()),
                form.street(),
                form.phone(),
                bankAccount(),
                Typed.both(form.storyVi(), form.storyEn()),
                fields());
    }

    /** @param provinceCode where the cooperative is registered */
    public ChangeProfile change(String provinceCode) {
        return new ChangeProfile(
                name(),
                form.commune().isEmpty() ? null : commune(provinceCode),
                form.street(),
                form.phone(),
                bankAccount(),
                Typed.both(form.storyVi(), form.storyEn()),
                fields());
    }

    public void reject(InvalidProfile invalid) {
        invalid.problems()
                .forEach(problem -> FormRefusals.reject(wrong, fieldOf(problem.field()), problem.code(), List.of()));
    }

    private LocalizedText name() {
        return new LocalizedText(form.nameVi(), form.nameEn());
    }

    private OrganisationType type() {
        try {
            return OrganisationType.valueOf(form.type());
        } catch (IllegalArgumentException unknown) {
            wrong.rejectValue("type", "error.account.type-missing");
            return OrganisationType.COOPERATIVE;
        }
    }

    /** The code, or empty with an error at the field that names what might be meant. */
    private String commune(String provinceCode) {
        var typed = TypedCommune.read(provinceCode, form.commune());
        var known = typed.commune();
        if (known != null) {
            return known.code();
        }
        if (!typed.candidates().isEmpty()) {
            var offered =
                    typed.candidates().stream().map(Places.current()::describe).collect(Collectors.joining("; "));
            FormRefusals.reject(wrong, "commune", "account.commune-unclear", List.of(offered));
        }
        return "";
    }

    private @Nullable BankAccount bankAccount() {
        boolean none = (form.bank() + form.accountNumber() + form.accountHolder()).isEmpty();
        return none
                ? null
                : new BankAccount(form.bank(), form.accountNumber().replaceAll("[\\s.-]", ""), form.accountHolder());
    }

    private Set<FieldOfActivity> fields() {
        return Set.of(FieldOfActivity.values()).stream()
                .filter(field -> form.fields().contains(field.name()))
                .collect(Collectors.toSet());
    }

    private static String fieldOf(String stated) {
        return switch (stated) {
            case "name", "story" -> stated + "Vi";
            case "provinceCode" -> "province";
            case "communeCode" -> "commune";
            case "bankAccount" -> "accountNumber";
            default -> stated;
        };
    }
}
