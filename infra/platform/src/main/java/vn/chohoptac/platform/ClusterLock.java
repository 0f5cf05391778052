package vn.chohoptac.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Lets work run on one node at a time: a row lock, held on a connection of its own while the work runs in transactions of
 * its own. A killed node's lock goes with its connection.
 */
public class ClusterLock {

    private final DataSource database;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    ClusterLock(DataSource database) {
        this.database = database;
    }

    /** Runs the work unless another node, or another thread, is at it; says whether it ran. */
    public boolean tryRun(String name, Runnable work) {
        try (var connection = database.getConnection()) {
            introduce(connection, name);
            connection.setAutoCommit(false);
            try {
                if (!lock(connection, name)) {
                    return false;
                }
                work.run();
                return true;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The lock " + name + " cannot be asked for", e);
        }
    }

    private void introduce(Connection connection, String name) throws SQLException {
        if (known.contains(name)) {
            return;
        }
        try (var insert = connection.prepareStatement("INSERT IGNORE INTO platform_job (name) VALUES (?)")) {
            insert.setString(1, name);
            insert.executeUpdate();
        }
        known.add(name);
    }

    private static boolean lock(Connection connection, String name) throws SQLException {
        try (var select =
                connection.prepareStatement("SELECT name FROM platform_job WHERE name = ? FOR UPDATE SKIP LOCKED")) {
            select.setString(1, name);
            try (var row = select.executeQuery()) {
                return row.next();
            }
        }
    }
}
