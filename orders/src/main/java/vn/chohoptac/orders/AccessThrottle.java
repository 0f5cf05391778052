package vn.chohoptac.orders;

import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.kernel.Columns;
import vn.chohoptac.kernel.Uuids;

/** Remembers wrong phones for a while, so that nobody can try them all: by order and by the asker's address. */
@Component
class AccessThrottle {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int PER_ORDER = 5;
    private static final int PER_ADDRESS = 20;

    private final JdbcClient jdbc;

    AccessThrottle(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Lets another try pass.
     *
     * @throws TooManyAccessAttempts when one of the two failed too often of late
     */
    @Transactional(readOnly = true)
    public void check(String orderCode, String remoteAddress, Instant now) {
        if (failures(order(orderCode), now) >= PER_ORDER || failures(address(remoteAddress), now) >= PER_ADDRESS) {
            throw new TooManyAccessAttempts();
        }
    }

    /** Notes a wrong try. */
    @Transactional
    public void failed(String orderCode, String remoteAddress, Instant now) {
        note(order(orderCode), now);
        note(address(remoteAddress), now);
    }

    @Transactional
    public int sweep(Instant now) {
        return jdbc.sql("DELETE FROM orders_access_failure WHERE at < ? LIMIT 5000")
                .param(Columns.utc(now.minus(WINDOW)))
                .update();
    }

    private int failures(byte[] subject, Instant now) {
        return jdbc.sql("SELECT COUNT(*) FROM orders_access_failure WHERE subject = ? AND at > ?")
                .params(subject, Columns.utc(now.minus(WINDOW)))
                .query(Integer.class)
                .single();
    }

    private void note(byte[] subject, Instant now) {
        jdbc.sql("INSERT INTO orders_access_failure (subject, id, at) VALUES (?, ?, ?)")
                .params(subject, Uuids.bytes(Uuids.v7()), Columns.utc(now))
                .update();
    }

    private static byte[] order(String code) {
        return Hashes.sha256("order " + code);
    }

    private static byte[] address(String remoteAddress) {
        return Hashes.sha256("address " + remoteAddress);
    }
}
