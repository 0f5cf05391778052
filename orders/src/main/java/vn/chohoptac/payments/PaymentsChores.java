package vn.chohoptac.payments;

import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.chohoptac.platform.Housekeeping;

/** What comes round: webhook events left behind, and refunds the gateway has to make. */
@Component
class PaymentsChores {

    private static final Duration PAUSE = Duration.ofSeconds(30);

    PaymentsChores(Housekeeping housekeeping, StripeWebhooks webhooks, CardPayments cards) {
        housekeeping.every(PAUSE, "payments.webhooks", webhooks::actOnLeftBehind);
        housekeeping.every(PAUSE, "payments.card-refunds", cards::sendRefunds);
    }
}
