package vn.chohoptac.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the way is said in one sentence that names the way out. */
class SentencesTests {

    @TempDir
    Path folder;

    @Test
    void a_web_port_in_use() throws Exception {
        try (var other = new ServerSocket(0)) {
            assertThatThrownBy(() -> EmbeddedServers.checkWebPort(other.getLocalPort()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("SERVER_PORT=" + (other.getLocalPort() + 1))
                    .hasMessageNotContaining("\n");
        }
    }

    @Test
    void a_folder_that_cannot_be_one() throws Exception {
        Path file = Files.writeString(folder.resolve("taken"), "");
        assertThatThrownBy(() -> Folders.prepare(file.resolve("below")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("MARKET_HOME")
                .hasMessageContaining(file.toString())
                .hasMessageNotContaining("\n");
    }

    @Test
    void a_disk_without_room() {
        assertThatThrownBy(() -> Folders.prepare(folder, Long.MAX_VALUE))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("make room")
                .hasMessageContaining("MARKET_HOME");
    }

    @Test
    void a_wished_port_is_kept_while_it_is_free() throws IOException {
        int free = Machine.freePort(0);
        assertThat(Machine.freePort(free)).isEqualTo(free);
        try (var taken = new ServerSocket(free, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Machine.freePort(taken.getLocalPort())).isNotEqualTo(free);
        }
    }

    @Test
    void a_secret_is_drawn_once_and_closed_to_others() throws Exception {
        String secret = Secret.keptIn(folder);
        assertThat(secret).hasSize(64).isEqualTo(Secret.keptIn(folder)).isNotEqualTo(Secret.drawn());
        assertThat(Files.getPosixFilePermissions(folder.resolve("secret"))).hasSize(2);
    }
}
