package vn.chohoptac.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import vn.chohoptac.carts.CartNotFound;
import vn.chohoptac.catalog.OcopSet;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.payments.PaymentMethod;

class CheckoutRefusalsModuleTests extends OpenMarket {

    @Test
    void names_the_line_whose_price_moved() {
        var goods = goods(aCooperative(), 90_000, 10);
        var cart = cart(goods, 2);
        var command = order(cart, PaymentMethod.COD);
        reprice(goods, 99_000);

        var changed = (CheckoutResult.Changed) checkout.place(command, "price-" + cart);

        assertThat(changed.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(LineChange.Kind.PRICE);
            assertThat(change.sku()).isEqualTo(goods.sku());
            assertThat(change.was()).isEqualTo(Money.vnd(90_000));
            assertThat(change.now()).isEqualTo(Money.vnd(99_000));
        });
        assertThat(changed.total()).isEqualTo(command.expectedTotal().plus(Money.vnd(18_000)));
        assertThat(level(goods).reserved()).isZero();
    }

    @Test
    void names_the_line_of_which_too_little_is_left() {
        var coffee = goods(aCooperative(), 90_000, 10);
        var tea = goods(aCooperative(), 60_000, 1);
        var gone = goods(aCooperative(), 60_000, 0);
        var cart = cart(coffee, 2, tea, 3, gone, 1);

        var changed = (CheckoutResult.Changed) checkout.place(order(cart, PaymentMethod.COD), "stock-" + cart);

        assertThat(changed.changes())
                .extracting(LineChange::sku, LineChange::kind, LineChange::left)
                .containsExactlyInAnyOrder(
                        tuple(tea.sku(), LineChange.Kind.FEWER_LEFT, 1),
                        tuple(gone.sku(), LineChange.Kind.SOLD_OUT, 0));
        assertThat(level(coffee).reserved()).isZero();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM orders_line WHERE sku = ?")
                        .param(coffee.sku())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void names_what_was_withdrawn_meanwhile() {
        var goods = goods(aCooperative(), 90_000, 10);
        var cart = cart(goods, 2);
        var command = order(cart, PaymentMethod.COD);
        editing.withdraw(goods.seller(), goods.product(), CLERK);
        var changed = (CheckoutResult.Changed) checkout.place(command, "gone-" + cart);
        assertThat(changed.changes()).extracting(LineChange::kind).containsExactly(LineChange.Kind.WITHDRAWN);
    }

    @Test
    void takes_no_price_from_the_request() {
        var cart = cart(goods(aCooperative(), 90_000, 10), 2);
        var honest = total(cart);
        var changed =
                (CheckoutResult.Changed) checkout.place(order(cart, PaymentMethod.COD, Money.vnd(1_000)), "f-" + cart);
        assertThat(changed.total()).isEqualTo(honest);
        assertThat(changed.changes()).noneMatch(change -> change.kind() == LineChange.Kind.PRICE);
    }

    @Test
    void sells_alcohol_to_the_confirmed_only_and_never_for_cash() {
        var wine = goods(aCooperative(), 150_000, 10, OcopSet::alcohol);
        var rice = goods(aCooperative(), 30_000, 10);
        var cart = cart(wine, 1, rice, 1);
        assertThat(checkout.methods(cart)).doesNotContain(PaymentMethod.COD);

        var cash = (CheckoutResult.Invalid) checkout.place(order(cart, PaymentMethod.COD), "cash-" + cart);
        assertThat(cash.errors())
                .extracting(FieldError::field, FieldError::code)
                .contains(tuple("lines." + wine.sku(), "orders.alcohol-not-by-cash"));

        var young = (CheckoutResult.Invalid) checkout.place(order(cart, PaymentMethod.BANK_QR), "young-" + cart);
        assertThat(young.errors()).extracting(FieldError::code).containsExactly("orders.age-not-confirmed");

        var plain = order(cart, PaymentMethod.BANK_QR);
        var grown = new PlaceOrder(
                plain.cartToken(),
                plain.contact(),
                plain.address(),
                plain.shippingOptions(),
                plain.method(),
                plain.expectedTotal(),
                plain.language(),
                true,
                null);
        assertThat(checkout.place(grown, "grown-" + cart)).isInstanceOf(CheckoutResult.Placed.class);
    }

    @Test
    void refuses_a_transfer_to_a_cooperative_without_an_account() {
        var goods = goods(aCooperative(null), 90_000, 10);
        var cart = cart(goods, 1);
        assertThat(checkout.methods(cart)).doesNotContain(PaymentMethod.BANK_QR);
        var invalid = (CheckoutResult.Invalid) checkout.place(order(cart, PaymentMethod.BANK_QR), "acc-" + cart);
        assertThat(invalid.errors()).extracting(FieldError::code).containsExactly("orders.no-bank-account");
    }

    @Test
    void refuses_a_card_for_more_than_the_gateway_takes() {
        var dear = goods(aCooperative(), 99_999_999, 10);
        var cart = cart(dear, 1);
        var invalid = (CheckoutResult.Invalid) checkout.place(order(cart, PaymentMethod.CARD), "dear-" + cart);
        assertThat(invalid.errors()).extracting(FieldError::code).containsExactly("orders.amount-not-payable");
    }

    @Test
    void knows_no_cart_by_a_made_up_token() {
        var cart = cart(goods(aCooperative(), 90_000, 10), 1);
        var command = order(cart, PaymentMethod.COD);
        var foreign = new PlaceOrder(
                "AAAAAAAAAAAAAAAAAAAAAA",
                command.contact(),
                command.address(),
                command.shippingOptions(),
                command.method(),
                command.expectedTotal(),
                command.language(),
                false,
                null);
        assertThatThrownBy(() -> checkout.place(foreign, "foreign-" + cart)).isInstanceOf(CartNotFound.class);
    }

    @Test
    void refuses_an_empty_cart() {
        var cart = carts.open();
        var invalid =
                (CheckoutResult.Invalid) checkout.place(order(cart, PaymentMethod.COD, Money.ZERO), "empty-" + cart);
        assertThat(invalid.errors()).extracting(FieldError::code).containsExactly("orders.cart-empty");
    }
}
