package vn.chohoptac.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmbeddedMariaDbIT {

    private final Path folder = Folders.testHome().resolve("own-" + UUID.randomUUID());
    private EmbeddedMariaDb server;

    @BeforeEach
    void start() {
        server = EmbeddedMariaDb.start(folder);
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
        Folders.delete(folder);
    }

    @Test
    void is_durable_and_counts_in_utc_by_code_points() throws Exception {
        assertThat(ask("SELECT @@innodb_flush_log_at_trx_commit")).isEqualTo("1");
        assertThat(ask("SELECT @@collation_server")).isEqualTo("utf8mb4_bin");
        assertThat(ask("SELECT @@transaction_isolation")).isEqualTo("READ-COMMITTED");
        assertThat(ask("SELECT @@time_zone")).isEqualTo("+00:00");
        assertThat(ask("SELECT @@bind_address")).isEqualTo("127.0.0.1");
    }

    @Test
    void knows_nobody_without_the_password() throws Exception {
        assertThat(ask("""
            SELECT COUNT(*) FROM mysql.global_priv
            WHERE JSON_VALUE(Priv, '$.authentication_string') = '' AND JSON_VALUE(Priv, '$.account_locked') IS NULL
            """)).isEqualTo("0");
    }

    @Test
    void keeps_what_it_acknowledged_when_it_is_killed() throws Exception {
        server.createSchema("kept");
        try (var connection = server.connect();
                var sql = connection.createStatement()) {
            sql.execute("CREATE TABLE kept.word (text VARCHAR(20))");
            sql.execute("INSERT INTO kept.word VALUES ('dừa')");
        }
        int port = server.port();
        server.kill9();
        assertThat(server.isAlive()).isFalse();
        server.restart();
        assertThat(server.port()).isEqualTo(port);
        assertThat(ask("SELECT text FROM kept.word")).isEqualTo("dừa");
    }

    @Test
    void is_adopted_by_whoever_starts_it_again() throws Exception {
        var again = EmbeddedMariaDb.start(folder);
        assertThat(again.pid()).isEqualTo(server.pid());
        assertThat(again.port()).isEqualTo(server.port());
        assertThat(again.connect().isValid(5)).isTrue();
    }

    @Test
    void is_started_afresh_when_the_noted_process_is_another_one() throws Exception {
        server.kill9();
        new ServerProcess(ProcessHandle.current().pid(), Instant.EPOCH, server.port(), "").noteIn(folder);
        server = EmbeddedMariaDb.start(folder);
        assertThat(ask("SELECT 1")).isEqualTo("1");
    }

    @Test
    void runs_beside_another_copy() throws Exception {
        Path other = folder.resolveSibling("own-" + UUID.randomUUID());
        var copy = EmbeddedMariaDb.start(other);
        try {
            assertThat(copy.port()).isNotEqualTo(server.port());
            copy.kill9();
            assertThat(ask("SELECT 1")).isEqualTo("1");
        } finally {
            copy.stop();
            Folders.delete(other);
        }
    }

    @Test
    void does_not_run_as_root() {
        assertThat(ProcessHandle.of(server.pid()).orElseThrow().info().user().orElseThrow())
                .isNotEqualTo("root");
        assertThat(Files.exists(folder.resolve("state.properties"))).isTrue();
    }

    private String ask(String question) throws SQLException {
        try (var connection = server.connect();
                var sql = connection.createStatement();
                var answer = sql.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
