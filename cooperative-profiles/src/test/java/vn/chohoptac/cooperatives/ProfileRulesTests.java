package vn.chohoptac.cooperatives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static vn.chohoptac.cooperatives.AnApplication.anApplication;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileRulesTests {

    @Test
    void a_complete_application_holds() {
        assertThatNoException()
                .isThrownBy(() -> ProfileRules.check(anApplication().build()));
    }

    @Test
    void names_every_field_that_does_not_hold_at_once() {
        var asked = anApplication()
                .named("—")
                .withTaxCode("0100112438")
                .in("99")
                .at(" ")
                .withPhone("12345")
                .paidInto(new BankAccount("97043", "0123456789", "HTX"))
                .workingIn()
                .build();
        assertThatExceptionOfType(InvalidProfile.class)
                .isThrownBy(() -> ProfileRules.check(asked))
                .satisfies(refused -> assertThat(fields(refused))
                        .containsExactlyInAnyOrder(
                                "name",
                                "taxCode",
                                "provinceCode",
                                "communeCode",
                                "street",
                                "phone",
                                "bankAccount",
                                "fields"));
    }

    @Test
    void the_commune_has_to_lie_in_the_province() {
        var asked = anApplication().in("68").inCommune("00004").build();
        assertThatExceptionOfType(InvalidProfile.class)
                .isThrownBy(() -> ProfileRules.check(asked))
                .satisfies(refused -> assertThat(fields(refused)).containsExactly("communeCode"));
    }

    private static List<String> fields(InvalidProfile refused) {
        return refused.problems().stream().map(InvalidProfile.Problem::field).toList();
    }
}
