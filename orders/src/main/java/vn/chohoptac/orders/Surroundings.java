package vn.chohoptac.orders;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.cooperatives.SellerIdentity;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.payments.PaymentView;
import vn.chohoptac.payments.Payments;
import vn.chohoptac.payments.RefundTask;
import vn.chohoptac.shipping.Parcel;
import vn.chohoptac.shipping.Parcels;

/** What other modules know about some seller orders, each asked once for all of them. */
record Surroundings(
        Map<String, PaymentView> payments,
        Map<String, List<RefundTask>> refunds,
        Map<String, Parcel> parcels,
        Map<SellerOrderId, List<OrderReceipt.Change>> histories,
        Map<CooperativeId, SellerIdentity> sellers) {

    PaymentView payment(SellerOrder order) {
        var reference =
                order.facts().method() == PaymentMethod.CARD ? order.facts().orderCode() : order.code();
        return Objects.requireNonNull(payments.get(reference));
    }

    List<RefundTask> refunds(SellerOrder order) {
        return refunds.getOrDefault(order.code(), List.of());
    }

    @Nullable
    Parcel parcel(SellerOrder order) {
        return parcels.get(order.code());
    }

    /** Its placing, which the order itself tells, and all steps since. */
    List<OrderReceipt.Change> history(SellerOrder order) {
        var placed = new OrderReceipt.Change(
                Fulfilment.PLACED, Fulfilment.PLACED, order.facts().placedAt(), Actor.GUEST.name(), "");
        return Stream.concat(
                        Stream.of(placed), histories.getOrDefault(order.facts().id(), List.of()).stream())
                .toList();
    }

    SellerIdentity seller(SellerOrder order) {
        return Objects.requireNonNull(sellers.get(order.facts().cooperative()));
    }

    /** Asks the others. */
    @Component
    static class Survey {

        private final Payments payments;
        private final Parcels parcels;
        private final SellerOrders sellerOrders;
        private final Cooperatives cooperatives;

        Survey(Payments payments, Parcels parcels, SellerOrders sellerOrders, Cooperatives cooperatives) {
            this.payments = payments;
            this.parcels = parcels;
            this.sellerOrders = sellerOrders;
            this.cooperatives = cooperatives;
        }

        Surroundings of(Collection<SellerOrder> orders) {
            var codes = orders.stream().map(SellerOrder::code).toList();
            var references = orders.stream()
                    .flatMap(order -> Stream.of(order.code(), order.facts().orderCode()))
                    .collect(toSet());
            var ids = orders.stream().map(order -> order.facts().id()).toList();
            var sellers =
                    orders.stream().map(order -> order.facts().cooperative()).collect(toSet());
            return new Surroundings(
                    payments.of(references),
                    payments.refundsOf(codes).stream().collect(groupingBy(RefundTask::reference)),
                    parcels.of(codes),
                    sellerOrders.histories(ids),
                    sellers.isEmpty() ? Map.of() : cooperatives.sellerIdentities(sellers));
        }
    }
}
