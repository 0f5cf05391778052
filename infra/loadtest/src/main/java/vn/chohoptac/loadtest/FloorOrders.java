package vn.chohoptac.loadtest;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The least an order costs its database: order, two lines, payment, the conditional update of stock last, one durable commit. */
final class FloorOrders {

    private static final int CONNECTIONS = 8;
    private static final int ITEMS = 10_000;
    private static final String[] TABLES = {
        "CREATE TABLE IF NOT EXISTS floor_order (id BINARY(16) PRIMARY KEY, code VARCHAR(16) UNIQUE, placed_at"
                + " DATETIME(6), name VARCHAR(100), phone VARCHAR(20), total BIGINT)",
        "CREATE TABLE IF NOT EXISTS floor_line (order_id BINARY(16), no INT, sku VARCHAR(20), name VARCHAR(200),"
                + " quantity INT, price BIGINT, PRIMARY KEY (order_id, no))",
        "CREATE TABLE IF NOT EXISTS floor_payment (id BINARY(16) PRIMARY KEY, order_id BINARY(16), amount BIGINT,"
                + " state VARCHAR(10))",
        "CREATE TABLE IF NOT EXISTS floor_stock (id INT PRIMARY KEY, on_hand INT, reserved INT)"
    };

    private final Servers servers;

    FloorOrders(Servers servers) {
        this.servers = servers;
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (var table : TABLES) {
                statement.execute(table);
            }
            statement.execute("INSERT IGNORE INTO floor_stock VALUES "
                    + IntStream.rangeClosed(1, ITEMS)
                            .mapToObj(item -> "(" + item + ", 100000000, 0)")
                            .collect(Collectors.joining(", ")));
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Eight connections order for so long. */
    Measure run(int seconds) {
        long begun = System.nanoTime();
        long end = begun + seconds * 1_000_000_000L;
        long orders = 0;
        try (var pool = Executors.newFixedThreadPool(CONNECTIONS)) {
            Callable<Long> buyer = () -> buy(end);
            for (var bought : pool.invokeAll(
                    IntStream.range(0, CONNECTIONS).mapToObj(_ -> buyer).toList())) {
                orders += bought.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return new Measure(orders, (System.nanoTime() - begun) / 1e9, 0, 0, 0, 0);
    }

    private long buy(long end) throws SQLException {
        long orders = 0;
        try (var connection = connect();
                var order = connection.prepareStatement("INSERT INTO floor_order VALUES (?, ?, UTC_TIMESTAMP(6),"
                        + " 'Nguyễn Thị Ánh', '0912345678', 240000)");
                var lines = connection.prepareStatement("INSERT INTO floor_line VALUES (?, 1, ?, 'Cà phê', 1, 120000),"
                        + " (?, 2, ?, 'Mật ong', 1, 120000)");
                var payment = connection.prepareStatement("INSERT INTO floor_payment VALUES (?, ?, 240000, 'DUE')");
                var stock = connection.prepareStatement(
                        "UPDATE floor_stock SET reserved = reserved + 1 WHERE id = ? AND on_hand - reserved >= 1")) {
            while (System.nanoTime() < end) {
                one(order, lines, payment, stock);
                connection.commit();
                orders++;
            }
        }
        return orders;
    }

    private static void one(
            PreparedStatement order, PreparedStatement lines, PreparedStatement payment, PreparedStatement stock)
            throws SQLException {
        var id = id();
        int item = 1 + ThreadLocalRandom.current().nextInt(ITEMS - 1);
        order.setBytes(1, id);
        order.setString(2, Long.toString(ThreadLocalRandom.current().nextLong(1L << 60), 36));
        order.executeUpdate();
        lines.setBytes(1, id);
        lines.setString(2, "SKU" + item);
        lines.setBytes(3, id);
        lines.setString(4, "SKU" + (item + 1));
        lines.executeUpdate();
        payment.setBytes(1, id());
        payment.setBytes(2, id);
        payment.executeUpdate();
        stock.setInt(1, item);
        if (stock.executeUpdate() != 1) {
            throw new IllegalStateException("The floor ran out of stock");
        }
    }

    /** Grows with time, as the market's ids do. */
    private static byte[] id() {
        var random = UUID.randomUUID();
        long time = System.currentTimeMillis() << 16 | (random.getMostSignificantBits() & 0xffff);
        return ByteBuffer.allocate(16)
                .putLong(time)
                .putLong(random.getLeastSignificantBits())
                .array();
    }

    private Connection connect() throws SQLException {
        var connection = servers.connect(Servers.FLOOR);
        connection.setAutoCommit(false);
        return connection;
    }
}
