package vn.chohoptac.orders;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.chohoptac.carts.Carts;
import vn.chohoptac.fairs.FairSales;
import vn.chohoptac.inventory.Reserved;
import vn.chohoptac.inventory.Stock;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.payments.Payments;

/** The one transaction of a checkout. */
@Component
class Placing {

    private final Carts carts;
    private final Drafting drafting;
    private final OrderRules rules;
    private final OrderWriting writing;
    private final Payments payments;
    private final FairSales fairSales;
    private final Stock stock;
    private final OrderTimes times;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Placing(
            Carts carts,
            Drafting drafting,
            OrderRules rules,
            OrderWriting writing,
            Payments payments,
            FairSales fairSales,
            Stock stock,
            OrderTimes times,
            ApplicationEventPublisher events,
            Clock clock) {
        this.carts = carts;
        this.drafting = drafting;
        this.rules = rules;
        this.writing = writing;
        this.payments = payments;
        this.fairSales = fairSales;
        this.stock = stock;
        this.times = times;
        this.events = events;
        this.clock = clock;
    }

    /** Writes everything or nothing. Whoever sends the same cart at the same time waits at its row and then finds it converted. */
    @Transactional
    public CheckoutResult place(PlaceOrder command, String key) {
        var now = clock.instant();
        var reading = drafting.readAt(carts.convert(command.cartToken(), now), now);
        var quotes = drafting.quotes(reading, command.address().province());
        return switch (rules.judge(command, reading, quotes)) {
            case OrderRules.Verdict.Refused refused -> undone(refused.result());
            case OrderRules.Verdict.Agreed agreed -> write(NewOrder.of(agreed.draft(), command, key, now));
        };
    }

    private CheckoutResult write(NewOrder order) {
        writing.write(order);
        payments.open(order.payments(times), order.placedAt());
        events.publishEvent(new OrderPlaced(order.code()));
        var outOfQuota = FairLines.outOfQuota(order, fairSales.order(FairLines.of(order)));
        if (!outOfQuota.isEmpty()) {
            return undone(new CheckoutResult.Changed(
                    outOfQuota, order.command().expectedTotal(), order.total().plus(FairLines.dearer(outOfQuota))));
        }
        var scarce = setAside(order);
        if (!scarce.isEmpty()) {
            var total = order.total().minus(notToBeHad(order, scarce));
            return undone(new CheckoutResult.Changed(scarce, order.command().expectedTotal(), total));
        }
        return new CheckoutResult.Placed(order.answer(), false);
    }

    /** Last before the commit, cooperative by cooperative and stock code by stock code: everybody takes them in this order. */
    private List<LineChange> setAside(NewOrder order) {
        var scarce = new ArrayList<LineChange>();
        for (var part : order.parts()) {
            Map<String, Integer> wanted = new LinkedHashMap<>();
            part.draft().lines().forEach(line -> wanted.put(line.offer().sku(), line.quantity()));
            scarce.addAll(scarce(part, stock.reserve(part.code(), wanted)));
        }
        return scarce;
    }

    private static List<LineChange> scarce(NewOrder.Part part, Reserved reserved) {
        return part.draft().lines().stream()
                .filter(line -> reserved.refused().containsKey(line.offer().sku()))
                .map(line -> scarce(
                        part, line, reserved.refused().getOrDefault(line.offer().sku(), 0)))
                .toList();
    }

    private static LineChange scarce(NewOrder.Part part, OrderDraft.Line line, int left) {
        return new LineChange(
                left <= 0 ? LineChange.Kind.SOLD_OUT : LineChange.Kind.FEWER_LEFT,
                line.offer().sku(),
                part.draft().seller().slug(),
                line.offer().productName(),
                line.price(),
                left <= 0 ? null : line.price(),
                line.quantity(),
                Math.max(0, left));
    }

    private static Money notToBeHad(NewOrder order, List<LineChange> scarce) {
        var missing = Money.ZERO;
        for (var change : scarce) {
            for (var part : order.parts()) {
                for (var line : part.draft().lines()) {
                    if (line.offer().sku().equals(change.sku())) {
                        missing = missing.plus(line.price().times(change.asked() - change.left()));
                    }
                }
            }
        }
        return missing;
    }

    private static CheckoutResult undone(CheckoutResult result) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return result;
    }
}
