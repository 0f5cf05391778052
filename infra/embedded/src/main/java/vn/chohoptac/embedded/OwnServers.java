package vn.chohoptac.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A pair of servers that a test may stop, kill and start again as it likes. Tests of one JVM that do so have it one after the
 * other; each finds both running, with an empty schema and indices of its own. The pair and its data go with this JVM, also
 * when that dies.
 */
public final class OwnServers implements AutoCloseable {

    private static final AtomicInteger MARKETS = new AtomicInteger();

    private final EmbeddedMariaDb mariaDb;
    private final EmbeddedElasticsearch elasticsearch;
    private final String schema;

    private OwnServers(EmbeddedMariaDb mariaDb, EmbeddedElasticsearch elasticsearch, String schema) {
        this.mariaDb = mariaDb;
        this.elasticsearch = elasticsearch;
        this.schema = schema;
    }

    /** The pair of this JVM. */
    private static final class Pair {

        private static final Path FOLDER = Folders.testHome().resolve("own-" + UUID.randomUUID());
        private static final EmbeddedMariaDb MARIA_DB;
        private static final EmbeddedElasticsearch ELASTICSEARCH;

        static {
            try {
                var users = Files.createDirectories(FOLDER.resolve("users"));
                Files.createFile(
                        users.resolve(Long.toString(ProcessHandle.current().pid())));
                Watchdog.watch(FOLDER, Duration.ofSeconds(2));
            } catch (IOException e) {
                throw Folders.refusal(FOLDER, e);
            }
            MARIA_DB = EmbeddedMariaDb.start(FOLDER.resolve("mariadb"));
            ELASTICSEARCH = EmbeddedElasticsearch.start(FOLDER.resolve("elasticsearch"));
            Runtime.getRuntime().addShutdownHook(new Thread(Pair::end));
        }

        private static void end() {
            MARIA_DB.stop();
            ELASTICSEARCH.stop();
            try {
                Folders.delete(FOLDER);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Both servers, once they answer, with one empty schema. */
    public static OwnServers start() {
        if (!Pair.MARIA_DB.isAlive()) {
            Pair.MARIA_DB.restart();
        }
        if (!Pair.ELASTICSEARCH.isAlive()) {
            Pair.ELASTICSEARCH.restart();
        }
        var schema = "market" + MARKETS.incrementAndGet();
        Pair.MARIA_DB.createSchema(schema);
        return new OwnServers(Pair.MARIA_DB, Pair.ELASTICSEARCH, schema);
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
                mariaDb.url(schema), EmbeddedMariaDb.USER, mariaDb.password(), elasticsearch.url(), schema + "-");
    }

    /** The same as the application's settings. */
    public Map<String, Object> asProperties() {
        return place().asProperties();
    }

    /** Gives the servers back; what was kept in the engine goes. */
    @Override
    public void close() {
        elasticsearch.deleteIndices(schema + "-");
    }
}
