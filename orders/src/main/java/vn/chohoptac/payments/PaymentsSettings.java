package vn.chohoptac.payments;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.chohoptac.kernel.Money;

/** @param custody whether this market's operator may hold buyers' money (design.md section 3, Custody) */
@ConfigurationProperties("market")
record PaymentsSettings(
        @DefaultValue("direct") Custody custody,
        @DefaultValue Stripe stripe) {

    /** Who holds the buyers' money on its way. */
    enum Custody {
        /** Nobody: it goes to the cooperative. */
        DIRECT,
        /** The operator, through a licensed partner. */
        PLATFORM
    }

    /**
     * @param secretKey empty: no cards
     * @param webhookSecret signs what the gateway tells us; empty: no cards
     * @param apiBase where the gateway answers
     * @param minAmount the least the gateway charges, đồng
     * @param maxAmount the most: eight digits
     */
    record Stripe(
            @DefaultValue("") String secretKey,
            @DefaultValue("") String webhookSecret,
            @DefaultValue("https://api.stripe.com") String apiBase,
            @DefaultValue("15000") long minAmount,
            @DefaultValue("99999999") long maxAmount) {

        boolean takes(Money amount) {
            return amount.dong() >= minAmount && amount.dong() <= maxAmount;
        }
    }

    boolean cardsOffered() {
        return custody == Custody.PLATFORM
                && !stripe.secretKey().isBlank()
                && !stripe.webhookSecret().isBlank();
    }
}
