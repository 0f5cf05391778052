package vn.chohoptac.orders;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.payments.PaymentState;
import vn.chohoptac.payments.Payments;

/** Answers of checkouts, put together again from what was written. */
@Component
class PlacedOrders {

    private final OrderHeads heads;
    private final SellerOrders sellerOrders;
    private final Payments payments;
    private final Cooperatives cooperatives;

    PlacedOrders(OrderHeads heads, SellerOrders sellerOrders, Payments payments, Cooperatives cooperatives) {
        this.heads = heads;
        this.sellerOrders = sellerOrders;
        this.payments = payments;
        this.cooperatives = cooperatives;
    }

    Optional<OrderHead> byKey(String key) {
        return heads.byKey(Hashes.sha256(key));
    }

    void forgetKey(OrderHead head) {
        heads.forgetKey(head.id());
    }

    PlacedOrder answer(OrderHead head, String accessToken) {
        var parts = sellerOrders.of(head.code());
        var byCard = head.method() == PaymentMethod.CARD;
        var asked = payments.of(
                byCard
                        ? List.of(head.code())
                        : parts.stream().map(SellerOrder::code).toList());
        var sellers = cooperatives.cards(
                parts.stream().map(part -> part.facts().cooperative()).collect(toSet()));
        var due = asked.values().stream().anyMatch(payment -> payment.state() == PaymentState.DUE);
        return new PlacedOrder(
                head.code(),
                accessToken,
                parts.stream()
                        .map(part -> new PlacedOrder.Part(
                                part.code(),
                                Objects.requireNonNull(sellers.get(part.facts().cooperative()))
                                        .slug(),
                                part.total(),
                                byCard
                                        ? null
                                        : Objects.requireNonNull(asked.get(part.code()))
                                                .qrPayload()))
                        .toList(),
                Money.sum(parts.stream().map(SellerOrder::total).toList()),
                head.method(),
                due ? PaymentState.DUE : asked.values().iterator().next().state(),
                byCard ? parts.getFirst().facts().payment() : null);
    }
}
