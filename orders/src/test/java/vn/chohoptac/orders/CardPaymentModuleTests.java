package vn.chohoptac.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.chohoptac.orders.AtOnce.atOnce;

import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chohoptac.embedded.testing.StripeStandIn;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.payments.CardPayments;
import vn.chohoptac.payments.GatewayUnavailable;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.payments.PaymentState;
import vn.chohoptac.payments.StripeWebhooks;
import vn.chohoptac.payments.WebhookNotGenuine;

class CardPaymentModuleTests extends OpenMarket {

    @Autowired
    CardPayments cards;

    @Autowired
    StripeWebhooks webhooks;

    @Autowired
    OrderTimers timers;

    @AfterEach
    void theGatewayIsUp() {
        STRIPE.down(false);
        STRIPE.failing(false);
    }

    @Test
    void settles_all_parts_by_one_card_payment_once_however_often_the_webhook_comes() throws InterruptedException {
        var coffee = goods(aCooperative(), 90_000, 10);
        var tea = goods(aCooperative(), 60_000, 10);
        var order = placed(PaymentMethod.CARD, coffee, 1, tea, 1);
        assertThat(cards.clientSecret(order.cardPayment())).endsWith("_secret");
        var body = STRIPE.pay(STRIPE.intentOf(order.cardPayment().value().toString()));
        var signature = StripeStandIn.sign(body);

        atOnce(Collections.nCopies(5, (Callable<String>) () -> {
            webhooks.accept(body, signature);
            return "ok";
        }));
        webhooks.accept(body, signature);

        for (var part : order.sellerOrders()) {
            await().untilAsserted(() -> assertThat(heard.of(part.code())).hasSize(1));
        }
        var receipt = receipt(order);
        assertThat(receipt.cardPayment().state()).isEqualTo(PaymentState.RECEIVED);
        desk.confirm(coffee.seller(), codeOf(coffee, order), CLERK);
    }

    @Test
    void gives_the_same_secret_again_and_makes_one_intent() {
        var order = placed(PaymentMethod.CARD, goods(aCooperative(), 90_000, 10), 1);
        int before = STRIPE.created();
        assertThat(cards.clientSecret(order.cardPayment())).isEqualTo(cards.clientSecret(order.cardPayment()));
        assertThat(STRIPE.created()).isEqualTo(before + 1);
    }

    @Test
    void sends_the_buyer_to_the_gateways_page() {
        var order = placed(PaymentMethod.CARD, goods(aCooperative(), 90_000, 10), 1);
        assertThat(page(order, "vi").toString()).startsWith("https://checkout.stripe.com/");
        var intent = STRIPE.intentOf(order.cardPayment().value().toString());
        assertThat(intent.get("amount").getAsLong()).isEqualTo(order.total().dong());
    }

    @Test
    void believes_no_webhook_without_a_true_signature() {
        var order = placed(PaymentMethod.CARD, goods(aCooperative(), 90_000, 10), 1);
        cards.clientSecret(order.cardPayment());
        var body = STRIPE.pay(STRIPE.intentOf(order.cardPayment().value().toString()));
        assertThatThrownBy(() -> webhooks.accept(body, "t=1,v1=00")).isInstanceOf(WebhookNotGenuine.class);
        assertThatThrownBy(() -> webhooks.accept(body + " ", StripeStandIn.sign(body)))
                .isInstanceOf(WebhookNotGenuine.class);
        assertThat(receipt(order).cardPayment().state()).isEqualTo(PaymentState.DUE);
    }

    @Test
    void keeps_the_order_when_the_gateway_is_away() {
        var order = placed(PaymentMethod.CARD, goods(aCooperative(), 90_000, 10), 1);
        STRIPE.down(true);
        assertThatThrownBy(() -> cards.clientSecret(order.cardPayment())).isInstanceOf(GatewayUnavailable.class);
        STRIPE.down(false);
        assertThat(cards.clientSecret(order.cardPayment())).isNotBlank();
    }

    @Test
    void is_paid_after_a_failure_that_the_gateway_keeps_as_its_answer() {
        var order = placed(PaymentMethod.CARD, goods(aCooperative(), 90_000, 10), 1);
        STRIPE.failing(true);
        assertThatThrownBy(() -> cards.clientSecret(order.cardPayment())).isInstanceOf(GatewayUnavailable.class);
        assertThatThrownBy(() -> page(order, "vi")).isInstanceOf(GatewayUnavailable.class);
        STRIPE.failing(false);
        assertThat(cards.clientSecret(order.cardPayment())).isNotBlank();
        assertThat(page(order, "vi").toString()).startsWith("https://checkout.stripe.com/");
    }

    @Test
    void gives_the_same_page_again_to_who_asks_in_the_same_words() {
        var order = placed(PaymentMethod.CARD, goods(aCooperative(), 90_000, 10), 1);
        int before = STRIPE.created();
        assertThat(page(order, "vi")).isEqualTo(page(order, "vi"));
        assertThat(STRIPE.created()).isEqualTo(before + 1);
        assertThatThrownBy(() -> page(order, "en")).isInstanceOf(GatewayUnavailable.class);
    }

