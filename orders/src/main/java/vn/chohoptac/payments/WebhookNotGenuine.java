package vn.chohoptac.payments;

import vn.chohoptac.kernel.NotAllowed;

/** The signature over the raw body does not hold. */
public final class WebhookNotGenuine extends NotAllowed {

    public WebhookNotGenuine() {
        super("payments.webhook-not-genuine");
    }
}
