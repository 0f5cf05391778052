package vn.chohoptac.embedded;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;

/**
 * The build's pair of servers, started by the first test that asks and stopped when Maven ends. Whoever tests takes a
 * place: a schema and an index prefix of their own, removed when this JVM ends.
 */
public final class TestServers {

    /** What tests have unless they say otherwise. */
    static final Map<String, Object> DEFAULTS = Map.of(
            "market.housekeeping.enabled",
            false,
            "market.pictures.folder",
            Folders.testHome().resolve("pictures").toString(),
            "spring.datasource.hikari.minimum-idle",
            1);

    private static final long PID = ProcessHandle.current().pid();
    private static final AtomicInteger PLACES = new AtomicInteger();
    private static final List<Place> TAKEN = new ArrayList<>();

    private TestServers() {}

    /**
     * A schema and an index prefix that nobody else uses.
     *
     * @param indexPrefix to stand before the name of each index, its hyphen included
     */
    public record Place(String databaseUrl, String user, String password, String elasticsearchUrl, String indexPrefix) {

        /** The same as the application's settings. */
        public Map<String, Object> asProperties() {
            return Map.of(
                    EmbeddedServers.DATABASE_URL,
                    databaseUrl,
                    "spring.datasource.username",
                    user,
                    "spring.datasource.password",
                    password,
                    EmbeddedServers.ELASTICSEARCH_URL,
                    elasticsearchUrl,
                    "market.elasticsearch.index-prefix",
                    indexPrefix);
        }
    }

    /** Takes a fresh place; the database answers already, the search engine soon. */
    public static Place newPlace() {
        var database = pair().mariaDb();
        String name = "test_" + PID + "_" + PLACES.incrementAndGet();
        database.createSchema(name);
        var place = new Place(
                database.url(name),
                EmbeddedMariaDb.USER,
                database.password(),
                pair().elasticsearchUrl(),
                name.replace('_', '-') + "-");
        synchronized (TAKEN) {
            TAKEN.add(place);
        }
        return place;
    }

    /** The search engine's address, once it answers. */
    public static String elasticsearchUrl() {
        return pair().elasticsearch().url();
    }

    static ServerPair pair() {
        return Shared.PAIR;
    }

    private static final class Shared {

        static final ServerPair PAIR = open();

        private static ServerPair open() {
            boolean shared = System.getenv("MARKET_SERVERS_HOME") != null;
            long user = maven().orElse(PID);
            var grace = shared ? Duration.ofMinutes(15) : user == PID ? Duration.ofMinutes(1) : Duration.ofSeconds(2);
            var pair =
                    ServerPair.open(Folders.testHome(), user, "elasticsearch-" + AnalysisPlugin.fingerprint(), grace);
            SpringApplication.getShutdownHandlers().add(Shared::leave);
            dropWhatTheDeadLeft(pair);
            return pair;
        }

        /** The Maven process this test JVM belongs to, if there is one. */
        private static Optional<Long> maven() {
            return Stream.iterate(
                            ProcessHandle.current().parent(),
                            Optional::isPresent,
                            parent -> parent.flatMap(ProcessHandle::parent))
                    .flatMap(Optional::stream)
                    .filter(ancestor -> ancestor.info().commandLine().orElse("").contains("plexus-classworlds")
                            || ancestor.info().commandLine().orElse("").contains("maven.home"))
                    .map(ProcessHandle::pid)
                    .findFirst();
        }

        private static void leave() {
            synchronized (TAKEN) {
                for (int place = 1; place <= TAKEN.size(); place++) {
                    remove(PAIR, "test_" + PID + "_" + place);
                }
            }
        }

        private static void dropWhatTheDeadLeft(ServerPair pair) {
            try (var connection = pair.mariaDb().connect();
                    var sql = connection.createStatement();
                    var schemas = sql.executeQuery("SHOW DATABASES LIKE 'test\\_%'")) {
                while (schemas.next()) {
                    String schema = schemas.getString(1);
                    long owner = Long.parseLong(schema.split("_")[1]);
                    if (ProcessHandle.of(owner).isEmpty()) {
                        remove(pair, schema);
                    }
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void remove(ServerPair pair, String schema) {
            pair.mariaDb().dropSchema(schema);
            pair.elasticsearch().deleteIndices(schema.replace('_', '-') + "-");
        }
    }
}
