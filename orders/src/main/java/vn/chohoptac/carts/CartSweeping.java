package vn.chohoptac.carts;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chohoptac.platform.Housekeeping;

/** Forgets carts that nobody touched for long, ordered ones too. */
@Component
class CartSweeping {

    private static final int AT_ONCE = 500;
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final CartRecords records;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Duration kept;

    CartSweeping(
            CartRecords records,
            TransactionTemplate transaction,
            Clock clock,
            Housekeeping housekeeping,
            @Value("${market.carts.kept:60d}") Duration kept) {
        this.records = records;
        this.transaction = transaction;
        this.clock = clock;
        this.kept = kept;
        housekeeping.every(PAUSE, "carts.sweep", this::sweep);
    }

    /** Returns how many went. */
    int sweep() {
        int swept = 0;
        int round;
        do {
            Integer gone =
                    transaction.execute(status -> records.sweep(clock.instant().minus(kept), AT_ONCE));
            round = gone == null ? 0 : gone;
            swept += round;
        } while (round == AT_ONCE);
        return swept;
    }
}
