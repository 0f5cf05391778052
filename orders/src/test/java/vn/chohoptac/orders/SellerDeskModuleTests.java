package vn.chohoptac.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.payments.PaymentAlreadyReceived;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.payments.PaymentState;
import vn.chohoptac.payments.RefundId;
import vn.chohoptac.payments.TransferTooSmall;

class SellerDeskModuleTests extends OpenMarket {

    @Test
    void takes_a_cash_order_to_its_end_and_tells_the_sale_when_the_cash_is_there() {
        var goods = goods(aCooperative(), 90_000, 10);
        var code = part(placed(PaymentMethod.COD, goods, 2)).code();
        var own = goods.seller();

        desk.confirm(own, code, CLERK);
        desk.handOver(own, code, "Viettel Post", "VTP42", CLERK);
        assertThat(level(goods).onHand()).isEqualTo(8);
        assertThat(level(goods).reserved()).isZero();
        desk.markDelivered(own, code, true, CLERK);

        await().untilAsserted(() -> assertThat(heard.of(code)).singleElement().satisfies(sale -> {
            assertThat(sale.saleKey()).isEqualTo(code + "-1");
            assertThat(sale.amount()).isEqualTo(180_000);
            assertThat(sale.quantity()).isEqualByComparingTo(new BigDecimal(1000));
            assertThat(sale.unit()).isEqualTo("g");
            assertThat(sale.channel()).isEqualTo("SHOP");
            assertThat(sale.provinceCode()).isEqualTo(LAM_DONG);
            assertThat(sale.buyerProvinceCode()).isEqualTo(HA_NOI);
            assertThat(sale.cooperativeId()).isEqualTo(own.value());
        }));
        desk.complete(own, code, CLERK);
        var order = desk.one(own, code);
        assertThat(order.payment().state()).isEqualTo(PaymentState.RECEIVED);
        assertThat(order.parcel().trackingCode()).isEqualTo("VTP42");
        assertThat(order.history())
                .extracting(OrderReceipt.Change::to)
                .containsExactly(
                        Fulfilment.PLACED,
                        Fulfilment.CONFIRMED,
                        Fulfilment.DISPATCHED,
                        Fulfilment.DELIVERED,
                        Fulfilment.COMPLETED);
        assertThat(order.actions()).isEmpty();
    }

    @Test
    void confirms_a_prepaid_order_only_after_its_transfer() {
        var goods = goods(aCooperative(), 90_000, 10);
        var part = part(placed(PaymentMethod.BANK_QR, goods, 1));
        assertThatThrownBy(() -> desk.confirm(goods.seller(), part.code(), CLERK))
                .isInstanceOf(MoneyNotYetReceived.class);
        assertThatThrownBy(() -> desk.confirmTransfer(
                        goods.seller(), part.code(), part.total().minus(Money.vnd(1)), "FT1", CLERK))
                .isInstanceOf(TransferTooSmall.class);

        desk.confirmTransfer(goods.seller(), part.code(), part.total(), "FT1", CLERK);
        desk.confirmTransfer(goods.seller(), part.code(), part.total(), "FT1", CLERK);
        assertThatThrownBy(() -> desk.confirmTransfer(goods.seller(), part.code(), part.total(), "FT2", CLERK))
                .isInstanceOf(PaymentAlreadyReceived.class);

        desk.confirm(goods.seller(), part.code(), CLERK);
        await().untilAsserted(() -> assertThat(heard.of(part.code())).hasSize(1));
    }

    @Test
    void gives_back_what_was_transferred_too_much() {
        var goods = goods(aCooperative(), 90_000, 10);
        var part = part(placed(PaymentMethod.BANK_QR, goods, 1));
        desk.confirmTransfer(goods.seller(), part.code(), part.total().plus(Money.vnd(7_000)), "FT1", CLERK);

        var refund = desk.refundsToPay(goods.seller()).getFirst();
        assertThat(refund.amount()).isEqualTo(Money.vnd(7_000));
        assertThat(refund.reason()).isEqualTo("surplus");
        desk.refundPaid(goods.seller(), part.code(), refund.id(), "FT-BACK", CLERK);
        desk.refundPaid(goods.seller(), part.code(), refund.id(), "FT-BACK", CLERK);
        assertThat(desk.refundsToPay(goods.seller())).isEmpty();
        var payment = desk.one(goods.seller(), part.code()).payment();
        assertThat(payment.state()).isEqualTo(PaymentState.PARTLY_REFUNDED);
        assertThat(payment.kept()).isEqualTo(part.total());
    }

