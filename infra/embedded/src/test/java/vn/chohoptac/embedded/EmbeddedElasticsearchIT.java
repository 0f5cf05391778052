package vn.chohoptac.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmbeddedElasticsearchIT {

    private final Path folder = Folders.testHome().resolve("own-" + UUID.randomUUID());
    private final HttpClient http = HttpClient.newHttpClient();
    private EmbeddedElasticsearch server;

    @BeforeEach
    void startWhereAPowerCutLeftAnEmptyPid() throws Exception {
        Files.createDirectories(folder.resolve("run"));
        Files.createFile(folder.resolve("run/elasticsearch.pid"));
        server = EmbeddedElasticsearch.start(folder);
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
        Folders.delete(folder);
    }

    @Test
    void is_adopted_survives_a_kill_and_a_start_cut_short_and_does_not_run_as_root() throws Exception {
        assertThat(EmbeddedElasticsearch.start(folder).pid()).isEqualTo(server.pid());
        assertThat(ProcessHandle.of(server.pid()).orElseThrow().info().user().orElseThrow())
                .isNotEqualTo("root");
        assertThat(send("PUT", "/own-words/_doc/1?refresh=true", "{\"text\":\"dừa\"}"))
                .isEqualTo(201);

        var unnoted = server;
        Files.delete(folder.resolve("state.properties"));
        server = EmbeddedElasticsearch.start(folder);
        assertThat(unnoted.isAlive()).isFalse();
        assertThat(send("GET", "/own-words/_doc/1", "")).isEqualTo(200);

        int port = server.port();
        server.kill9();
        assertThat(server.isAlive()).isFalse();
        server.restart();
        assertThat(server.port()).isEqualTo(port);
        assertThat(send("GET", "/own-words/_doc/1", "")).isEqualTo(200);

        server.deleteIndices("own-");
        assertThat(send("GET", "/own-words/_doc/1", "")).isEqualTo(404);
    }

    private int send(String method, String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.url() + path))
                .method(method, BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }
}
