package vn.chohoptac.platform;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chohoptac.kernel.Uuids;

/**
 * A table that says "look at this again". Rows are put in the transaction of the change, and taken in one transaction with
 * the work they ask for, so none is lost and any number of nodes may take at once; a subject may come more than once.
 */
public final class QueueTable {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final String table;
    private final String subjectColumn;

    QueueTable(JdbcTemplate jdbc, TransactionTemplate transaction, String table, String subjectColumn) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.table = table;
        this.subjectColumn = subjectColumn;
    }

    private record Row(byte[] id, UUID subject) {}

    /** Notes a subject, in the caller's transaction. */
    public void put(UUID subject) {
        putAll(List.of(subject));
    }

    /** Notes subjects, in the caller's transaction. */
    public void putAll(Collection<UUID> subjects) {
        jdbc.batchUpdate(
                "INSERT INTO " + table + " (id, " + subjectColumn + ") VALUES (?, ?)",
                subjects,
                500,
                (row, subject) -> {
                    row.setBytes(1, Uuids.bytes(Uuids.v7()));
                    row.setBytes(2, Uuids.bytes(subject));
                });
    }

    /**
     * Takes the oldest rows that nobody else is at, does the work and deletes them, all in one transaction: when the work
     * throws, they stay.
     *
     * @param work gets each subject once; makes no remote call
     * @return how many rows were taken; fewer than {@code limit} means that the queue is as good as empty
     */
    public int take(int limit, Consumer<Set<UUID>> work) {
        return transaction.execute(status -> {
            List<Row> rows = jdbc.query(
                    "SELECT id, " + subjectColumn + " FROM " + table + " ORDER BY id LIMIT " + limit
                            + " FOR UPDATE SKIP LOCKED",
                    (row, number) -> new Row(row.getBytes(1), Uuids.of(row.getBytes(2))));
            if (rows.isEmpty()) {
                return 0;
            }
            Set<UUID> subjects = new LinkedHashSet<>();
            rows.forEach(row -> subjects.add(row.subject()));
            work.accept(subjects);
            jdbc.batchUpdate(
                    "DELETE FROM " + table + " WHERE id = ?", rows, 500, (row, taken) -> row.setBytes(1, taken.id()));
            return rows.size();
        });
    }

    /** How many rows wait. */
    public long size() {
        Long size = jdbc.queryForObject("SELECT COUNT(*) FROM " + table, Long.class);
        return size == null ? 0 : size;
    }
}
