package vn.chohoptac.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/**
 * A pair of servers that one test has to itself, to stop, kill and start again as it likes. Its data go when it is closed;
 * the servers themselves also when this JVM dies.
 */
public final class OwnServers implements AutoCloseable {

    private static final String SCHEMA = "market";

    private final Path folder;
    private final EmbeddedMariaDb mariaDb;
    private final EmbeddedElasticsearch elasticsearch;

    private OwnServers(Path folder, EmbeddedMariaDb mariaDb, EmbeddedElasticsearch elasticsearch) {
        this.folder = folder;
        this.mariaDb = mariaDb;
        this.elasticsearch = elasticsearch;
    }

    /** Both servers, once they answer, with one empty schema. */
    public static OwnServers start() {
        var folder = Folders.testHome().resolve("own-" + UUID.randomUUID());
        try {
            var users = Files.createDirectories(folder.resolve("users"));
            Files.createFile(users.resolve(Long.toString(ProcessHandle.current().pid())));
            Watchdog.watch(folder, Duration.ofSeconds(2));
            var mariaDb = EmbeddedMariaDb.start(folder.resolve("mariadb"));
            mariaDb.createSchema(SCHEMA);
            return new OwnServers(folder, mariaDb, EmbeddedElasticsearch.start(folder.resolve("elasticsearch")));
        } catch (IOException e) {
            throw Folders.refusal(folder, e);
        }
    }

    public EmbeddedMariaDb mariaDb() {
        return mariaDb;
    }

    public EmbeddedElasticsearch elasticsearch() {
        return elasticsearch;
    }

    /** Where an application is to be told to live. */
    public TestServers.Place place() {
        return new TestServers.Place(
                mariaDb.url(SCHEMA), EmbeddedMariaDb.USER, mariaDb.password(), elasticsearch.url(), "market-");
    }

    /** The same as the application's settings. */
    public Map<String, Object> asProperties() {
        return place().asProperties();
    }

    @Override
    public void close() {
        mariaDb.stop();
        elasticsearch.stop();
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
