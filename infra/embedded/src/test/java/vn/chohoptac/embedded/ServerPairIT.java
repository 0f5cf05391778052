package vn.chohoptac.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A pair outlives the JVM that started it, for those who come after, but not for ever. */
class ServerPairIT {

    private final Path folder = Folders.testHome().resolve("own-" + UUID.randomUUID());

    @AfterEach
    void clear() throws IOException {
        Folders.delete(folder);
    }

    @Test
    void is_shared_by_its_users_and_stopped_by_the_last_or_when_the_last_is_killed() throws Exception {
        Process killed = new ProcessBuilder("sleep", "600").start();
        var first = ServerPair.open(folder, killed.pid(), "elasticsearch", Duration.ofSeconds(1));
        long database = first.mariaDb().pid();
        long search = first.elasticsearch().pid();

        Process leaving = new ProcessBuilder("sleep", "600").start();
        var second = ServerPair.open(folder, leaving.pid(), "elasticsearch", Duration.ofSeconds(1));
        assertThat(second.mariaDb().pid()).isEqualTo(database);
        assertThat(second.elasticsearch().pid()).isEqualTo(search);
        assertThat(second.elasticsearchUrl()).isEqualTo(first.elasticsearchUrl());

        second.close();
        leaving.destroyForcibly();
        assertThat(first.mariaDb().isAlive()).isTrue();
        assertThat(first.elasticsearch().isAlive()).isTrue();

        killed.destroyForcibly().waitFor();
        assertThat(Waiting.until(
                        Duration.ofSeconds(60),
                        () -> !first.mariaDb().isAlive()
                                && !first.elasticsearch().isAlive()))
                .isTrue();
        assertThat(Waiting.until(Duration.ofSeconds(60), () -> !Files.exists(folder.resolve("stopping"))))
                .isTrue();
        assertThat(folder.resolve("users")).isEmptyDirectory();
    }
}
