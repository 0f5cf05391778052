package vn.chohoptac.cooperatives;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.accounts.TaxCode;
import vn.chohoptac.cooperatives.InvalidProfile.Problem;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.PhoneNumber;
import vn.chohoptac.kernel.VietnameseText;
import vn.chohoptac.kernel.places.Places;

/** What a stated profile has to hold; collects every problem rather than stop at the first. */
final class ProfileRules {

    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_STREET = 200;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_TAX_CODE = 20;
    private static final int LONGEST_STORY = 5_000;
    private static final Pattern REGISTRATION = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ./-]{3,39}");
    private static final Pattern BIN = Pattern.compile("\\d{6}");
    private static final Pattern ACCOUNT = Pattern.compile("[0-9A-Za-z]{5,19}");

    private final List<Problem> problems = new ArrayList<>();

    private ProfileRules() {}

    /** @throws InvalidProfile naming every field that does not hold */
    static void check(ApplyAsCooperative asked) {
        var rules = new ProfileRules();
        rules.name(asked.name());
        rules.unless(REGISTRATION.matcher(asked.registrationNumber().strip()).matches(), "registrationNumber");
        rules.unless(TaxCode.wellFormed(asked.taxCode().strip()), "taxCode");
        rules.place(asked.provinceCode(), asked.communeCode());
        rules.contact(asked.street(), asked.phone());
        rules.money(asked.bankAccount());
        rules.story(asked.story());
        rules.unless(!asked.fields().isEmpty(), "fields");
        rules.refuse();
    }

    /**
     * @param provinceCode the cooperative's, which does not change
     * @throws InvalidProfile naming every field that does not hold
     */
    static void check(ChangeProfile asked, String provinceCode) {
        var rules = new ProfileRules();
        rules.name(asked.name());
        rules.commune(provinceCode, asked.communeCode());
        rules.contact(asked.street(), asked.phone());
        rules.money(asked.bankAccount());
        rules.story(asked.story());
        rules.unless(!asked.fields().isEmpty(), "fields");
        rules.refuse();
    }

    /** Enrolled from papers: only the form of what is stated is looked at. */
    static void check(EnrolCooperative asked) {
        var rules = new ProfileRules();
        rules.name(asked.name());
        rules.place(asked.provinceCode(), asked.communeCode());
        rules.within(asked.registrationNumber(), LONGEST_NUMBER, "registrationNumber");
        rules.within(asked.taxCode(), LONGEST_TAX_CODE, "taxCode");
        rules.within(asked.street(), LONGEST_STREET, "street");
        var phone = asked.phone();
        rules.unless(phone == null || PhoneNumber.read(phone).isPresent(), "phone");
        rules.money(asked.bankAccount());
        rules.story(asked.story());
        rules.refuse();
    }

    private void name(LocalizedText name) {
        boolean short_ = name.vi().length() <= LONGEST_NAME
                && (name.en() == null || name.en().length() <= LONGEST_NAME);
        unless(short_ && !VietnameseText.slug(name.vi()).isEmpty(), "name");
    }

    private void place(String provinceCode, @Nullable String communeCode) {
        unless(Places.current().province(provinceCode).isPresent(), "provinceCode");
        commune(provinceCode, communeCode);
    }

    private void commune(String provinceCode, @Nullable String communeCode) {
        boolean within = communeCode == null
                || Places.current()
                        .commune(communeCode)
                        .filter(commune -> commune.provinceCode().equals(provinceCode))
                        .isPresent();
        unless(within, "communeCode");
    }

    private void contact(String street, String phone) {
        unless(!street.isBlank() && street.length() <= LONGEST_STREET, "street");
        unless(PhoneNumber.read(phone).isPresent(), "phone");
    }

    private void money(@Nullable BankAccount account) {
        unless(account == null || sound(account), "bankAccount");
    }

    private void story(@Nullable LocalizedText story) {
        unless(story == null || fits(story), "story");
    }

    private void within(@Nullable String text, int longest, String field) {
        unless(text == null || text.length() <= longest, field);
    }

    private static boolean sound(BankAccount account) {
        return BIN.matcher(account.bin()).matches()
                && ACCOUNT.matcher(account.accountNumber()).matches()
                && !account.holder().isBlank()
                && account.holder().length() <= LONGEST_NAME;
    }

    private static boolean fits(LocalizedText story) {
        return !story.vi().isBlank()
                && story.vi().length() <= LONGEST_STORY
                && (story.en() == null || story.en().length() <= LONGEST_STORY);
    }

    private void unless(boolean holds, String field) {
        if (!holds) {
            problems.add(new Problem(field, "cooperatives.invalid." + field));
        }
    }

    private void refuse() {
        if (!problems.isEmpty()) {
            throw new InvalidProfile(problems);
        }
    }
}
