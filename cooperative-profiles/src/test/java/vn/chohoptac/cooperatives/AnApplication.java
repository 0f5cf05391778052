package vn.chohoptac.cooperatives;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.places.Places;

/** What a cooperative states when it applies: complete and valid unless a test says otherwise. */
public final class AnApplication {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private LocalizedText name = new LocalizedText("HTX Chè Shan Tuyết Mẫu " + NEXT.incrementAndGet(), null);
    private String registrationNumber = "14A8-000123";
    private String taxCode = taxCode(NEXT.incrementAndGet());
    private String provinceCode = "68";
    private @Nullable String communeCode;
    private String street = "Thôn 3";
    private String phone = "0912 345 678";
    private @Nullable BankAccount bankAccount = new BankAccount("970436", "0123456789", "HTX CHE SHAN TUYET MAU");
    private @Nullable LocalizedText story = new LocalizedText("Chè hái trên núi cao.", "Tea from high hills.");
    private Set<FieldOfActivity> fields = EnumSet.of(FieldOfActivity.CROPS, FieldOfActivity.PROCESSING);

    public static AnApplication anApplication() {
        return new AnApplication();
    }

    public AnApplication named(String vi) {
        name = LocalizedText.vi(vi);
        return this;
    }

    public AnApplication named(String vi, String en) {
        name = new LocalizedText(vi, en);
        return this;
    }

    public AnApplication in(String province) {
        provinceCode = province;
        return this;
    }

    public AnApplication inCommune(String commune) {
        communeCode = commune;
        return this;
    }

    public AnApplication withTaxCode(String code) {
        taxCode = code;
        return this;
    }

    public AnApplication at(String address) {
        street = address;
        return this;
    }

    public AnApplication withPhone(String typed) {
        phone = typed;
        return this;
    }

    public AnApplication withoutBankAccount() {
        bankAccount = null;
        return this;
    }

    public AnApplication paidInto(BankAccount account) {
        bankAccount = account;
        return this;
    }

    public AnApplication workingIn(FieldOfActivity... chosen) {
        fields = Set.of(chosen);
        return this;
    }

    public ApplyAsCooperative build() {
        return new ApplyAsCooperative(
                name,
                OrganisationType.COOPERATIVE,
                registrationNumber,
                taxCode,
                provinceCode,
                communeCode == null ? aCommuneOf(provinceCode) : communeCode,
                street,
                phone,
                bankAccount,
                story,
                fields);
    }

    /** A well-formed tax code, another one for each number. */
    public static String taxCode(int number) {
        int[] weights = {31, 29, 23, 19, 17, 13, 7, 5, 3};
        for (int candidate = 900_000_000 + number * 20; ; candidate++) {
            var digits = String.valueOf(candidate);
            int sum = 0;
            for (int i = 0; i < weights.length; i++) {
                sum += weights[i] * (digits.charAt(i) - '0');
            }
            if (10 - sum % 11 < 10 && 10 - sum % 11 >= 0) {
                return digits + (10 - sum % 11);
            }
        }
    }

    private static String aCommuneOf(String province) {
        return Places.current().communes(province).stream()
                .map(commune -> commune.code())
                .findFirst()
                .orElse("00000");
    }
}
