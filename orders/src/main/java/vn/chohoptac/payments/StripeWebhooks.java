package vn.chohoptac.payments;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.model.Event;
import com.stripe.net.Webhook;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The inbox of the gateway's webhooks, and the only authority that settles a card payment. */
@Component
public class StripeWebhooks {

    private static final Logger LOG = LoggerFactory.getLogger(StripeWebhooks.class);
    private static final Duration LEFT_BEHIND = Duration.ofMinutes(1);
    private static final int AT_ONCE = 100;

    private final PaymentsSettings settings;
    private final WebhookRecords inbox;
    private final WebhookActions actions;
    private final Clock clock;

    StripeWebhooks(PaymentsSettings settings, WebhookRecords inbox, WebhookActions actions, Clock clock) {
        this.settings = settings;
        this.inbox = inbox;
        this.actions = actions;
        this.clock = clock;
    }

    /**
     * Takes one delivery: checks the signature over the raw body, keeps the event once under its id, then acts on it. A
     * delivery seen before changes nothing. An event that is kept but could not be acted on yet is tried again by
     * {@link #actOnLeftBehind}.
     *
     * @param rawBody exactly as received
     * @param signature the {@code Stripe-Signature} header
     * @throws WebhookNotGenuine when the signature does not hold (answer 400)
     * @throws CardsNotOffered when this market takes no cards (answer 404)
     */
    public void accept(String rawBody, String signature) {
        var event = verified(rawBody, signature);
        inbox.keep(event.getId(), event.getType(), rawBody, clock.instant());
        actions.act(event.getId());
    }

    /** Acts on events kept a while ago that nobody acted on. Returns how many it did. */
    public int actOnLeftBehind() {
        int done = 0;
        for (var eventId : inbox.openSince(clock.instant().minus(LEFT_BEHIND), AT_ONCE)) {
            try {
                actions.act(eventId);
                done++;
            } catch (RuntimeException stays) {
                LOG.warn("Webhook event {} could not be acted on", eventId, stays);
            }
        }
        return done;
    }

    private Event verified(String rawBody, String signature) {
        if (!settings.cardsOffered()) {
            throw new CardsNotOffered();
        }
        try {
            return Webhook.constructEvent(rawBody, signature, settings.stripe().webhookSecret());
        } catch (SignatureVerificationException | RuntimeException notGenuine) {
            throw new WebhookNotGenuine();
        }
    }
}