    @Test
    void lowers_the_transfer_asked_for_by_a_refused_line() {
        var own = aCooperative();
        var coffee = goods(own, 90_000, 10);
        var tea = goods(own, 60_000, 10);
        var part = part(placed(PaymentMethod.BANK_QR, coffee, 1, tea, 2));
        desk.rejectLine(own, part.code(), tea.sku(), "mưa, không hái được", CLERK);

        var order = desk.one(own, part.code());
        assertThat(order.total()).isEqualTo(part.total().minus(Money.vnd(120_000)));
        assertThat(order.payment().amount()).isEqualTo(order.total());
        assertThat(order.payment().qrPayload())
                .contains(Long.toString(order.total().dong()));
        assertThat(level(tea).reserved()).isZero();
        assertThat(level(coffee).reserved()).isEqualTo(1);
    }

    @Test
    void takes_a_told_sale_back_and_owes_the_money_when_it_refuses_a_paid_line() {
        var own = aCooperative();
        var coffee = goods(own, 90_000, 10);
        var tea = goods(own, 60_000, 10);
        var part = part(placed(PaymentMethod.BANK_QR, coffee, 1, tea, 2));
        desk.confirmTransfer(own, part.code(), part.total(), "FT1", CLERK);
        await().untilAsserted(() -> assertThat(heard.of(part.code())).hasSize(2));

        desk.rejectLine(own, part.code(), tea.sku(), "mưa, không hái được", CLERK);
        await().untilAsserted(() -> assertThat(heard.reversalsOf(part.code()))
                .singleElement()
                .satisfies(reversal -> {
                    assertThat(reversal.amount()).isEqualTo(120_000);
                }));
        desk.rejectLine(own, part.code(), coffee.sku(), "hết cả", CLERK);
        await().untilAsserted(() -> assertThat(heard.reversalsOf(part.code())).hasSize(2));

        var order = desk.one(own, part.code());
        assertThat(order.fulfilment()).isEqualTo(Fulfilment.CANCELLED);
        assertThat(Money.sum(
                        order.refunds().stream().map(refund -> refund.amount()).toList()))
                .isEqualTo(part.total());
        assertThat(order.payment().kept()).isEqualTo(Money.ZERO);
        assertThat(level(coffee).reserved()).isZero();
        order.refunds().forEach(refund -> desk.refundPaid(own, part.code(), refund.id(), "FT9", CLERK));
        assertThat(desk.one(own, part.code()).payment().state()).isEqualTo(PaymentState.REFUNDED);
    }

    @Test
    void puts_goods_refused_at_the_door_back_only_when_they_can_be_sold() {
        var own = aCooperative();
        var goods = goods(own, 90_000, 10);
        var sound = sent(own, goods);
        desk.refusedAtDoor(own, sound, "khách không nghe máy", CLERK);
        assertThat(level(goods).onHand()).isEqualTo(9);
        desk.goodsBack(own, sound, true, CLERK);
        assertThat(level(goods).onHand()).isEqualTo(10);
        assertThatThrownBy(() -> desk.goodsBack(own, sound, true, CLERK)).isInstanceOf(GoodsNotReturned.class);

        var spoilt = sent(own, goods);
        desk.refusedAtDoor(own, spoilt, "khách từ chối", CLERK);
        desk.goodsBack(own, spoilt, false, CLERK);
        assertThat(level(goods).onHand()).isEqualTo(9);
        assertThat(heard.of(sound)).isEmpty();
        assertThatThrownBy(() -> desk.cashCollected(own, sound, CLERK)).isInstanceOf(CashNotDue.class);
    }

    @Test
    void tells_the_cash_later_when_the_carrier_brings_it_later() {
        var own = aCooperative();
        var code = sent(own, goods(own, 90_000, 10));
        desk.markDelivered(own, code, false, CLERK);
        assertThat(desk.one(own, code).actions()).contains(DeskOrder.Action.COLLECT_CASH);
        assertThat(desk.counts(own).cashToCollect()).isEqualTo(1);
        desk.cashCollected(own, code, CLERK);
        await().untilAsserted(() -> assertThat(heard.of(code)).hasSize(1));
        assertThat(desk.counts(own).cashToCollect()).isZero();
    }

