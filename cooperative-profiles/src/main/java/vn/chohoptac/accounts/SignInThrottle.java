package vn.chohoptac.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Failed sign-ins, kept in the database so that all nodes agree: per account and per network address, each under a hash
 * because neither is anybody's business later. Every failure past the free ones doubles the wait.
 */
@Component
class SignInThrottle {

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInThrottle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws TooManyAttempts if the account or the address has to wait */
    void check(String email, String address) {
        var now = clock.instant();
        jdbc.sql("SELECT MAX(locked_until) FROM accounts_sign_in_failures WHERE subject IN (:subjects)")
                .param("subjects", List.of(account(email), network(address)))
                .query(LocalDateTime.class)
                .optional()
                .map(until -> Duration.between(now, until.toInstant(ZoneOffset.UTC)))
                .filter(Duration::isPositive)
                .ifPresent(wait -> {
                    throw new TooManyAttempts(wait);
                });
    }

    void failed(String email, String address) {
        count(account(email), LockRule.ACCOUNT);
        count(network(address), LockRule.ADDRESS);
    }

    void succeeded(String email) {
        jdbc.sql("DELETE FROM accounts_sign_in_failures WHERE subject = ?")
                .param(account(email))
                .update();
    }

    private void count(byte[] subject, LockRule rule) {
        var now = clock.instant();
        jdbc.sql("""
            INSERT INTO accounts_sign_in_failures (subject, failures, last_failure_at) VALUES (?, 1, ?)
            ON DUPLICATE KEY UPDATE failures = IF(last_failure_at < ?, 1, failures + 1), last_failure_at = ?
            """)
                .params(subject, utc(now), utc(now.minus(LockRule.MEMORY)), utc(now))
                .update();
        int failures = jdbc.sql("SELECT failures FROM accounts_sign_in_failures WHERE subject = ?")
                .param(subject)
                .query(Integer.class)
                .single();
        jdbc.sql("UPDATE accounts_sign_in_failures SET locked_until = ? WHERE subject = ?")
                .params(utc(now.plus(rule.wait(failures))), subject)
                .update();
    }

    private static byte[] account(String email) {
        return sha256("account " + email);
    }

    private static byte[] network(String address) {
        return sha256("address " + address);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
