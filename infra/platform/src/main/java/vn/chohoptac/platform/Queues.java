package vn.chohoptac.platform;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes {@link QueueTable}s for modules that own one. */
public class Queues {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    Queues(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * The queue kept in that table, which has the columns {@code id BINARY(16)}, its primary key, and the one named.
     *
     * @param subjectColumn the {@code BINARY(16)} column that says what the row is about
     */
    public QueueTable of(String table, String subjectColumn) {
        return new QueueTable(jdbc, transaction, table, subjectColumn);
    }
}
