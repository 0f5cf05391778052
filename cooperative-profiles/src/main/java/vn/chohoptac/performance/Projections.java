package vn.chohoptac.performance;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.chohoptac.cooperatives.sales.SaleRecorded;
import vn.chohoptac.kernel.Uuids;

/** The figures per month, kept by adding. */
@Component
class Projections {

    private static final String ADD_ORDER = """
        INSERT IGNORE INTO performance_order_month (cooperative_id, month, province_code, seller_order_code)
        VALUES (?, ?, ?, ?)
        """;

    private static final String ADD_TO_PRODUCT = """
        INSERT INTO performance_product_month
            (cooperative_id, month, product_ref, unit, sold, returned_quantity, revenue, returned)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON DUPLICATE KEY UPDATE sold = sold + VALUES(sold),
            returned_quantity = returned_quantity + VALUES(returned_quantity),
            revenue = revenue + VALUES(revenue), returned = returned + VALUES(returned)
        """;

    private static final String ADD_TO_CHANNEL = """
        INSERT INTO performance_channel_month (cooperative_id, month, channel, fair_code, revenue, returned)
        VALUES (?, ?, ?, ?, ?, ?)
        ON DUPLICATE KEY UPDATE revenue = revenue + VALUES(revenue), returned = returned + VALUES(returned)
        """;

    private static final String ADD_TO_COOPERATIVE = """
        INSERT INTO performance_cooperative_month (cooperative_id, month, province_code, revenue, returned, orders)
        VALUES (?, ?, ?, ?, ?, ?)
        ON DUPLICATE KEY UPDATE revenue = revenue + VALUES(revenue), returned = returned + VALUES(returned),
            orders = orders + VALUES(orders)
        """;

    private static final String ADD_TO_PROVINCE = """
        INSERT INTO performance_province_month (province_code, month, revenue, returned, orders)
        VALUES (?, ?, ?, ?, ?)
        ON DUPLICATE KEY UPDATE revenue = revenue + VALUES(revenue), returned = returned + VALUES(returned),
            orders = orders + VALUES(orders)
        """;

    private final JdbcTemplate jdbc;

    Projections(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this is the first line of its seller order that was heard for the month. */
    boolean addOrder(SaleRecorded sale, int month) {
        return jdbc.update(
                        ADD_ORDER,
                        Uuids.bytes(sale.cooperativeId()),
                        month,
                        sale.provinceCode(),
                        sale.sellerOrderCode())
                > 0;
    }

    /** The busiest rows come last, so that they are held for the shortest time. */
    void apply(Sold sold, MonthChanges changes) {
        var cooperative = Uuids.bytes(sold.cooperativeId());
        var province = sold.provinceCode();
        changes.forEach((month, change) -> jdbc.update(
                ADD_TO_PRODUCT,
                cooperative,
                month,
                sold.productRef(),
                sold.unit(),
                change.sold(),
                change.returnedQuantity(),
                change.revenue(),
                change.returned()));
        changes.forEach((month, change) -> jdbc.update(
                ADD_TO_CHANNEL,
                cooperative,
                month,
                sold.channel(),
                sold.fairCode(),
                change.revenue(),
                change.returned()));
        changes.forEach((month, change) -> jdbc.update(
                ADD_TO_COOPERATIVE,
                cooperative,
                month,
                province,
                change.revenue(),
                change.returned(),
                change.orders()));
        changes.forEach((month, change) ->
                jdbc.update(ADD_TO_PROVINCE, province, month, change.revenue(), change.returned(), change.orders()));
    }
}
