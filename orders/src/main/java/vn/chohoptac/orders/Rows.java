package vn.chohoptac.orders;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes rows the short way: one statement and one round trip per table, whatever the number of rows. */
@Component
class Rows {

    private static final String VALUES = "VALUES ";

    private final JdbcTemplate jdbc;

    Rows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insertOne(String sql, @Nullable Object[] row) {
        insert(sql, Collections.singletonList(row));
    }

    /**
     * Inserts all rows by one statement.
     *
     * @param sql an {@code INSERT} that ends in the values of one row
     */
    void insert(String sql, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.update(forRows(sql, rows.size()), statement -> {
            int parameter = 0;
            for (var row : rows) {
                for (var value : row) {
                    statement.setObject(++parameter, value);
                }
            }
        });
    }

    /** The same update for each row of parameters. */
    void update(String sql, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.batchUpdate(sql, new BatchPreparedStatementSetter() {
            @Override
            public void setValues(PreparedStatement statement, int number) throws SQLException {
                var row = rows.get(number);
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
            }

            @Override
            public int getBatchSize() {
                return rows.size();
            }
        });
    }

    private static String forRows(String sql, int count) {
        if (count == 1) {
            return sql;
        }
        int values = sql.lastIndexOf(VALUES) + VALUES.length();
        return sql.substring(0, values) + String.join(", ", Collections.nCopies(count, sql.substring(values)));
    }
}
