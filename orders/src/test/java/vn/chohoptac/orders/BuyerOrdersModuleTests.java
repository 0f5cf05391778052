package vn.chohoptac.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chohoptac.payments.PaymentMethod;

class BuyerOrdersModuleTests extends OpenMarket {

    @Autowired
    OrderNotices notices;

    @Test
    void opens_an_order_to_its_own_token_only() {
        var goods = goods(aCooperative(), 90_000, 100);
        var mine = placed(PaymentMethod.COD, goods, 1);
        var other = placed(PaymentMethod.COD, goods, 1);
        assertThat(buyerOrders.receipt(mine.orderCode(), new OrderAccess.ByToken(mine.accessToken())))
                .isPresent();
        assertThat(buyerOrders.receipt(mine.orderCode(), new OrderAccess.ByToken(other.accessToken())))
                .isEmpty();
        assertThat(buyerOrders.receipt(mine.orderCode(), new OrderAccess.ByToken("")))
                .isEmpty();
        assertThat(buyerOrders.receipt("H000000000", new OrderAccess.ByToken(mine.accessToken())))
                .isEmpty();
    }

    @Test
    void keeps_only_hashes_of_tokens() {
        var order = placed(PaymentMethod.COD, goods(aCooperative(), 90_000, 100), 1);
        var stored = jdbc.sql("SELECT HEX(access_hash) FROM orders_order WHERE code = ?")
                .param(order.orderCode())
                .query(String.class)
                .single();
        assertThat(stored).hasSize(64).doesNotContain(order.accessToken());
    }

    @Test
    void gives_access_for_code_and_phone_and_shuts_after_five_wrong_phones() {
        var order = placed(PaymentMethod.COD, goods(aCooperative(), 90_000, 100), 1);
        var here = UUID.randomUUID().toString();
        var token = buyerOrders.grantAccess(order.orderCode().toLowerCase(Locale.ROOT), "+84 912 345 678", here);
        assertThat(buyerOrders.receipt(order.orderCode(), new OrderAccess.ByToken(token)))
                .isPresent();

        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> buyerOrders.grantAccess(order.orderCode(), "0987654321", here))
                    .isInstanceOf(OrderNotFound.class);
        }
        assertThatThrownBy(() -> buyerOrders.grantAccess(order.orderCode(), PHONE, here))
                .isInstanceOf(TooManyAccessAttempts.class);
        clock.advance(Duration.ofMinutes(16));
        assertThat(buyerOrders.grantAccess(order.orderCode(), PHONE, here)).isNotBlank();
    }

    @Test
    void shuts_out_an_address_that_tries_many_orders() {
        var order = placed(PaymentMethod.COD, goods(aCooperative(), 90_000, 100), 1);
        var there = UUID.randomUUID().toString();
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> buyerOrders.grantAccess(OrderCode.next(), PHONE, there))
                    .isInstanceOf(OrderNotFound.class);
        }
        assertThatThrownBy(() -> buyerOrders.grantAccess(order.orderCode(), PHONE, there))
                .isInstanceOf(TooManyAccessAttempts.class);
    }

    @Test
    void calls_off_what_has_not_left_and_leaves_the_rest() {
        var coffee = goods(aCooperative(), 90_000, 10);
        var tea = goods(aCooperative(), 60_000, 10);
        var order = placed(PaymentMethod.COD, coffee, 1, tea, 1);
        var access = new OrderAccess.ByToken(order.accessToken());
        var gone = order.sellerOrders().stream()
                .map(PlacedOrder.Part::code)
                .filter(code -> desk.list(coffee.seller(), DeskFilter.all()).items().stream()
                        .anyMatch(own -> own.code().equals(code)))
                .findFirst()
                .orElseThrow();
        desk.confirm(coffee.seller(), gone, CLERK);
        desk.handOver(coffee.seller(), gone, "VNPost", "1", CLERK);

        buyerOrders.cancel(order.orderCode(), access, "đặt nhầm");

        assertThat(desk.one(coffee.seller(), gone).fulfilment()).isEqualTo(Fulfilment.DISPATCHED);
        assertThat(level(tea).reserved()).isZero();
        assertThatThrownBy(() -> buyerOrders.cancel(order.orderCode(), access, "lần nữa"))
                .isInstanceOf(TooLateToCancel.class);
        assertThatThrownBy(() -> buyerOrders.cancel(order.orderCode(), new OrderAccess.ByToken("khác"), "x"))
                .isInstanceOf(OrderNotFound.class);
    }

    @Test
    void calls_off_one_part_alone() {
        var coffee = goods(aCooperative(), 90_000, 10);
        var tea = goods(aCooperative(), 60_000, 10);
        var order = placed(PaymentMethod.COD, coffee, 1, tea, 1);
        buyerOrders.cancelPart(
                order.sellerOrders().getFirst().code(), new OrderAccess.ByToken(order.accessToken()), "thôi");
        assertThat(level(coffee).reserved() + level(tea).reserved()).isEqualTo(1);
    }

    @Test
    void tells_buyer_and_cooperative_once_each_and_keeps_what_could_not_be_told() {
        while (notices.drain(100, notice -> {}) > 0) {}
        var order = placed(PaymentMethod.COD, goods(aCooperative(), 90_000, 100), 1);
        var told = new ArrayList<OrderNotice>();
        notices.drain(100, some -> {
            if (some.stream().anyMatch(notice -> notice.kind() == OrderNotice.Kind.NEW_ORDER)) {
                throw new IllegalStateException("the mail server is away");
            }
            told.addAll(some);
        });
        assertThat(told).extracting(OrderNotice::kind).containsExactly(OrderNotice.Kind.PLACED);
        assertThat(notices.withOrders(told))
                .extracting(one -> one.order().orderCode())
                .containsExactly(order.orderCode());
        assertThat(notices.drain(100, told::addAll)).as("claimed for a while").isZero();
        clock.advance(Duration.ofMinutes(3));
        assertThat(notices.drain(100, told::addAll)).isEqualTo(1);
        assertThat(told.getLast().kind()).isEqualTo(OrderNotice.Kind.NEW_ORDER);
        assertThat(told.getLast().sellerOrderCode())
                .isEqualTo(order.sellerOrders().getFirst().code());
    }
}
