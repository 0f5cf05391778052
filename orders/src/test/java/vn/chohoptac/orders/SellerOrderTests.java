package vn.chohoptac.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chohoptac.orders.ASellerOrder.CLERK;
import static vn.chohoptac.orders.ASellerOrder.NOW;
import static vn.chohoptac.orders.ASellerOrder.TIMES;
import static vn.chohoptac.orders.ASellerOrder.placed;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.payments.PaymentMethod;

class SellerOrderTests {

    @Test
    void walks_from_placed_to_completed_and_leaves_a_trace_of_each_step() {
        var order = placed().build();
        order.confirm(false, NOW, CLERK);
        order.handOver(NOW, CLERK);
        order.deliver(NOW, CLERK);
        order.complete(true, NOW, CLERK);
        assertThat(order.changes())
                .extracting(StatusChange::to)
                .containsExactly(
                        Fulfilment.CONFIRMED, Fulfilment.DISPATCHED, Fulfilment.DELIVERED, Fulfilment.COMPLETED);
        assertThat(order.changes()).allSatisfy(change -> assertThat(change.by()).isEqualTo(CLERK));
    }

    @Test
    void refuses_every_step_the_table_does_not_have() {
        for (var from : Fulfilment.values()) {
            for (var to : Fulfilment.values()) {
                assertThat(from.canBecome(to))
                        .as("%s to %s", from, to)
                        .isEqualTo(
                                switch (from) {
                                    case PLACED -> to == Fulfilment.CONFIRMED || to == Fulfilment.CANCELLED;
                                    case CONFIRMED -> to == Fulfilment.DISPATCHED || to == Fulfilment.CANCELLED;
                                    case DISPATCHED -> to == Fulfilment.DELIVERED || to == Fulfilment.RETURNED;
                                    case DELIVERED -> to == Fulfilment.COMPLETED || to == Fulfilment.RETURNED;
                                    case CANCELLED -> to == Fulfilment.PLACED;
                                    case COMPLETED, RETURNED -> false;
                                });
            }
        }
        var order = placed().build();
        assertThatThrownBy(() -> order.handOver(NOW, CLERK)).isInstanceOf(SellerOrderCannotBecome.class);
        assertThatThrownBy(() -> order.deliver(NOW, CLERK)).isInstanceOf(SellerOrderCannotBecome.class);
        assertThatThrownBy(() -> order.refuseAtDoor("vắng nhà", NOW, CLERK))
                .isInstanceOf(SellerOrderCannotBecome.class);
    }

    @Test
    void refuses_to_confirm_a_prepaid_order_before_its_money() {
        var order = placed().by(PaymentMethod.BANK_QR).build();
        assertThatThrownBy(() -> order.confirm(false, NOW, CLERK)).isInstanceOf(MoneyNotYetReceived.class);
        order.confirm(true, NOW, CLERK);
        assertThat(order.fulfilment()).isEqualTo(Fulfilment.CONFIRMED);
    }

    @Test
    void refuses_to_complete_before_the_money() {
        var order = placed().build();
        order.confirm(false, NOW, CLERK);
        order.handOver(NOW, CLERK);
        order.deliver(NOW, CLERK);
        assertThatThrownBy(() -> order.complete(false, NOW, CLERK)).isInstanceOf(MoneyNotYetReceived.class);
    }

    @Test
    void lowers_what_is_to_be_paid_by_a_refused_line() {
        var order = placed().build();
        assertThat(order.total()).isEqualTo(Money.vnd(370_000));
        order.reject("CF-1000", "hết hàng thật", NOW, CLERK);
        assertThat(order.total()).isEqualTo(Money.vnd(200_000));
        assertThat(order.fulfilment()).isEqualTo(Fulfilment.PLACED);
        assertThatThrownBy(() -> order.reject("CF-1000", "lại nữa", NOW, CLERK)).isInstanceOf(LineNotOpen.class);
    }

    @Test
    void is_cancelled_with_its_last_line() {
        var order = placed().withOneLine().build();
        order.reject("CF-500", "hết hàng", NOW, CLERK);
        assertThat(order.fulfilment()).isEqualTo(Fulfilment.CANCELLED);
        assertThat(order.total()).isEqualTo(Money.ZERO);
        assertThat(order.standing().deadline()).isNull();
        assertThat(order.standing().alarm()).isNull();
    }

