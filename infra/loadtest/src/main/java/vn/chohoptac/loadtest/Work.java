package vn.chohoptac.loadtest;

import java.util.List;
import java.util.stream.Collectors;

/** What the market still has to do behind what it has acknowledged. */
final class Work {

    private static final List<String> QUEUES = List.of(
            "SELECT COUNT(*) FROM EVENT_PUBLICATION",
            "SELECT COUNT(*) FROM orders_notice",
            "SELECT COUNT(*) FROM catalog_sold",
            "SELECT COUNT(*) FROM catalog_changed_product",
            "SELECT COUNT(*) FROM inventory_changed_product",
            "SELECT COUNT(*) FROM inventory_level WHERE flipped = TRUE",
            "SELECT COUNT(*) FROM search_document WHERE pending = TRUE",
            "SELECT COUNT(*) FROM connections_changed_listing");

    private static final String ALL = QUEUES.stream().collect(Collectors.joining(") + (", "SELECT (", ")"));

    private Work() {}

    /** How many rows wait in all queues together. */
    static long waiting(Servers servers) {
        return waiting(servers, Servers.MARKET);
    }

    static long waiting(Servers servers, String schema) {
        return servers.count(schema, ALL);
    }
}
