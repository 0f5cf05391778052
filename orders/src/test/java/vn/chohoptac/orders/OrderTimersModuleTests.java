package vn.chohoptac.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.payments.PaymentMethod;

class OrderTimersModuleTests extends OpenMarket {

    @Autowired
    OrderTimers timers;

    @Test
    void lets_an_unpaid_transfer_order_go_after_a_day() {
        var goods = goods(aCooperative(), 90_000, 10);
        var code = part(placed(PaymentMethod.BANK_QR, goods, 2)).code();
        pass(Duration.ofHours(12));
        assertThat(desk.one(goods.seller(), code).fulfilment()).isEqualTo(Fulfilment.PLACED);
        pass(Duration.ofHours(11));
        assertThat(level(goods).reserved()).isEqualTo(2);
        pass(Duration.ofHours(2));
        var order = desk.one(goods.seller(), code);
        assertThat(order.fulfilment()).isEqualTo(Fulfilment.CANCELLED);
        assertThat(order.payment().awaited()).isFalse();
        assertThat(order.payment().qrPayload()).isNull();
        assertThat(level(goods).reserved()).isZero();
    }

    @Test
    void takes_late_money_and_sets_the_goods_aside_again() {
        var goods = goods(aCooperative(), 90_000, 10);
        var part = part(placed(PaymentMethod.BANK_QR, goods, 2));
        pass(Duration.ofHours(13));
        pass(Duration.ofHours(12));
        desk.confirmTransfer(goods.seller(), part.code(), part.total(), "FT-LATE", CLERK);

        var order = desk.one(goods.seller(), part.code());
        assertThat(order.fulfilment()).isEqualTo(Fulfilment.PLACED);
        assertThat(level(goods).reserved()).isEqualTo(2);
        await().untilAsserted(() -> assertThat(heard.of(part.code())).hasSize(1));
        desk.confirm(goods.seller(), part.code(), CLERK);
        desk.handOver(goods.seller(), part.code(), "VNPost", "1", CLERK);
        assertThat(level(goods).onHand()).isEqualTo(8);
        assertThat(level(goods).reserved()).isZero();
        assertThat(movements(goods)).isEqualTo(level(goods));
    }

    @Test
    void gives_late_money_back_when_the_goods_are_gone() {
        var goods = goods(aCooperative(), 90_000, 2);
        var part = part(placed(PaymentMethod.BANK_QR, goods, 2));
        pass(Duration.ofHours(13));
        pass(Duration.ofHours(12));
        placed(PaymentMethod.COD, goods, 1);

        desk.confirmTransfer(goods.seller(), part.code(), part.total(), "FT-LATE", CLERK);

        assertThat(desk.one(goods.seller(), part.code()).fulfilment()).isEqualTo(Fulfilment.CANCELLED);
        assertThat(desk.refundsToPay(goods.seller())).singleElement().satisfies(refund -> {
            assertThat(refund.amount()).isEqualTo(part.total());
            assertThat(refund.reason()).isEqualTo("paid-too-late");
        });
        assertThat(heard.of(part.code())).isEmpty();
        assertThat(level(goods).reserved()).isEqualTo(1);
    }

    @Test
    void reminds_escalates_and_cancels_a_cash_order_nobody_confirms() {
        var goods = goods(aCooperative(), 90_000, 10);
        var code = part(placed(PaymentMethod.COD, goods, 1)).code();
        pass(Duration.ofHours(25));
        assertThat(desk.one(goods.seller(), code).escalated()).isFalse();
        pass(Duration.ofHours(12));
        assertThat(desk.one(goods.seller(), code).escalated()).isTrue();
        assertThat(desk.counts(goods.seller()).overdue()).isEqualTo(1);
        pass(Duration.ofHours(12));
        var order = desk.one(goods.seller(), code);
        assertThat(order.fulfilment()).isEqualTo(Fulfilment.CANCELLED);
        assertThat(order.history().getLast().reason()).isEqualTo("not-confirmed-in-time");
        assertThat(level(goods).reserved()).isZero();
        var kinds = jdbc.sql("SELECT kind FROM orders_notice WHERE seller_order_code = ? ORDER BY id")
                .param(code)
                .query(String.class)
                .list();
        assertThat(kinds).contains("CONFIRMATION_REMINDER", "CONFIRMATION_ESCALATED", "CANCELLED");
    }

    @Test
    void leaves_a_confirmed_order_alone() {
        var goods = goods(aCooperative(), 90_000, 10);
        var code = part(placed(PaymentMethod.COD, goods, 1)).code();
        desk.confirm(goods.seller(), code, CLERK);
        pass(Duration.ofHours(72));
        assertThat(desk.one(goods.seller(), code).fulfilment()).isEqualTo(Fulfilment.CONFIRMED);
    }

    @Test
    void never_cancels_money_away() {
        var goods = goods(aCooperative(), 90_000, 10);
        var part = part(placed(PaymentMethod.BANK_QR, goods, 1));
        desk.confirmTransfer(goods.seller(), part.code(), part.total(), "FT1", CLERK);
        pass(Duration.ofHours(30));
        pass(Duration.ofHours(30));
        pass(Duration.ofHours(30));
        assertThat(desk.one(goods.seller(), part.code()).fulfilment()).isEqualTo(Fulfilment.PLACED);
        assertThat(desk.one(goods.seller(), part.code()).escalated()).isTrue();
    }

    @Test
    void gives_money_for_an_order_the_buyer_cancelled_back_and_tells_no_sale() {
        var goods = goods(aCooperative(), 90_000, 10);
        var order = placed(PaymentMethod.BANK_QR, goods, 1);
        var part = part(order);
        buyerOrders.cancel(order.orderCode(), new OrderAccess.ByToken(order.accessToken()), "đổi ý");
        desk.confirmTransfer(goods.seller(), part.code(), part.total(), "FT-LATE", CLERK);
        assertThat(desk.refundsToPay(goods.seller()))
                .singleElement()
                .satisfies(refund -> assertThat(refund.amount()).isEqualTo(part.total()));
        assertThat(level(goods).reserved()).isZero();
        assertThat(desk.one(goods.seller(), part.code()).payment().kept()).isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> desk.confirm(goods.seller(), part.code(), CLERK))
                .isInstanceOf(SellerOrderCannotBecome.class);
    }

    private void pass(Duration time) {
        clock.advance(time);
        while (timers.ring() > 100) {}
    }
}
