package vn.chohoptac.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chohoptac.carts.CartAlreadyOrdered;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.payments.PaymentState;

class CheckoutModuleTests extends OpenMarket {

    @Test
    void places_one_order_with_a_part_for_each_cooperative() {
        var coffee = goods(aCooperative(), 90_000, 10);
        var tea = goods(aCooperative(), 60_000, 10);
        var cart = cart(coffee, 2, tea, 1);

        var order = placed(order(cart, PaymentMethod.BANK_QR));

        assertThat(order.orderCode()).matches("H[0-9A-Y]{9}");
        assertThat(order.sellerOrders()).hasSize(2).allSatisfy(part -> {
            assertThat(part.code()).startsWith(order.orderCode()).hasSize(12);
            assertThat(part.qrPayload()).contains("0812" + part.code());
        });
        assertThat(order.total())
                .isEqualTo(Money.sum(order.sellerOrders().stream()
                        .map(PlacedOrder.Part::total)
                        .toList()));
        assertThat(level(coffee).reserved()).isEqualTo(2);
        assertThat(level(tea).reserved()).isEqualTo(1);
        assertThatThrownBy(() -> carts.view(cart)).isInstanceOf(CartAlreadyOrdered.class);
    }

    @Test
    void shows_the_buyer_everything_a_confirmation_must_hold() {
        var coffee = goods(aCooperative(), 90_000, 10);
        var order = placed(PaymentMethod.BANK_QR, coffee, 2);

        var receipt = buyerOrders
                .receipt(order.orderCode(), new OrderAccess.ByToken(order.accessToken()))
                .orElseThrow();

        var part = receipt.sellerOrders().getFirst();
        assertThat(part.seller().registrationNumber()).isNotBlank();
        assertThat(part.seller().phone()).isNotBlank();
        assertThat(part.lines()).singleElement().satisfies(line -> {
            assertThat(line.quantity()).isEqualTo(2);
            assertThat(line.unitCode()).isEqualTo("g");
            assertThat(line.originProvinceCode()).isEqualTo(LAM_DONG);
        });
        assertThat(part.payment().qrPayload())
                .isEqualTo(order.sellerOrders().getFirst().qrPayload());
        assertThat(part.shippingLabel().vi()).isNotBlank();
        assertThat(part.deadline()).isNotNull();
        assertThat(part.history()).hasSize(1);
        assertThat(receipt.destination().province()).contains("Hà Nội");
        assertThat(receipt.total()).isEqualTo(order.total());
        assertThat(receipt.cancellable()).isTrue();
    }

    @Test
    void answers_a_repeated_checkout_with_the_same_order() {
        var cart = cart(goods(aCooperative(), 90_000, 10), 2);
        var command = order(cart, PaymentMethod.BANK_QR);
        var first = (CheckoutResult.Placed) checkout.place(command, "key-" + cart);
        var second = (CheckoutResult.Placed) checkout.place(command, "key-" + cart);
        assertThat(first.replayed()).isFalse();
        assertThat(second.replayed()).isTrue();
        assertThat(second.order()).isEqualTo(first.order());
    }

    @Test
    void refuses_a_key_used_for_another_body() {
        var seller = aCooperative();
        var cart = cart(goods(seller, 90_000, 10), 2);
        var command = order(cart, PaymentMethod.COD);
        checkout.place(command, "key-" + cart);
        var otherName = with(command, contact -> new Contact("Người Khác", contact.phone(), contact.email()));
        assertThat(checkout.place(otherName, "key-" + cart)).isEqualTo(new CheckoutResult.KeyReused());

        var otherCart = cart(goods(seller, 90_000, 10), 1);
        assertThat(checkout.place(order(otherCart, PaymentMethod.COD), "key-" + cart))
                .isEqualTo(new CheckoutResult.KeyReused());
        assertThat(carts.view(otherCart).lines()).hasSize(1);
    }

    @Test
    void refuses_a_cart_that_became_an_order_under_another_key() {
        var cart = cart(goods(aCooperative(), 90_000, 10), 2);
        var command = order(cart, PaymentMethod.COD);
        checkout.place(command, "one-" + cart);
        assertThatThrownBy(() -> checkout.place(command, "two-" + cart)).isInstanceOf(CartAlreadyOrdered.class);
    }

    @Test
    void forgets_a_key_after_a_day() {
        var goods = goods(aCooperative(), 90_000, 10);
        var first = cart(goods, 1);
        checkout.place(order(first, PaymentMethod.COD), "daily-" + first);
        clock.advance(Duration.ofHours(25));
        var second = cart(goods, 1);
        assertThat(checkout.place(order(second, PaymentMethod.COD), "daily-" + first))
                .isInstanceOf(CheckoutResult.Placed.class);
    }

    @Test
    void leaves_the_key_free_when_it_refuses() {
        var goods = goods(aCooperative(), 90_000, 1);
        var cart = cart(goods, 2);
        var refused = checkout.place(order(cart, PaymentMethod.COD, total(cart)), "free-" + cart);
        assertThat(refused).isInstanceOf(CheckoutResult.Changed.class);
        carts.put(cart, goods.sku(), 1);
        assertThat(checkout.place(order(cart, PaymentMethod.COD), "free-" + cart))
                .isInstanceOf(CheckoutResult.Placed.class);
    }

    @Test
    void takes_the_shipping_option_that_was_chosen_and_no_other() {
        var seller = aCooperative();
        var cart = cart(goods(seller, 90_000, 10), 1);
        var slug = cooperatives.card(seller).slug();
        var quotes = checkout.quote(cart, address());
        var express = quotes.quotes().get(slug).stream()
                .filter(option -> option.code().equals("nhanh"))
                .findFirst()
                .orElseThrow();
        var plain = order(cart, PaymentMethod.COD, quotes.goods().plus(express.price()));
        assertThat(checkout.place(choosing(plain, Map.of(slug, "tau-bay")), "s1-" + cart))
                .isInstanceOf(CheckoutResult.Invalid.class);
        assertThat(checkout.place(choosing(plain, Map.of(slug, "nhanh")), "s2-" + cart))
                .isInstanceOf(CheckoutResult.Placed.class);
    }

    @Test
    void needs_few_statements() {
        var seller = aCooperative();
        var coffee = goods(seller, 90_000, 100);
        var tea = goods(seller, 60_000, 100);
        var cart = cart(coffee, 1, tea, 2);
        var command = order(cart, PaymentMethod.COD);

        List<String> sent = CountedStatements.during(() -> checkout.place(command, "count-" + cart));

        assertThat(sent).as(() -> String.join("\n", sent)).hasSizeLessThanOrEqualTo(11);
        assertThat(sent.getLast()).as("stock comes last").contains("inventory_level");
    }

    @Test
    void shows_what_is_due_before_anything_is_paid() {
        var order = placed(PaymentMethod.COD, goods(aCooperative(), 90_000, 10), 1);
        assertThat(order.paymentState()).isEqualTo(PaymentState.DUE);
        assertThat(order.cardPayment()).isNull();
        assertThat(order.sellerOrders().getFirst().qrPayload()).isNull();
    }

    private static PlaceOrder choosing(PlaceOrder order, Map<String, String> options) {
        return new PlaceOrder(
                order.cartToken(),
                order.contact(),
                order.address(),
                options,
                order.method(),
                order.expectedTotal(),
                order.language(),
                false,
                null);
    }
}
