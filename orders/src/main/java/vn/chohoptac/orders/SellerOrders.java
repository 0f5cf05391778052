package vn.chohoptac.orders;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.Columns;
import vn.chohoptac.kernel.Uuids;
import vn.chohoptac.payments.PaymentId;

/** The rows of seller orders with their lines, and of their history. */
@Component
class SellerOrders {

    static final String INSERT_CHANGE = """
        INSERT INTO orders_change (seller_order_id, id, from_state, to_state, at, by_kind, by_account, by_name, reason)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """;

    private final Rows rows;
    private final JdbcTemplate updates;
    private final JdbcClient jdbc;

    SellerOrders(Rows rows, JdbcTemplate updates, JdbcClient jdbc) {
        this.rows = rows;
        this.updates = updates;
        this.jdbc = jdbc;
    }

    /** The payment of an own seller order, read without holding anything. */
    PaymentId paymentOf(CooperativeId own, String code) {
        return jdbc.sql("SELECT payment_id FROM orders_seller_order WHERE cooperative_id = ? AND code = ?")
                .params(Uuids.bytes(own.value()), code)
                .query((row, number) -> new PaymentId(Columns.id(row, "payment_id")))
                .optional()
                .orElseThrow(OrderNotFound::new);
    }

    /** The payments of an order, in id order, read without holding anything. */
    List<PaymentId> paymentsOf(String orderCode) {
        return jdbc.sql("SELECT DISTINCT payment_id FROM orders_seller_order WHERE code BETWEEN ? AND ? ORDER BY"
                        + " payment_id")
                .params(orderCode + "00", orderCode + "99")
                .query((row, number) -> new PaymentId(Columns.id(row, "payment_id")))
                .list();
    }

    /** Holds an own seller order for this transaction. */
    SellerOrder lock(CooperativeId own, String code) {
        return read("WHERE cooperative_id = ? AND code = ? FOR UPDATE", Uuids.bytes(own.value()), code).stream()
                .findFirst()
                .orElseThrow(OrderNotFound::new);
    }

    /** Holds what a reference stands for: a seller order, or all parts of an order in the order of their codes. */
    List<SellerOrder> lock(String reference) {
        return OrderCode.isPart(reference)
                ? read("WHERE code = ? FOR UPDATE", reference)
                : read("WHERE code BETWEEN ? AND ? ORDER BY code FOR UPDATE", reference + "00", reference + "99");
    }

    Optional<SellerOrder> find(CooperativeId own, String code) {
        return read("WHERE cooperative_id = ? AND code = ?", Uuids.bytes(own.value()), code).stream()
                .findFirst();
    }

    /** All parts of an order in the order of their codes. */
    List<SellerOrder> of(String orderCode) {
        return read("WHERE code BETWEEN ? AND ? ORDER BY code", orderCode + "00", orderCode + "99");
    }

    /** All parts of these orders in the order of their codes. */
    List<SellerOrder> of(List<String> orderCodes) {
        return orderCodes.isEmpty()
                ? List.of()
                : read(
                        "WHERE " + String.join(" OR ", Collections.nCopies(orderCodes.size(), "code BETWEEN ? AND ?"))
                                + " ORDER BY code",
                        orderCodes.stream()
                                .flatMap(code -> Stream.of(code + "00", code + "99"))
                                .toArray());
    }

    List<SellerOrder> byIds(List<byte[]> ids) {
        return ids.isEmpty()
                ? List.of()
                : read("WHERE id IN (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")", ids.toArray());
    }

    /** Codes whose alarm has rung, the earliest first. */
    List<String> ringing(Instant now, int most) {
        return jdbc.sql("SELECT code FROM orders_seller_order WHERE alarm_at <= ? ORDER BY alarm_at LIMIT ?")
                .params(Columns.utc(now), most)
                .query((row, number) -> row.getString("code"))
                .list();
    }

    /** Which cooperative and payment a code belongs to. */
    Optional<SellerOrder> find(String code) {
        return read("WHERE code = ?", code).stream().findFirst();
    }

