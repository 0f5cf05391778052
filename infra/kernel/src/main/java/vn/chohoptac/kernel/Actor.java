package vn.chohoptac.kernel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did something, as histories and the audit log keep it.
 *
 * @param kind in which capacity
 * @param accountId the signed-in account, {@code null} for guests and the system itself
 * @param name what histories show; for guests and the system a fixed word
 */
public record Actor(Kind kind, @Nullable UUID accountId, String name) {

    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, null, "system");
    public static final Actor GUEST = new Actor(Kind.BUYER, null, "guest");

    /** The capacities people (and the system) act in. */
    public enum Kind {
        BUYER,
        COOPERATIVE,
        OFFICER,
        ADMINISTRATOR,
        SYSTEM
    }
}