    @Test
    void takes_delivered_goods_back_and_the_sale_with_them() {
        var own = aCooperative();
        var goods = goods(own, 90_000, 10);
        var code = sent(own, goods);
        desk.markDelivered(own, code, true, CLERK);
        await().untilAsserted(() -> assertThat(heard.of(code)).hasSize(1));
        desk.takeBack(own, code, "hàng bị mốc", CLERK);
        await().untilAsserted(() -> assertThat(heard.reversalsOf(code)).hasSize(1));
        assertThat(desk.refundsToPay(own))
                .singleElement()
                .satisfies(refund -> assertThat(refund.amount()).isEqualTo(Money.vnd(90_000)));
    }

    @Test
    void lists_new_orders_first_and_counts_what_waits() {
        var own = aCooperative();
        var goods = goods(own, 90_000, 100);
        var confirmed = part(placed(PaymentMethod.COD, goods, 1)).code();
        desk.confirm(own, confirmed, CLERK);
        var unpaid = part(placed(PaymentMethod.BANK_QR, goods, 1)).code();
        var fresh = part(placed(PaymentMethod.COD, goods, 1)).code();

        assertThat(desk.list(own, DeskFilter.all()).items())
                .extracting(DeskOrder::code)
                .containsExactly(unpaid, fresh, confirmed);
        assertThat(desk.list(own, DeskFilter.in(Fulfilment.CONFIRMED)).items())
                .extracting(DeskOrder::code)
                .containsExactly(confirmed);
        assertThat(desk.list(own, new DeskFilter(Set.of(), fresh.substring(2, 10), 1, 24))
                        .items())
                .extracting(DeskOrder::code)
                .containsExactly(fresh);
        assertThat(desk.list(own, new DeskFilter(Set.of(), PHONE, 1, 24)).total())
                .isEqualTo(3);
        var counts = desk.counts(own);
        assertThat(counts.toConfirm()).isEqualTo(1);
        assertThat(counts.awaitingMoney()).isEqualTo(1);
        assertThat(counts.toHandOver()).isEqualTo(1);
    }

    static Stream<BiConsumer<SellerDeskModuleTests, Object[]>> everyAct() {
        return Stream.of(
                (t, a) -> t.desk.one((CooperativeId) a[0], (String) a[1]),
                (t, a) -> t.desk.confirm((CooperativeId) a[0], (String) a[1], CLERK),
                (t, a) -> t.desk.rejectLine((CooperativeId) a[0], (String) a[1], (String) a[2], "lý do", CLERK),
                (t, a) -> t.desk.cancel((CooperativeId) a[0], (String) a[1], "lý do", CLERK),
                (t, a) -> t.desk.handOver((CooperativeId) a[0], (String) a[1], "VNPost", "1", CLERK),
                (t, a) -> t.desk.markDelivered((CooperativeId) a[0], (String) a[1], true, CLERK),
                (t, a) -> t.desk.cashCollected((CooperativeId) a[0], (String) a[1], CLERK),
                (t, a) -> t.desk.refusedAtDoor((CooperativeId) a[0], (String) a[1], "lý do", CLERK),
                (t, a) -> t.desk.takeBack((CooperativeId) a[0], (String) a[1], "lý do", CLERK),
                (t, a) -> t.desk.goodsBack((CooperativeId) a[0], (String) a[1], true, CLERK),
                (t, a) ->
                        t.desk.confirmTransfer((CooperativeId) a[0], (String) a[1], Money.vnd(1_000_000), "FT", CLERK),
                (t, a) -> t.desk.complete((CooperativeId) a[0], (String) a[1], CLERK),
                (t, a) -> t.desk.refundPaid((CooperativeId) a[0], (String) a[1], RefundId.next(), "FT", CLERK));
    }

    @ParameterizedTest
    @MethodSource("everyAct")
    void knows_no_order_of_another_cooperative(BiConsumer<SellerDeskModuleTests, Object[]> act) {
        var goods = goods(aCooperative(), 90_000, 10);
        var code = part(placed(PaymentMethod.BANK_QR, goods, 1)).code();
        var stranger = aCooperative();
        assertThatThrownBy(() -> act.accept(this, new Object[] {stranger, code, goods.sku()}))
                .isInstanceOf(OrderNotFound.class);
        var order = desk.one(goods.seller(), code);
        assertThat(order.fulfilment()).isEqualTo(Fulfilment.PLACED);
        assertThat(order.payment().state()).isEqualTo(PaymentState.DUE);
        assertThat(desk.list(stranger, DeskFilter.all()).items()).isEmpty();
    }

    private String sent(CooperativeId own, Goods goods) {
        var code = part(placed(PaymentMethod.COD, goods, 1)).code();
        desk.confirm(own, code, CLERK);
        desk.handOver(own, code, "VNPost", "", CLERK);
        return code;
    }
}
