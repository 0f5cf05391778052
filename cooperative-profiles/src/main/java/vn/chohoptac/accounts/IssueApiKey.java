package vn.chohoptac.accounts;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key that an administrator issues to a partner agency or to a cooperative.
 *
 * @param holder who answers for it, 1 to 120 characters
 * @param cooperativeId whose own figures it opens; {@code null} for an agency
 * @param provinceCode an agency's province; {@code null} for the whole country, and for a cooperative
 * @param scopes at least one
 * @param perMinute how many calls a minute each node answers, 1 to {@link #MOST_PER_MINUTE}
 */
public record IssueApiKey(
        String holder,
        @Nullable UUID cooperativeId,
        @Nullable String provinceCode,
        Set<ApiScope> scopes,
        int perMinute) {

    public static final int MOST_PER_MINUTE = 6_000;

    private static final int LONGEST_HOLDER = 120;

    /** @throws InvalidApiKey if it cannot be issued like that */
    void check() {
        boolean named = !holder.isBlank() && holder.strip().length() <= LONGEST_HOLDER;
        boolean limited = perMinute >= 1 && perMinute <= MOST_PER_MINUTE;
        if (!named || !limited || scopes.isEmpty() || (cooperativeId != null && provinceCode != null)) {
            throw new InvalidApiKey();
        }
    }
}
