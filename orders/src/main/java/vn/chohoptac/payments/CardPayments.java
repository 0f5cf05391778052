package vn.chohoptac.payments;

import java.net.URI;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Card payments at the gateway. Every method calls it, so none may run inside a transaction. */
@Component
public class CardPayments {

    private static final Logger LOG = LoggerFactory.getLogger(CardPayments.class);

    private final PaymentsSettings settings;
    private final Payments payments;
    private final StripeGateway stripe;
    private final CardRefunds refunds;

    CardPayments(PaymentsSettings settings, Payments payments, StripeGateway stripe, CardRefunds refunds) {
        this.settings = settings;
        this.payments = payments;
        this.stripe = stripe;
        this.refunds = refunds;
    }

    /**
     * The secret by which the buyer's client pays this payment (a Stripe PaymentIntent). Never stored: read again from the
     * gateway by the same idempotency key.
     *
     * @throws PaymentNotFound when no card payment with that id is awaited
     * @throws CardsNotOffered when this market takes no cards
     * @throws GatewayUnavailable when the gateway does not answer
     */
    public String clientSecret(PaymentId payment) {
        return stripe.intent(awaited(payment)).getClientSecret();
    }

    /**
     * A page of the gateway where the buyer pays (Stripe Checkout); redirect there with 303. Asked for again with the same
     * words it is the same page, which stays open for a day; with other words the gateway refuses.
     *
     * @param description what the page calls the purchase
     * @param success where the buyer returns to after paying
     * @param cancel where the buyer returns to without
     * @throws PaymentNotFound when no card payment with that id is awaited
     * @throws CardsNotOffered when this market takes no cards
     * @throws GatewayUnavailable when the gateway does not answer or refuses
     */
    public URI page(PaymentId payment, String description, URI success, URI cancel, Locale language) {
        return URI.create(stripe.page(awaited(payment), description, success, cancel, language)
                .getUrl());
    }

    /** Sends the refunds that are open at the gateway; what fails stays open. Returns how many went through. */
    public int sendRefunds() {
        if (!settings.cardsOffered()) {
            return 0;
        }
        int sent = 0;
        for (var task : refunds.open()) {
            try {
                sent += refunds.record(task, stripe.refund(task)) ? 1 : 0;
            } catch (RuntimeException stays) {
                LOG.warn("Refund {} stays open", task.id().value(), stays);
            }
        }
        return sent;
    }

    private PaymentView awaited(PaymentId id) {
        if (!settings.cardsOffered()) {
            throw new CardsNotOffered();
        }
        return payments.find(id)
                .filter(payment -> payment.method() == PaymentMethod.CARD && payment.awaited())
                .orElseThrow(PaymentNotFound::new);
    }
}
