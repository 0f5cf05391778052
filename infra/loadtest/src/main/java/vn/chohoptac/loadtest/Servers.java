package vn.chohoptac.loadtest;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.chohoptac.embedded.EmbeddedElasticsearch;
import vn.chohoptac.embedded.EmbeddedMariaDb;

/** The two servers that hold the large market, in a folder of their own that later runs use again. */
final class Servers implements AutoCloseable {

    static final String MARKET = "market_load";
    static final String FLOOR = "market_floor";
    static final String ALIAS = "load-products";

    /** A schema and the index that belongs to it, beside those of the market that is filled. */
    record Place(String schema, String indexPrefix) {}

    private final EmbeddedMariaDb database;
    private final EmbeddedElasticsearch engine;

    private Servers(EmbeddedMariaDb database, EmbeddedElasticsearch engine) {
        this.database = database;
        this.engine = engine;
    }

    static Servers start(Path home) {
        var servers = new Servers(
                EmbeddedMariaDb.start(home.resolve("mariadb")),
                EmbeddedElasticsearch.startForWork(home.resolve("elasticsearch")));
        servers.database.createSchema(MARKET);
        servers.database.createSchema(FLOOR);
        return servers;
    }

    String engineUrl() {
        return engine.url();
    }

    /** A connection as quick as Connector/J makes them: statements are prepared on the server once. */
    Connection connect(String schema) throws SQLException {
        return DriverManager.getConnection(
                database.url(schema) + "&cachePrepStmts=true&useServerPrepStmts=true",
                EmbeddedMariaDb.USER,
                database.password());
    }

    /** How the application is pointed to them. */
    Map<String, String> settings(String engineUrl) {
        return Map.of(
                "SPRING_DATASOURCE_URL",
                database.url(MARKET),
                "SPRING_DATASOURCE_USERNAME",
                EmbeddedMariaDb.USER,
                "SPRING_DATASOURCE_PASSWORD",
                database.password(),
                "MARKET_ELASTICSEARCH_URL",
                engineUrl,
                "MARKET_ELASTICSEARCH_INDEX_PREFIX",
                "load-");
    }

    /** How it is pointed to another place instead. */
    Map<String, String> settings(Place place) {
        return Map.of(
                "SPRING_DATASOURCE_URL",
                database.url(place.schema()),
                "MARKET_ELASTICSEARCH_INDEX_PREFIX",
                place.indexPrefix());
    }

    /** Makes a place that holds nothing, whatever it held before. */
    void clear(Place place) {
        engine.deleteIndices(place.indexPrefix());
        database.dropSchema(place.schema());
        database.createSchema(place.schema());
    }

    /** Statements one after another, each with a commit of its own. */
    void run(String schema, List<String> statements) {
        for (var sql : statements) {
            try (var connection = connect(schema);
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        }
    }

    /** The first column of what is found. */
    List<String> words(String schema, String sql) {
        var words = new ArrayList<String>();
        try (var connection = connect(schema);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                words.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
        return words;
    }

    /** One number from the market's tables. */
    long count(String sql) {
        return count(MARKET, sql);
    }

    /** One number from the tables of a schema. */
    long count(String schema, String sql) {
        try (var connection = connect(schema);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() {
        engine.stop();
        database.stop();
    }
}
