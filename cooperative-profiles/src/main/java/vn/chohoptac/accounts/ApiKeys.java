package vn.chohoptac.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.kernel.Columns;
import vn.chohoptac.kernel.Uuids;
import vn.chohoptac.platform.AuditLog;

/** Keys of programs: issued and revoked by administrators, each act with its entry in the audit log. */
@Component
@Transactional
public class ApiKeys {

    /** What every secret begins with, so that one left in a public place is recognised. */
    public static final String PREFIX = "cht_";

    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    ApiKeys(JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Issues a key.
     *
     * @throws NotAnAdministrator if the person is none
     * @throws InvalidApiKey if the holder, the scopes or the limit cannot be
     */
    public ApiKey.Issued issue(SignedIn administrator, IssueApiKey asked) {
        requireAdministrator(administrator);
        asked.check();
        var secret = newSecret();
        var key = new ApiKey(
                ApiKeyId.next(),
                asked.holder().strip(),
                asked.cooperativeId(),
                asked.provinceCode(),
                asked.scopes(),
                asked.perMinute(),
                clock.instant(),
                null);
        insert(key, secret);
        audit.record(
                administrator.actor(),
                "accounts.api-key-issued",
                key.id().value().toString(),
                Map.of("holder", key.holder(), "scopes", words(key)));
        return new ApiKey.Issued(key, secret);
    }

    /**
     * From now on the key opens nothing; revoked twice it stays revoked since the first time.
     *
     * @throws ApiKeyNotFound if there is none of that id
     */
    public void revoke(SignedIn administrator, ApiKeyId id) {
        requireAdministrator(administrator);
        var key = one(id);
        if (key.revokedAt() == null) {
            jdbc.sql("UPDATE accounts_api_key SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL")
                    .params(Columns.utc(clock.instant()), Uuids.bytes(id.value()))
                    .update();
            audit.record(
                    administrator.actor(),
                    "accounts.api-key-revoked",
                    id.value().toString(),
                    Map.of("holder", key.holder()));
        }
    }

    /** All keys ever issued, the latest first. */
    @Transactional(readOnly = true)
    public List<ApiKey> all(SignedIn administrator) {
        requireAdministrator(administrator);
        return jdbc.sql("SELECT * FROM accounts_api_key ORDER BY id DESC")
                .query(ApiKeys::read)
                .list();
    }

    /** The key with that secret, unless it was revoked. */
    @Transactional(readOnly = true)
    public Optional<ApiKey> opened(String secret) {
        return jdbc.sql("SELECT * FROM accounts_api_key WHERE secret_hash = ? AND revoked_at IS NULL")
                .param(hash(secret))
                .query(ApiKeys::read)
                .optional();
    }

    private ApiKey one(ApiKeyId id) {
        return jdbc.sql("SELECT * FROM accounts_api_key WHERE id = ?")
                .param(Uuids.bytes(id.value()))
                .query(ApiKeys::read)
                .optional()
                .orElseThrow(ApiKeyNotFound::new);
    }

    private void insert(ApiKey key, String secret) {
        jdbc.sql("""
            INSERT INTO accounts_api_key
                (id, holder, cooperative_id, province_code, scopes, per_minute, secret_hash, issued_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """)
                .param(Uuids.bytes(key.id().value()))
                .param(key.holder())
                .param(Columns.bytesOrNull(key.cooperativeId()))
                .param(key.provinceCode())
                .param(words(key))
                .param(key.perMinute())
                .param(hash(secret))
                .param(Columns.utc(key.issuedAt()))
                .update();
    }

    private static ApiKey read(ResultSet row, int number) throws SQLException {
        return new ApiKey(
                new ApiKeyId(Columns.id(row, "id")),
                row.getString("holder"),
                Columns.idOrNull(row, "cooperative_id"),
                row.getString("province_code"),
                Stream.of(row.getString("scopes").split(","))
                        .map(ApiScope::valueOf)
                        .collect(Collectors.toSet()),
                row.getInt("per_minute"),
                Columns.instant(row, "issued_at"),
                Columns.instantOrNull(row, "revoked_at"));
    }

    private static String words(ApiKey key) {
        return key.scopes().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static String newSecret() {
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** 256 random bits need no salt and no slow hash. */
    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void requireAdministrator(SignedIn person) {
        if (!person.has(Role.ADMINISTRATOR)) {
            throw new NotAnAdministrator();
        }
    }
}
