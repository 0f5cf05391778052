package vn.chohoptac.payments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BanksTests {

    @Test
    void knows_banks_by_their_six_digits() {
        var banks = new Banks();
        assertThat(banks.byBin("970436")).map(Bank::shortName).contains("Vietcombank");
        assertThat(banks.byBin("000000")).isEmpty();
        assertThat(banks.all()).hasSizeGreaterThan(30);
    }
}
