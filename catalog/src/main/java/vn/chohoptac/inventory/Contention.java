package vn.chohoptac.inventory;

import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;

/** What to do when the database picked one's transaction to break a deadlock or a wait too long: the whole of it again. */
public final class Contention {

    private static final int ATTEMPTS = 5;

    private Contention() {}

    /**
     * Runs a whole transaction (the action opens and commits it) up to five times while it loses against others. Must be
     * called outside any transaction.
     */
    public static <T> T retrying(Supplier<T> transaction) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.get();
            } catch (ConcurrencyFailureException lost) {
                if (attempt == ATTEMPTS) {
                    throw lost;
                }
            }
        }
    }
}
