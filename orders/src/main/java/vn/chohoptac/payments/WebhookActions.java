package vn.chohoptac.payments;

import com.stripe.exception.EventDataObjectDeserializationException;
import com.stripe.model.Event;
import com.stripe.model.PaymentIntent;
import com.stripe.model.StripeObject;
import com.stripe.net.Webhook;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.Money;

/** Acts on a kept event, once. */
@Component
class WebhookActions {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookActions.class);

    private final WebhookRecords inbox;
    private final Payments payments;
    private final Clock clock;

    WebhookActions(WebhookRecords inbox, Payments payments, Clock clock) {
        this.inbox = inbox;
        this.payments = payments;
        this.clock = clock;
    }

    @Transactional
    public void act(String eventId) {
        inbox.lockOpen(eventId).map(Webhook::constructEventWithoutVerification).ifPresent(event -> {
            if (event.getType().equals("payment_intent.succeeded")) {
                settle((PaymentIntent) object(event));
            }
            inbox.handled(eventId, clock.instant());
        });
    }

    private void settle(PaymentIntent intent) {
        var ours = ours(intent);
        if (ours.isEmpty()) {
            LOG.warn("Stripe took money that is not one of our payments: {}", intent.getId());
            return;
        }
        var payment = payments.lock(ours.get().id());
        var amount = Money.vnd(intent.getAmountReceived());
        if (payment.state().cameIn() && !payments.provedBy(payment.id(), intent.getId())) {
            payments.doublePayment(payment.id(), amount, intent.getId(), clock.instant());
            return;
        }
        payments.receive(payment.id(), amount, intent.getId(), clock.instant(), Actor.SYSTEM);
    }

    private Optional<PaymentView> ours(PaymentIntent intent) {
        var id = intent.getMetadata() == null ? null : intent.getMetadata().get(StripeGateway.PAYMENT);
        return id == null || !"vnd".equals(intent.getCurrency())
                ? Optional.empty()
                : payments.find(new PaymentId(UUID.fromString(id)));
    }

    private static StripeObject object(Event event) {
        try {
            return event.getDataObjectDeserializer().deserializeUnsafe();
        } catch (EventDataObjectDeserializationException unreadable) {
            throw new IllegalStateException("Unreadable " + event.getType() + " " + event.getId(), unreadable);
        }
    }
}
