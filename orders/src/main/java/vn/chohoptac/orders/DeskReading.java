package vn.chohoptac.orders;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.PageOf;
import vn.chohoptac.kernel.Uuids;
import vn.chohoptac.orders.DeskOrder.Action;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.payments.PaymentView;
import vn.chohoptac.payments.RefundTask;

/** What a cooperative's desk shows: a fixed number of queries for a page of orders. */
@Component
class DeskReading {

    private static final String AWAITS_MONEY = "alarm IN ('REMIND_PAYMENT', 'EXPIRE')";

    private final JdbcTemplate lists;
    private final JdbcClient jdbc;
    private final SellerOrders sellerOrders;
    private final OrderHeads heads;
    private final Surroundings.Survey survey;

    DeskReading(
            JdbcTemplate lists,
            JdbcClient jdbc,
            SellerOrders sellerOrders,
            OrderHeads heads,
            Surroundings.Survey survey) {
        this.lists = lists;
        this.jdbc = jdbc;
        this.sellerOrders = sellerOrders;
        this.heads = heads;
        this.survey = survey;
    }

    PageOf<DeskOrder> page(CooperativeId own, DeskFilter filter) {
        var args = new ArrayList<Object>(List.of(Uuids.bytes(own.value())));
        var where = where(filter, args);
        var total = lists.queryForObject("SELECT COUNT(*) " + where, Long.class, args.toArray());
        args.add(filter.size());
        args.add((filter.page() - 1) * filter.size());
        var ids = lists.query(
                "SELECT s.id " + where
                        + " ORDER BY s.fulfilment = 'PLACED' DESC, IF(s.fulfilment = 'PLACED', s.deadline_at, NULL),"
                        + " s.placed_at DESC LIMIT ? OFFSET ?",
                (row, number) -> row.getBytes("id"),
                args.toArray());
        var byId = sellerOrders.byIds(ids).stream()
                .collect(toMap(order -> order.facts().id().value(), Function.identity()));
        var orders = ids.stream().map(id -> byId.get(Uuids.of(id))).toList();
        return new PageOf<>(show(orders), total == null ? 0 : total, filter.page(), filter.size());
    }

    DeskOrder one(CooperativeId own, String code) {
        return show(List.of(sellerOrders.find(own, code).orElseThrow(OrderNotFound::new)))
                .getFirst();
    }

    DeskCounts counts(CooperativeId own, int refundsToPay) {
        var id = Uuids.bytes(own.value());
        var cash = jdbc.sql("""
            SELECT COUNT(DISTINCT s.id) FROM orders_seller_order s JOIN orders_line l ON l.seller_order_id = s.id
            WHERE s.cooperative_id = ? AND s.fulfilment = 'DELIVERED' AND s.method = 'COD'
              AND l.sold_at IS NULL AND l.rejected_because IS NULL
            """).param(id).query(Integer.class).single();
        return jdbc.sql("""
            SELECT COALESCE(SUM(fulfilment = 'PLACED' AND COALESCE(NOT %1$s, TRUE)), 0) AS to_confirm,
              COALESCE(SUM(fulfilment = 'PLACED' AND %1$s), 0) AS awaiting,
              COALESCE(SUM(fulfilment = 'PLACED' AND escalated), 0) AS overdue,
              COALESCE(SUM(fulfilment = 'CONFIRMED'), 0) AS to_hand_over,
              COALESCE(SUM(fulfilment = 'DISPATCHED'), 0) AS underway
            FROM orders_seller_order
            WHERE cooperative_id = ? AND fulfilment IN ('PLACED', 'CONFIRMED', 'DISPATCHED')
            """.formatted(AWAITS_MONEY))
                .param(id)
                .query((row, number) -> new DeskCounts(
                        row.getInt("to_confirm"),
                        row.getInt("awaiting"),
                        row.getInt("overdue"),
                        row.getInt("to_hand_over"),
                        row.getInt("underway"),
                        cash,
                        refundsToPay))
                .single();
    }

