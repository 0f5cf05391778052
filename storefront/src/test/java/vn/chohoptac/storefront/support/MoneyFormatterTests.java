package vn.chohoptac.storefront.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.text.ParseException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chohoptac.kernel.Money;

class MoneyFormatterTests {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final MoneyFormatter formatter = new MoneyFormatter();

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "7, 7",
        "999, 999",
        "1000, 1.000",
        "125000, 125.000",
        "1250000000, 1.250.000.000",
        "-125000, −125.000",
        "-999, −999"
    })
    void puts_the_sign_after_the_amount_with_a_space_that_does_not_break(long dong, String digits) {
        assertThat(formatter.print(Money.vnd(dong), VIETNAMESE)).isEqualTo(digits + "\u00a0₫");
    }

    @Test
    void groups_by_commas_for_english_readers() {
        assertThat(formatter.print(Money.vnd(1_250_000), Locale.ENGLISH)).isEqualTo("1,250,000\u00a0₫");
    }

    @ParameterizedTest
    @ValueSource(strings = {"125000", "125.000", "125,000", "125 000 ₫", "125.000\u00a0₫", "125.000đ"})
    void reads_amounts_as_people_type_them(String text) throws ParseException {
        assertThat(formatter.parse(text, VIETNAMESE)).isEqualTo(Money.vnd(125_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "12a", "1e9", "9999999999999999"})
    void refuses_what_is_no_amount(String text) {
        assertThatThrownBy(() -> formatter.parse(text, VIETNAMESE)).isInstanceOf(ParseException.class);
    }

    @Test
    void groups_whole_parts_and_keeps_what_is_behind_the_point() {
        assertThat(Figures.in(Locale.of("vi")).number(new BigDecimal("13500.50")))
                .isEqualTo("13.500,5");
        assertThat(Figures.in(Locale.ENGLISH).number(new BigDecimal("-0.25"))).isEqualTo("-0.25");
    }
}
