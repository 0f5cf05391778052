package vn.chohoptac.loadtest;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chohoptac.loadtest.Servers.Place;

/** The filled market once more, in a place of its own where its rows may be multiplied behind the application's back. */
final class MarketCopy {

    private static final String TABLES = """
        SELECT table_name FROM information_schema.tables
        WHERE table_schema = '%s' AND table_type = 'BASE TABLE' ORDER BY table_name
        """;

    /** All but those the server works out by itself. */
    private static final String COLUMNS = """
        SELECT CONCAT('`', column_name, '`') FROM information_schema.columns
        WHERE table_schema = '%s' AND table_name = '%s' AND extra NOT LIKE '%%GENERATED%%' ORDER BY ordinal_position
        """;

    private MarketCopy() {}

    static void make(Servers servers, Place place) {
        servers.clear(place);
        for (var table : servers.words(Servers.MARKET, TABLES.formatted(Servers.MARKET))) {
            var columns = String.join(", ", servers.words(Servers.MARKET, COLUMNS.formatted(Servers.MARKET, table)));
            servers.run(
                    place.schema(),
                    List.of(
                            "CREATE TABLE `%s` LIKE `%s`.`%1$s`".formatted(table, Servers.MARKET),
                            "INSERT INTO `%s` (%s) SELECT %2$s FROM `%s`.`%1$s`"
                                    .formatted(table, columns, Servers.MARKET)));
        }
    }

    /**
     * Adds rows that are like others of the table.
     *
     * @param but what is written into columns instead of what the row has there
     * @param from the rows that are copied, under the name {@code t}, and the rest of the query
     */
    static void add(Servers servers, String schema, String table, Map<String, String> but, String from) {
        var columns = servers.words(schema, COLUMNS.formatted(schema, table));
        var values = columns.stream()
                .map(column -> but.getOrDefault(column.replace("`", ""), "t." + column))
                .collect(Collectors.joining(", "));
        servers.run(
                schema,
                List.of("INSERT INTO `%s` (%s) SELECT %s FROM %s"
                        .formatted(table, String.join(", ", columns), values, from)));
    }
}
