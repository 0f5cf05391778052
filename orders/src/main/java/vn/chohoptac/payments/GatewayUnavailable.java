package vn.chohoptac.payments;

import vn.chohoptac.kernel.Conflict;

/** The card gateway did not answer or refused; nothing was charged, the call may be repeated. */
public final class GatewayUnavailable extends Conflict {

    public GatewayUnavailable() {
        super("payments.gateway-unavailable");
    }
}
