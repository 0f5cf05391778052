package vn.chohoptac.accounts;

import java.io.Serializable;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.Actor;

/**
 * The signed-in person, as every use case that asks for one sees them.
 *
 * @param cooperativeId the cooperative whose director, clerk or accountant this is, else {@code null}
 * @param provinceCode an officer's province; {@code null} for national officers and for everybody else
 */
public record SignedIn(
        AccountId id,
        String email,
        String displayName,
        Set<Role> roles,
        @Nullable UUID cooperativeId,
        @Nullable String provinceCode,
        Locale language)
        implements Serializable {

    public SignedIn {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether this is an officer of that province, a national officer or an administrator. */
    public boolean competentFor(String province) {
        return national() || (has(Role.OFFICER) && province.equals(provinceCode));
    }

    /** Whether this person's competence is the whole country. */
    public boolean national() {
        return has(Role.ADMINISTRATOR) || (has(Role.OFFICER) && provinceCode == null);
    }

    /** Who histories and the audit log name, in the strongest capacity held. */
    public Actor actor() {
        return new Actor(kind(), id.value(), displayName);
    }

    private Actor.Kind kind() {
        if (has(Role.ADMINISTRATOR)) {
            return Actor.Kind.ADMINISTRATOR;
        }
        if (has(Role.OFFICER)) {
            return Actor.Kind.OFFICER;
        }
        return cooperativeId == null ? Actor.Kind.BUYER : Actor.Kind.COOPERATIVE;
    }
}