    @Test
    void calls_no_gateway_inside_a_transaction() {
        var order = placed(PaymentMethod.CARD, goods(aCooperative(), 90_000, 10), 1);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> cards.clientSecret(order.cardPayment())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void lets_all_parts_go_after_half_an_hour_and_sends_late_money_back_when_goods_are_gone() {
        var scarce = goods(aCooperative(), 90_000, 1);
        var tea = goods(aCooperative(), 60_000, 10);
        var order = placed(PaymentMethod.CARD, scarce, 1, tea, 1);
        cards.clientSecret(order.cardPayment());
        clock.advance(Duration.ofMinutes(31));
        while (timers.ring() > 100) {}
        assertThat(receipt(order).sellerOrders())
                .extracting(OrderReceipt.Part::fulfilment)
                .containsOnly(Fulfilment.CANCELLED);
        assertThat(receipt(order).cardPayment().awaited()).isFalse();
        placed(PaymentMethod.COD, scarce, 1);

        var body = STRIPE.pay(STRIPE.intentOf(order.cardPayment().value().toString()));
        webhooks.accept(body, StripeStandIn.sign(body));

        var gone = part(order, codeOf(scarce, order));
        assertThat(gone.fulfilment()).isEqualTo(Fulfilment.CANCELLED);
        assertThat(gone.refunds())
                .singleElement()
                .satisfies(refund -> assertThat(refund.reason()).isEqualTo("paid-too-late"));
        assertThat(part(order, codeOf(tea, order)).fulfilment()).isEqualTo(Fulfilment.PLACED);
        await().untilAsserted(() -> assertThat(heard.of(codeOf(tea, order))).hasSize(1));
        assertThat(heard.of(gone.code())).isEmpty();

        cards.sendRefunds();
        var payment = receipt(order).cardPayment();
        assertThat(payment.state()).isEqualTo(PaymentState.PARTLY_REFUNDED);
        assertThat(payment.kept()).isEqualTo(part(order, codeOf(tea, order)).total());
    }

    @Test
    void calls_an_unpaid_card_order_off_as_a_whole_only() {
        var order =
                placed(PaymentMethod.CARD, goods(aCooperative(), 90_000, 10), 1, goods(aCooperative(), 60_000, 10), 1);
        var access = new OrderAccess.ByToken(order.accessToken());
        var first = order.sellerOrders().getFirst().code();
        assertThatThrownBy(() -> buyerOrders.cancelPart(first, access, "thôi")).isInstanceOf(WholeOrderOnly.class);
        buyerOrders.cancel(order.orderCode(), access, "thôi");
        assertThat(receipt(order).cardPayment().awaited()).isFalse();
    }

    @Test
    void refunds_a_paid_part_through_the_gateway_when_the_cooperative_cancels() {
        var goods = goods(aCooperative(), 90_000, 10);
        var order = placed(PaymentMethod.CARD, goods, 1);
        var code = order.sellerOrders().getFirst().code();
        cards.clientSecret(order.cardPayment());
        assertThatThrownBy(() -> desk.cancel(goods.seller(), code, "hết hàng", CLERK))
                .isInstanceOf(MoneyNotYetReceived.class);
        var body = STRIPE.pay(STRIPE.intentOf(order.cardPayment().value().toString()));
        webhooks.accept(body, StripeStandIn.sign(body));
        desk.cancel(goods.seller(), code, "hết hàng", CLERK);
        assertThat(desk.refundsToPay(goods.seller())).isEmpty();

        STRIPE.down(true);
        cards.sendRefunds();
        assertThat(receipt(order).cardPayment().state()).isEqualTo(PaymentState.RECEIVED);
        STRIPE.down(false);
        cards.sendRefunds();
        cards.sendRefunds();

        assertThat(receipt(order).cardPayment().state()).isEqualTo(PaymentState.REFUNDED);
        assertThat(receipt(order).cardPayment().refunded()).isEqualTo(order.total());
        await().untilAsserted(() -> assertThat(heard.reversalsOf(code)).hasSize(1));
    }

    @Test
    void sends_a_second_payment_for_the_same_order_back_whole() {
        var order = placed(PaymentMethod.CARD, goods(aCooperative(), 90_000, 10), 1);
        cards.clientSecret(order.cardPayment());
        var first = STRIPE.intentOf(order.cardPayment().value().toString());
        var body = STRIPE.pay(first);
        webhooks.accept(body, StripeStandIn.sign(body));
        var second = first.deepCopy();
        second.addProperty("id", "pi_second" + order.orderCode());
        var again = STRIPE.event("payment_intent.succeeded", second);
        webhooks.accept(again, StripeStandIn.sign(again));
        var payment = receipt(order).cardPayment();
        assertThat(payment.received()).isEqualTo(order.total().plus(order.total()));
        assertThat(payment.kept()).isEqualTo(order.total());
        cards.sendRefunds();
        assertThat(receipt(order).cardPayment().refunded()).isEqualTo(order.total());
        assertThat(receipt(order).cardPayment().kept())
                .isEqualTo(Money.vnd(order.total().dong()));
    }

    private URI page(PlacedOrder order, String language) {
        return cards.page(
                order.cardPayment(),
                "Đơn hàng " + order.orderCode(),
                URI.create("https://cho.example/don-hang/" + order.orderCode()),
                URI.create("https://cho.example/thanh-toan"),
                Locale.of(language));
    }

    private OrderReceipt receipt(PlacedOrder order) {
        return buyerOrders
                .receipt(order.orderCode(), new OrderAccess.ByToken(order.accessToken()))
                .orElseThrow();
    }

    private OrderReceipt.Part part(PlacedOrder order, String code) {
        return receipt(order).sellerOrders().stream()
                .filter(part -> part.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private String codeOf(Goods goods, PlacedOrder order) {
        return receipt(order).sellerOrders().stream()
                .filter(part -> part.lines().getFirst().sku().equals(goods.sku()))
                .map(OrderReceipt.Part::code)
                .findFirst()
                .orElseThrow();
    }
}
