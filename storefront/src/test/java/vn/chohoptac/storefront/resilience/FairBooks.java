package vn.chohoptac.storefront.resilience;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.chohoptac.embedded.OwnServers;

/** Adds up from the orders' and deliveries' own rows what a fair's result and the figures by channel should be. */
final class FairBooks {

    private static final String LINES = """
        FROM orders_line o JOIN orders_seller_order s ON s.id = o.seller_order_id
        JOIN orders_order w ON w.id = s.order_id JOIN payments_payment p ON p.id = s.payment_id WHERE
        """;
    private static final String PAID = "p.state = 'RECEIVED' AND ";
    private static final String OF_THE_FAIR = "o.fair_code = :fair";
    private static final String CALLED_OFF = " AND s.fulfilment = 'CANCELLED'";

    private final JdbcClient sql;
    private final String fair;

    FairBooks(OwnServers servers, String fair) {
        var place = servers.place();
        this.sql = JdbcClient.create(new DriverManagerDataSource(place.databaseUrl(), place.user(), place.password()));
        this.fair = fair;
    }

    long orderedAtTheFair() {
        return number("SELECT COALESCE(SUM(o.total), 0) " + LINES + OF_THE_FAIR);
    }

    long calledOffAtTheFair() {
        return number("SELECT COALESCE(SUM(o.total), 0) " + LINES + OF_THE_FAIR + CALLED_OFF);
    }

    /** Packs at the fair price that are still to be delivered or were. */
    long packsStanding() {
        return number("SELECT COALESCE(SUM(o.quantity), 0) " + LINES + OF_THE_FAIR)
                - number("SELECT COALESCE(SUM(o.quantity), 0) " + LINES + OF_THE_FAIR + CALLED_OFF);
    }

    long quotaTaken() {
        return number(
                "SELECT SUM(i.taken) FROM fairs_item i JOIN fairs_fair f ON f.id = i.fair_id WHERE f.code = :fair");
    }

    long paidAtTheFair() {
        return number("SELECT COALESCE(SUM(o.total), 0) " + LINES + PAID + OF_THE_FAIR);
    }

    long paidInTheShop() {
        return number("SELECT COALESCE(SUM(o.total), 0) " + LINES + PAID + "o.fair_code IS NULL");
    }

    /** Lines at the fair price of orders placed when the fair was closed already. */
    long boughtAfterTheClosing() {
        return number("SELECT COUNT(*) " + LINES + OF_THE_FAIR
                + " AND w.placed_at > (SELECT closed_at FROM fairs_fair WHERE code = :fair)");
    }

    long deliveriesConfirmed() {
        return number("SELECT COUNT(*) FROM connections_delivery WHERE confirmed_at IS NOT NULL AND :fair <> ''");
    }

    /** As the performance pages have it. */
    long revenue(String channel) {
        return number("SELECT COALESCE(SUM(revenue), 0) FROM performance_channel_month WHERE channel = '" + channel
                + "' AND :fair <> ''");
    }

    private long number(String select) {
        return sql.sql(select).param("fair", fair).query(Long.class).single();
    }
}
