package vn.chohoptac.payments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.payments.PaymentsSettings.Custody;
import vn.chohoptac.payments.PaymentsSettings.Stripe;

class PaymentMethodsTests {

    @Test
    void offers_no_cards_where_nobody_may_hold_buyers_money() {
        assertThat(methods(Custody.DIRECT, "sk_test", "whsec").offered())
                .containsExactlyInAnyOrder(PaymentMethod.COD, PaymentMethod.BANK_QR);
    }

    @Test
    void offers_no_cards_without_both_keys() {
        assertThat(methods(Custody.PLATFORM, "", "whsec").offered()).doesNotContain(PaymentMethod.CARD);
        assertThat(methods(Custody.PLATFORM, "sk_test", "").offered()).doesNotContain(PaymentMethod.CARD);
        assertThat(methods(Custody.PLATFORM, "sk_test", "whsec").offered()).contains(PaymentMethod.CARD);
    }

    @Test
    void keeps_to_what_the_gateway_and_the_banks_can_take() {
        var methods = methods(Custody.PLATFORM, "sk_test", "whsec");
        assertThat(methods.takes(PaymentMethod.CARD, Money.vnd(99_999_999))).isTrue();
        assertThat(methods.takes(PaymentMethod.CARD, Money.vnd(100_000_000))).isFalse();
        assertThat(methods.takes(PaymentMethod.CARD, Money.vnd(14_999))).isFalse();
        assertThat(methods.takes(PaymentMethod.BANK_QR, Money.vnd(100_000_000))).isTrue();
        assertThat(methods.takes(PaymentMethod.COD, Money.ZERO)).isFalse();
    }

    private static PaymentMethods methods(Custody custody, String key, String secret) {
        return new PaymentMethods(
                new PaymentsSettings(custody, new Stripe(key, secret, "https://api.stripe.com", 15_000, 99_999_999)));
    }
}
