package vn.chohoptac.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static vn.chohoptac.accounts.ARegistration.aRegistration;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationRulesTests {

    @Test
    void an_address_is_kept_in_lower_case_without_blanks() {
        assertThat(RegistrationRules.email("  Hoa.Nguyen@Example.VN ")).isEqualTo("hoa.nguyen@example.vn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hoa", "hoa@", "@example.vn", "hoa@example", "hoa nguyen@example.vn", "a@b@example.vn"})
    void refuses_what_is_no_address(String typed) {
        assertThatExceptionOfType(InvalidEmail.class).isThrownBy(() -> RegistrationRules.email(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ngan", "123456789", "aaaaaaaaaaaa", "1212121212", "hoa@example.vn"})
    void refuses_passwords_that_are_short_or_easily_guessed(String password) {
        assertThatExceptionOfType(WeakPassword.class)
                .isThrownBy(() -> RegistrationRules.checkPassword(password, "hoa@example.vn"));
    }

    @Test
    void refuses_a_password_longer_than_one_would_want_to_hash() {
        assertThatExceptionOfType(WeakPassword.class)
                .isThrownBy(() -> RegistrationRules.checkPassword("mot-cau-dai".repeat(12), "hoa@example.vn"));
    }

    @Test
    void accepts_a_sentence_with_marks() {
        assertThatNoException()
                .isThrownBy(() -> RegistrationRules.checkPassword("chợ phiên mùa xuân", "hoa@example.vn"));
    }

    @Test
    void a_business_needs_a_tax_code_whose_check_digit_holds() {
        assertThatNoException()
                .isThrownBy(() -> RegistrationRules.check(aRegistration()
                        .forBusiness("Siêu thị Mẫu", "0100112437")
                        .build()));
        assertThatExceptionOfType(TaxCodeInvalid.class)
                .isThrownBy(() -> RegistrationRules.check(aRegistration()
                        .forBusiness("Siêu thị Mẫu", "0100112438")
                        .build()));
    }

    @Test
    void refuses_an_empty_name() {
        assertThatExceptionOfType(InvalidRegistration.class)
                .isThrownBy(
                        () -> RegistrationRules.check(aRegistration().named(" ").build()));
    }

    @Test
    void role_and_organisation_have_to_belong_together() {
        var clerk = OpenStaffAccount.of(Role.CLERK, "clerk@example.vn", "mot-mat-khau-dai", "Anh Ba");
        var officer = OpenStaffAccount.of(Role.OFFICER, "officer@example.vn", "mot-mat-khau-dai", "Cô Tư");
        assertThatIllegalArgumentException().isThrownBy(() -> RegistrationRules.check(clerk));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegistrationRules.check(officer.inCooperative(UUID.randomUUID())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegistrationRules.check(
                        clerk.inCooperative(UUID.randomUUID()).inProvince("68")));
        assertThatNoException().isThrownBy(() -> RegistrationRules.check(officer.inProvince("68")));
    }
}
