package vn.chohoptac.accounts;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key without its secret.
 *
 * @param holder who answers for it
 * @param cooperativeId {@code null} for an agency's key
 * @param provinceCode an agency's province, {@code null} for the whole country and for a cooperative's key
 * @param perMinute how many calls a minute each node answers
 * @param revokedAt {@code null} while it opens something
 */
public record ApiKey(
        ApiKeyId id,
        String holder,
        @Nullable UUID cooperativeId,
        @Nullable String provinceCode,
        Set<ApiScope> scopes,
        int perMinute,
        Instant issuedAt,
        @Nullable Instant revokedAt) {

    public ApiKey {
        scopes = Set.copyOf(scopes);
    }

    /** The key's secret, in clear this once: only its hash is kept. */
    public record Issued(ApiKey key, String secret) {

        /** Names the key, never the secret. */
        @Override
        public String toString() {
            return "Issued[" + key + "]";
        }
    }

    /**
     * Who reads with this key, for use cases that ask: a cooperative's accountant, or an officer of the agency's province. What the
     * key may do at all is its scopes' matter.
     */
    public SignedIn reader() {
        return new SignedIn(
                new AccountId(id.value()),
                "",
                holder,
                Set.of(cooperativeId == null ? Role.OFFICER : Role.ACCOUNTANT),
                cooperativeId,
                provinceCode,
                Locale.of("vi"));
    }
}