    void save(SellerOrder order) {
        var standing = order.standing();
        var alarm = standing.alarm();
        var back = standing.goodsBack();
        updates.update(
                """
                UPDATE orders_seller_order SET fulfilment = ?, goods = ?, deadline_at = ?, alarm = ?, alarm_at = ?, escalated = ?,
                  expired = ?, stock_round = ?, goods_back = ? WHERE id = ?
                """,
                standing.fulfilment().name(),
                order.goods().dong(),
                Columns.utcOrNull(standing.deadline()),
                alarm == null ? null : alarm.kind().name(),
                alarm == null ? null : Columns.utc(alarm.at()),
                standing.escalated(),
                standing.expired(),
                standing.stockRound(),
                back == null ? null : back.name(),
                Uuids.bytes(order.facts().id().value()));
        rows.update(
                "UPDATE orders_line SET rejected_because = ?, sold_at = ?, reversed_at = ? WHERE seller_order_id = ?"
                        + " AND line_no = ?",
                order.lines().stream().map(line -> lineRow(order, line)).toList());
        rows.insert(
                INSERT_CHANGE,
                order.changes().stream()
                        .map(change -> changeRow(order.facts().id(), change))
                        .toList());
    }

    /** The histories of these seller orders, oldest step first. */
    Map<SellerOrderId, List<OrderReceipt.Change>> histories(Collection<SellerOrderId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        record Step(SellerOrderId of, OrderReceipt.Change change) {}
        return jdbc
                .sql("SELECT * FROM orders_change WHERE seller_order_id IN (:ids) ORDER BY seller_order_id, id")
                .param("ids", ids.stream().map(id -> Uuids.bytes(id.value())).toList())
                .query((row, number) -> new Step(
                        new SellerOrderId(Columns.id(row, "seller_order_id")),
                        new OrderReceipt.Change(
                                Fulfilment.valueOf(row.getString("from_state")),
                                Fulfilment.valueOf(row.getString("to_state")),
                                Columns.instant(row, "at"),
                                row.getString("by_name"),
                                row.getString("reason"))))
                .list()
                .stream()
                .collect(groupingBy(Step::of, mapping(Step::change, toList())));
    }

    static @Nullable Object[] changeRow(SellerOrderId order, StatusChange change) {
        return new @Nullable Object[] {
            Uuids.bytes(order.value()),
            Uuids.bytes(Uuids.v7()),
            change.from().name(),
            change.to().name(),
            Columns.utc(change.at()),
            change.by().kind().name(),
            Columns.bytesOrNull(change.by().accountId()),
            change.by().name(),
            change.reason()
        };
    }

    private static @Nullable Object[] lineRow(SellerOrder order, OrderLine line) {
        return new @Nullable Object[] {
            line.rejectedBecause(),
            Columns.utcOrNull(line.soldAt()),
            Columns.utcOrNull(line.reversedAt()),
            Uuids.bytes(order.facts().id().value()),
            line.no()
        };
    }

    private List<SellerOrder> read(String where, Object... args) {
        record Head(SellerOrderFacts facts, Standing standing) {}
        var heads = updates.query(
                "SELECT * FROM orders_seller_order " + where,
                (row, number) -> new Head(SellerOrderMapping.facts(row), SellerOrderMapping.standing(row)),
                args);
        var lines = lines(heads.stream().map(head -> head.facts().id()).toList());
        var orders = new ArrayList<SellerOrder>();
        heads.forEach(head -> orders.add(new SellerOrder(
                head.facts(), lines.getOrDefault(head.facts().id().value(), List.of()), head.standing())));
        return orders;
    }

    private Map<UUID, List<OrderLine>> lines(List<SellerOrderId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        record Owned(UUID of, OrderLine line) {}
        return jdbc
                .sql("SELECT * FROM orders_line WHERE seller_order_id IN (:ids) ORDER BY seller_order_id, line_no")
                .param("ids", ids.stream().map(id -> Uuids.bytes(id.value())).toList())
                .query((row, number) -> new Owned(Columns.id(row, "seller_order_id"), SellerOrderMapping.line(row)))
                .list()
                .stream()
                .collect(groupingBy(Owned::of, mapping(Owned::line, toList())));
    }
}
