package vn.chohoptac.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaxCodeTests {

    @ParameterizedTest
    @ValueSource(strings = {"0100112437", "0300588569", "0100112437-001", "0100112437001", "079123456789"})
    void accepts_organisations_branches_and_citizens(String code) {
        assertThat(TaxCode.wellFormed(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0100112436", "010011243", "01001124371", "0100112437-01", "O100112437", "0100112437-0011"})
    void refuses_wrong_digits_and_lengths(String code) {
        assertThat(TaxCode.wellFormed(code)).isFalse();
    }
}
