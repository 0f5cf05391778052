package vn.chohoptac.accounts;

import java.time.Duration;
import vn.chohoptac.kernel.Conflict;

/** Too many failed sign-ins for this account or from this network address. The argument is the wait in seconds. */
public final class TooManyAttempts extends Conflict {

    private final Duration retryAfter;

    public TooManyAttempts(Duration retryAfter) {
        super("accounts.too-many-attempts", Math.max(1, retryAfter.toSeconds()));
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
