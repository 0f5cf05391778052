package vn.chohoptac.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real MariaDB server with durable settings on a port of 127.0.0.1, its data in a folder. Survives the JVM that started
 * it; whoever starts it again on the same folder gets the running one.
 */
public final class EmbeddedMariaDb {

    /** The only account that may sign in over the network. */
    public static final String USER = "market";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PARAMETERS = "?connectionTimeZone=UTC&sslMode=DISABLED";

    private final Path folder;
    private final Path software;
    private ServerProcess process;

    private EmbeddedMariaDb(Path folder, Path software, ServerProcess process) {
        this.folder = folder;
        this.software = software;
        this.process = process;
    }

    /** Starts a server on that folder, or adopts the one that runs on it; its binaries are shared with other servers. */
    public static EmbeddedMariaDb start(Path folder) {
        return start(folder, Folders.testHome().resolve("software"));
    }

    static EmbeddedMariaDb start(Path folder, Path softwareHome) {
        Machine.checkPlatform();
        Path software = softwareHome.resolve("mariadb-" + Archives.mariaDbVersion());
        Folders.prepare(folder);
        var noted = ServerProcess.notedIn(folder);
        if (noted.isPresent() && noted.get().isAlive()) {
            var running = new EmbeddedMariaDb(folder, software, noted.get());
            if (running.answersWithin(Duration.ofSeconds(5))) {
                return running;
            }
            running.kill9();
        }
        Folders.prepare(softwareHome);
        Archives.unpackMariaDb(software);
        int port = Machine.freePort(noted.map(ServerProcess::port).orElse(0));
        return new EmbeddedMariaDb(folder, software, launch(folder, software, port, Secret.drawn()));
    }

    public int port() {
        return process.port();
    }

    public long pid() {
        return process.pid();
    }

    public String password() {
        return process.note();
    }

    /** The JDBC address of a schema on this server. */
    public String url(String schema) {
        return "jdbc:mysql://127.0.0.1:" + port() + "/" + schema + PARAMETERS;
    }

    /** A connection without a schema. The caller closes it. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(""), USER, password());
    }

    /** Makes the schema if it is not there, with the character set and order of the whole market. */
    public void createSchema(String schema) {
        run("CREATE DATABASE IF NOT EXISTS `" + schema + "` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
    }

    public void dropSchema(String schema) {
        run("DROP DATABASE IF EXISTS `" + schema + "`");
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Lets the server write everything down and end. */
    public void stop() {
        process.stop();
    }

    /** What a power cut does to the process. */
    public void kill9() {
        process.kill9();
    }

    /** Starts the ended server again, on the same port and with the same password. */
    public void restart() {
        process.stop();
        process = launch(folder, software, port(), password());
    }

    private void run(String statement) {
        try (var connection = connect();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    private static ServerProcess launch(Path folder, Path software, int port, String password) {
        try {
            Path data = folder.resolve("data");
            makeTemporaryFolder(folder);
            if (!Files.isDirectory(data.resolve("mysql"))) {
                createSystemTables(folder, software, data);
            }
            writeInitFile(folder, password);
            var log = folder.resolve("mariadb.log").toFile();
            Process started = builder(folder, Machine.detached(command(folder, software, port)))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log))
                    .start();
            var process = ServerProcess.of(started.pid(), port, password);
            process.noteIn(folder);
            var server = new EmbeddedMariaDb(folder, software, process);
            if (!server.answersWithin(PATIENCE)) {
                throw new CannotStart(
                        "MariaDB did not start within " + PATIENCE.toSeconds() + " s; its reasons are in " + log + ".");
            }
            return process;
        } catch (IOException e) {
            throw Folders.refusal(folder, e);
        }
    }

    /** Of its own, since a starting server deletes the temporary tables of all others in the same folder. */
    private static void makeTemporaryFolder(Path folder) throws IOException {
        Path temporary = folder.resolve("tmp");
        Folders.delete(temporary);
        Folders.handOver(Files.createDirectories(temporary));
    }

    private static void createSystemTables(Path folder, Path software, Path data) throws IOException {
        Folders.delete(data);
        Files.createDirectories(data);
        Folders.handOver(data);
        var command = Machine.detached(concat(basics(folder, software), List.of("--bootstrap", "--log-warnings=0")));
        Process bootstrap = builder(folder, command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("bootstrap.log").toFile())
                .start();
        try (OutputStream sql = bootstrap.getOutputStream()) {
            sql.write("create database mysql;\nuse mysql;\nSET @auth_root_socket=NULL;\n".getBytes(UTF_8));
            for (String script : List.of("system_tables", "performance_tables", "system_tables_data")) {
                Files.copy(software.resolve("share/mariadb_" + script + ".sql"), sql);
            }
        }
        if (exitCode(bootstrap) != 0) {
            Folders.delete(data);
            throw new CannotStart(
                    "MariaDB could not create its tables; its reasons are in " + folder.resolve("bootstrap.log") + ".");
        }
    }

    private static void writeInitFile(Path folder, String password) throws IOException {
        Path file = folder.resolve("init.sql");
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, """
            DELETE FROM mysql.global_priv WHERE User = '' OR (User = 'root' AND Host <> 'localhost');
            FLUSH PRIVILEGES;
            ALTER USER 'root'@'localhost' IDENTIFIED BY '%2$s';
            CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
            ALTER USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
            GRANT ALL ON *.* TO '%1$s'@'127.0.0.1' WITH GRANT OPTION;
            """.formatted(USER, password));
        Folders.handOver(file);
    }

    private static List<String> command(Path folder, Path software, int port) {
        return concat(
                basics(folder, software),
                List.of(
                        "--port=" + port,
                        "--bind-address=127.0.0.1",
                        "--socket=mariadb.sock",
                        "--pid-file=mariadb.pid",
                        "--init-file=" + folder.resolve("init.sql"),
                        "--skip-name-resolve",
                        "--skip-ssl",
                        "--skip-log-bin",
                        "--character-set-server=utf8mb4",
                        "--collation-server=utf8mb4_bin",
                        "--transaction-isolation=READ-COMMITTED",
                        "--default-time-zone=+00:00",
                        "--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
                        "--innodb-flush-log-at-trx-commit=1",
                        "--innodb-buffer-pool-size=256M",
                        "--max-connections=500",
                        "--max-allowed-packet=64M"));
    }

    private static List<String> basics(Path folder, Path software) {
        return List.of(
                software.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + software,
                "--datadir=" + folder.resolve("data"),
                "--tmpdir=" + folder.resolve("tmp"),
                "--lc-messages-dir=" + software.resolve("share"),
                "--character-sets-dir=" + software.resolve("share/charsets"),
                "--innodb-log-file-size=96M");
    }

    private static ProcessBuilder builder(Path folder, List<String> command) {
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().retainAll(List.of("PATH", "LANG"));
        return builder;
    }

    private static List<String> concat(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static int exitCode(Process process) {
        try {
            return process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private boolean answersWithin(Duration patience) {
        return Waiting.until(patience, () -> {
            try (var connection = connect()) {
                return connection.isValid(5);
            } catch (SQLException e) {
                if (!process.isAlive()) {
                    throw new CannotStart(
                            "MariaDB ended as it started; its reasons are in " + folder.resolve("mariadb.log") + ".",
                            e);
                }
                return false;
            }
        });
    }
}
