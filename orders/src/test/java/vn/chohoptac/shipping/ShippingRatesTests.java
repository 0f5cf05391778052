package vn.chohoptac.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.places.Places;

class ShippingRatesTests {

    private static final String LAM_DONG = code("lam-dong");
    private static final String HA_NOI = code("ha-noi");

    private final ShippingRates rates = new ShippingRates(new ShippingSettings(
            new ClassPathResource("shipping/rates.csv"), new ClassPathResource("shipping/options.csv")));

    @Test
    void asks_more_the_further_it_goes() {
        var near = cheapest(LAM_DONG, LAM_DONG, 800);
        var far = cheapest(LAM_DONG, HA_NOI, 800);
        assertThat(near).isLessThan(far);
    }

    @Test
    void begins_a_new_step_with_its_first_gram() {
        assertThat(cheapest(LAM_DONG, LAM_DONG, 1_000)).isEqualTo(Money.vnd(16_000));
        assertThat(cheapest(LAM_DONG, LAM_DONG, 1_001)).isEqualTo(Money.vnd(18_500));
        assertThat(cheapest(LAM_DONG, LAM_DONG, 3_000)).isEqualTo(Money.vnd(21_000));
    }

    @Test
    void offers_the_cheapest_first_and_nothing_too_heavy() {
        assertThat(rates.quote(LAM_DONG, HA_NOI, 500))
                .extracting(ShippingOption::code)
                .containsExactly("tiet-kiem", "nhanh", "xe-khach");
        assertThat(rates.quote(LAM_DONG, HA_NOI, 40_000))
                .extracting(ShippingOption::code)
                .doesNotContain("nhanh");
        assertThat(rates.quote(LAM_DONG, HA_NOI, 5_000_000_000L)).isEmpty();
    }

    @Test
    void knows_no_way_to_a_province_that_is_none() {
        assertThat(rates.quote(LAM_DONG, "00", 500)).isEmpty();
    }

    private Money cheapest(String from, String to, long grams) {
        return rates.quote(from, to, grams).getFirst().price();
    }

    private static String code(String slug) {
        return Places.current().provinceBySlugOrName(slug).orElseThrow().code();
    }
}