    @Test
    void wants_a_reason_for_refusing_and_cancelling() {
        var order = placed().build();
        assertThatThrownBy(() -> order.cancel("  ", NOW, CLERK)).isInstanceOf(ReasonMissing.class);
        assertThatThrownBy(() -> order.reject("CF-500", "x".repeat(301), NOW, CLERK))
                .isInstanceOf(ReasonMissing.class);
        assertThat(order.fulfilment()).isEqualTo(Fulfilment.PLACED);
    }

    @Test
    void refuses_to_cancel_what_has_left() {
        var order = placed().build();
        order.confirm(false, NOW, CLERK);
        order.handOver(NOW, CLERK);
        assertThatThrownBy(() -> order.cancel("đổi ý", NOW, CLERK)).isInstanceOf(SellerOrderCannotBecome.class);
        assertThatThrownBy(() -> order.reject("CF-500", "hết", NOW, CLERK)).isInstanceOf(SellerOrderCannotBecome.class);
    }

    @Test
    void comes_back_to_life_only_when_its_time_to_pay_had_run_out() {
        var expired = placed().by(PaymentMethod.BANK_QR).build();
        expired.expire(NOW);
        expired.revive(NOW);
        assertThat(expired.fulfilment()).isEqualTo(Fulfilment.PLACED);
        assertThat(expired.stockReference()).isEqualTo("H7KX2M4P9A01-2");

        var cancelled = placed().by(PaymentMethod.BANK_QR).build();
        cancelled.cancel("đổi ý", NOW, CLERK);
        assertThatThrownBy(() -> cancelled.revive(NOW)).isInstanceOf(SellerOrderCannotBecome.class);
    }

    @Test
    void tells_each_line_as_sold_once_and_takes_each_back_once() {
        var order = placed().build();
        assertThat(order.sell(NOW)).hasSize(2);
        assertThat(order.sell(NOW)).isEmpty();
        assertThat(order.reverse(order.openLines(), NOW)).hasSize(2);
        assertThat(order.reverse(order.openLines(), NOW)).isEmpty();
    }

    @Test
    void takes_nothing_back_that_was_never_told() {
        var order = placed().build();
        assertThat(order.reverse(order.openLines(), NOW)).isEmpty();
    }

    @Test
    void books_returned_goods_once() {
        var order = placed().build();
        order.confirm(false, NOW, CLERK);
        order.handOver(NOW, CLERK);
        assertThatThrownBy(() -> order.goodsBack(DeskOrder.GoodsBack.SELLABLE, NOW, CLERK))
                .isInstanceOf(GoodsNotReturned.class);
        order.refuseAtDoor("không nghe máy", NOW, CLERK);
        order.goodsBack(DeskOrder.GoodsBack.SPOILT, NOW, CLERK);
        assertThatThrownBy(() -> order.goodsBack(DeskOrder.GoodsBack.SELLABLE, NOW, CLERK))
                .isInstanceOf(GoodsNotReturned.class);
    }

    @Test
    void gives_the_cooperative_its_time_from_the_money_on() {
        var order = placed().by(PaymentMethod.BANK_QR).build();
        var paid = NOW.plus(Duration.ofHours(20));
        order.moneyCame(paid, TIMES);
        assertThat(order.standing().deadline()).isEqualTo(paid.plus(Duration.ofHours(48)));
        assertThat(order.standing().alarm())
                .isEqualTo(new Alarm(Alarm.Kind.REMIND_CONFIRMATION, paid.plus(Duration.ofHours(24))));
    }

    @Test
    void reminds_then_escalates_then_cancels_cash_orders_but_never_paid_ones() {
        var cash = placed().build();
        cash.reminded(Alarm.Kind.REMIND_CONFIRMATION, TIMES);
        assertThat(cash.standing().alarm()).isEqualTo(new Alarm(Alarm.Kind.ESCALATE, NOW.plus(Duration.ofHours(36))));
        cash.reminded(Alarm.Kind.ESCALATE, TIMES);
        assertThat(cash.standing().escalated()).isTrue();
        assertThat(cash.standing().alarm()).isEqualTo(new Alarm(Alarm.Kind.CANCEL, NOW.plus(Duration.ofHours(48))));

        var paid = placed().by(PaymentMethod.BANK_QR).build();
        paid.moneyCame(NOW, TIMES);
        paid.reminded(Alarm.Kind.REMIND_CONFIRMATION, TIMES);
        paid.reminded(Alarm.Kind.ESCALATE, TIMES);
        assertThat(paid.standing().alarm()).isNull();
    }
}
