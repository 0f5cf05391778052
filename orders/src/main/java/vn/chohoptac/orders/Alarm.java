package vn.chohoptac.orders;

import java.time.Instant;

/** What happens by itself to a seller order, and when. */
record Alarm(Kind kind, Instant at) {

    enum Kind {
        REMIND_PAYMENT,
        EXPIRE,
        REMIND_CONFIRMATION,
        ESCALATE,
        CANCEL
    }
}
