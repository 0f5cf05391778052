package vn.chohoptac.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.chohoptac.orders.AtOnce.atOnce;
import static vn.chohoptac.orders.AtOnce.kinds;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.payments.PaymentMethod;

class CheckoutRaceModuleTests extends OpenMarket {

    @Test
    void sells_exactly_what_there_is_however_many_want_it() throws InterruptedException {
        var hot = goods(aCooperative(), 90_000, 20);
        var buyers = new ArrayList<Callable<CheckoutResult>>();
        for (int i = 0; i < 200; i++) {
            var command = order(cart(hot, 1), PaymentMethod.COD);
            buyers.add(() -> checkout.place(command, UUID.randomUUID().toString()));
        }

        var ended = atOnce(buyers);

        assertThat(kinds(ended)).containsEntry(CheckoutResult.Placed.class, 20);
        assertThat(ended.stream()
                        .filter(CheckoutResult.Changed.class::isInstance)
                        .map(CheckoutResult.Changed.class::cast))
                .hasSize(180)
                .allSatisfy(refused -> assertThat(refused.changes())
                        .singleElement()
                        .satisfies(change -> assertThat(change.sku()).isEqualTo(hot.sku())));
        assertThat(level(hot).available()).isZero();
        assertThat(movements(hot)).isEqualTo(level(hot));
    }

    @Test
    void never_blocks_buyers_of_the_same_things_in_opposite_order() throws InterruptedException {
        var one = goods(aCooperative(), 90_000, 500);
        var other = goods(aCooperative(), 60_000, 500);
        var buyers = new ArrayList<Callable<CheckoutResult>>();
        for (int i = 0; i < 60; i++) {
            var quantity = 1 + i % 3;
            var cart = i % 2 == 0 ? cart(one, quantity, other, quantity) : cart(other, quantity, one, quantity);
            var command = order(cart, PaymentMethod.COD);
            buyers.add(() -> checkout.place(command, UUID.randomUUID().toString()));
        }
        assertThat(kinds(atOnce(buyers))).containsOnlyKeys(CheckoutResult.Placed.class);
        assertThat(level(one).reserved()).isEqualTo(120);
        assertThat(level(other).reserved()).isEqualTo(120);
        assertThat(movements(one)).isEqualTo(level(one));
    }

    @Test
    void makes_one_order_of_the_same_checkout_sent_ten_times_at_once() throws InterruptedException {
        var goods = goods(aCooperative(), 90_000, 100);
        var command = order(cart(goods, 3), PaymentMethod.BANK_QR);
        var key = UUID.randomUUID().toString();

        var ended = atOnce(Collections.nCopies(10, (Callable<CheckoutResult>) () -> checkout.place(command, key)));

        assertThat(ended).allSatisfy(one -> assertThat(one).isInstanceOf(CheckoutResult.Placed.class));
        assertThat(ended.stream()
                        .map(one -> ((CheckoutResult.Placed) one).order())
                        .distinct())
                .hasSize(1);
        assertThat(ended.stream().filter(one -> !((CheckoutResult.Placed) one).replayed()))
                .hasSize(1);
        assertThat(level(goods).reserved()).isEqualTo(3);
    }

    @Test
    void either_cancels_or_confirms_and_keeps_the_stock_right() throws InterruptedException {
        for (int round = 0; round < 10; round++) {
            var goods = goods(aCooperative(), 90_000, 5);
            var order = placed(PaymentMethod.COD, goods, 2);
            var code = order.sellerOrders().getFirst().code();
            var access = new OrderAccess.ByToken(order.accessToken());

            atOnce(List.<Callable<String>>of(
                    () -> {
                        desk.confirm(goods.seller(), code, CLERK);
                        desk.handOver(goods.seller(), code, "VNPost", "VN123", CLERK);
                        return "sent";
                    },
                    () -> {
                        buyerOrders.cancel(order.orderCode(), access, "đổi ý");
                        return "cancelled";
                    }));

            var state = desk.one(goods.seller(), code).fulfilment();
            assertThat(state).isIn(Fulfilment.CANCELLED, Fulfilment.DISPATCHED);
            assertThat(level(goods).reserved()).isZero();
            assertThat(level(goods).onHand()).isEqualTo(state == Fulfilment.CANCELLED ? 5 : 3);
            assertThat(movements(goods)).isEqualTo(level(goods));
        }
    }

    @Test
    void takes_a_transfer_for_one_however_many_confirm_it() throws InterruptedException {
        var goods = goods(aCooperative(), 90_000, 5);
        var order = placed(PaymentMethod.BANK_QR, goods, 2);
        var part = order.sellerOrders().getFirst();

        var ended = atOnce(IntStream.range(0, 8)
                .mapToObj(i -> (Callable<String>) () -> {
                    desk.confirmTransfer(goods.seller(), part.code(), part.total(), "FT-" + i, clerk(i));
                    return "taken";
                })
                .toList());

        assertThat(ended.stream().filter("taken"::equals)).hasSize(1);
        await().untilAsserted(() -> assertThat(heard.of(part.code())).hasSize(1));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM orders_line WHERE sku = ? AND sold_at IS NOT NULL")
                        .param(goods.sku())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private static Actor clerk(int number) {
        return new Actor(Actor.Kind.COOPERATIVE, UUID.randomUUID(), "Nhân viên " + number);
    }
}
