package vn.chohoptac.accounts;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything an account keeps about its person except the password's hash.
 *
 * @param businessName of a business buyer, else {@code null}
 * @param taxCode of a business buyer, else {@code null}
 */
public record PersonalData(
        AccountId id,
        String email,
        String displayName,
        @Nullable String businessName,
        @Nullable String taxCode,
        Locale language,
        Set<Role> roles,
        @Nullable UUID cooperativeId,
        @Nullable String provinceCode,
        Instant createdAt) {}