    private static String where(DeskFilter filter, List<Object> args) {
        var where = new StringBuilder("FROM orders_seller_order s");
        var words = filter.words() == null ? "" : filter.words().replaceAll("[^0-9A-Za-z]", "");
        if (!words.isEmpty()) {
            where.append(" JOIN orders_order o ON o.id = s.order_id");
        }
        where.append(" WHERE s.cooperative_id = ?");
        if (!filter.states().isEmpty()) {
            where.append(" AND s.fulfilment IN (")
                    .append(String.join(
                            ", ", Collections.nCopies(filter.states().size(), "?")))
                    .append(")");
            filter.states().forEach(state -> args.add(state.name()));
        }
        if (!words.isEmpty()) {
            where.append(" AND (s.code LIKE ? OR o.contact_phone LIKE ?)");
            args.add("%" + words.toUpperCase(Locale.ROOT) + "%");
            args.add("%" + words.replaceFirst("^0", "") + "%");
        }
        return where.toString();
    }

    private List<DeskOrder> show(List<SellerOrder> orders) {
        var around = survey.of(orders);
        Map<OrderId, OrderHead> byId =
                heads.byIds(orders.stream().map(order -> order.facts().order()).collect(toSet())).stream()
                        .collect(toMap(OrderHead::id, Function.identity()));
        return orders.stream()
                .map(order -> show(
                        order, Objects.requireNonNull(byId.get(order.facts().order())), around))
                .toList();
    }

    private static DeskOrder show(SellerOrder order, OrderHead head, Surroundings around) {
        var payment = around.payment(order);
        var refunds = around.refunds(order);
        return new DeskOrder(
                order.code(),
                head.code(),
                order.fulfilment(),
                order.facts().placedAt(),
                head.contact(),
                Receipts.destination(head.address()),
                Receipts.lines(order),
                order.goods(),
                order.total().minus(order.goods()),
                order.total(),
                order.facts().shipping().label(),
                payment,
                order.standing().deadline(),
                order.standing().escalated(),
                around.parcel(order),
                order.standing().goodsBack(),
                refunds,
                around.history(order),
                actions(order, payment, refunds));
    }

    static Set<Action> actions(SellerOrder order, PaymentView payment, List<RefundTask> refunds) {
        var open = EnumSet.noneOf(Action.class);
        var moneyIn = payment.state().cameIn();
        switch (order.fulfilment()) {
            case PLACED -> open.addAll(whilePlaced(payment));
            case CONFIRMED -> open.addAll(List.of(Action.HAND_OVER, Action.REJECT_LINE, Action.CANCEL));
            case DISPATCHED -> open.addAll(List.of(Action.MARK_DELIVERED, Action.REFUSED_AT_DOOR));
            case DELIVERED -> open.addAll(List.of(Action.TAKE_BACK, moneyIn ? Action.COMPLETE : Action.COLLECT_CASH));
            case RETURNED -> {
                if (order.standing().goodsBack() == null) {
                    open.add(Action.GOODS_BACK);
                }
            }
            case COMPLETED, CANCELLED -> {}
        }
        if (payment.method() == PaymentMethod.BANK_QR && !moneyIn) {
            open.add(Action.CONFIRM_TRANSFER);
        }
        if (refunds.stream().anyMatch(refund -> refund.open() && refund.method() != PaymentMethod.CARD)) {
            open.add(Action.REFUND_PAID);
        }
        return open;
    }

    private static Set<Action> whilePlaced(PaymentView payment) {
        if (payment.method() == PaymentMethod.CARD && !payment.state().cameIn()) {
            return Set.of();
        }
        return payment.method().prepaid() && !payment.state().cameIn()
                ? EnumSet.of(Action.REJECT_LINE, Action.CANCEL)
                : EnumSet.of(Action.CONFIRM, Action.REJECT_LINE, Action.CANCEL);
    }
}
