package vn.chohoptac.orders;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.Money;

/** One cooperative's part of an order. Every change has a name, is checked against the transition table and leaves a trace. */
final class SellerOrder {

    private static final int LONGEST_REASON = 300;

    private final SellerOrderFacts facts;
    private final List<OrderLine> lines;
    private final List<StatusChange> changes = new ArrayList<>();
    private Standing standing;

    SellerOrder(SellerOrderFacts facts, List<OrderLine> lines, Standing standing) {
        this.facts = facts;
        this.lines = new ArrayList<>(lines);
        this.standing = standing;
    }

    SellerOrderFacts facts() {
        return facts;
    }

    String code() {
        return facts.code();
    }

    Standing standing() {
        return standing;
    }

    Fulfilment fulfilment() {
        return standing.fulfilment();
    }

    List<OrderLine> lines() {
        return List.copyOf(lines);
    }

    List<OrderLine> openLines() {
        return lines.stream().filter(OrderLine::open).toList();
    }

    /** Steps taken since it was read. */
    List<StatusChange> changes() {
        return List.copyOf(changes);
    }

    Money goods() {
        return Money.sum(openLines().stream().map(OrderLine::total).toList());
    }

    /** What is to be paid for what is left of it. */
    Money total() {
        return openLines().isEmpty() ? Money.ZERO : goods().plus(facts.shippingPrice());
    }

    /** Under what its goods are set aside now: the code, and from the second time on which time it is. */
    String stockReference() {
        return standing.stockRound() == 1 ? code() : code() + "-" + standing.stockRound();
    }

    /** @param moneyIn whether its payment came in */
    void confirm(boolean moneyIn, Instant at, Actor by) {
        if (facts.method().prepaid() && !moneyIn && fulfilment() == Fulfilment.PLACED) {
            throw new MoneyNotYetReceived();
        }
        become(Fulfilment.CONFIRMED, at, by, "");
        nothingDue();
    }

    /** Refuses one line; with the last open one the whole is cancelled. */
    OrderLine reject(String sku, String because, Instant at, Actor by) {
        var reason = reason(because);
        requireBeforeDispatch(Fulfilment.CANCELLED);
        var line = openLines().stream()
                .filter(open -> open.sku().equals(sku))
                .findFirst()
                .orElseThrow(() -> new LineNotOpen(sku));
        if (openLines().size() == 1) {
            cancel(reason, at, by);
        } else {
            changes.add(new StatusChange(fulfilment(), fulfilment(), at, by, sku + ": " + reason));
        }
        replace(line.rejected(reason));
        return line;
    }

    void cancel(String because, Instant at, Actor by) {
        var reason = reason(because);
        become(Fulfilment.CANCELLED, at, by, reason);
        nothingDue();
    }

    /** The time to pay ran out. */
    void expire(Instant at) {
        become(Fulfilment.CANCELLED, at, Actor.SYSTEM, "payment-expired");
        nothingDue();
        standing = standing.expired(true, standing.stockRound());
    }

    /** Money came after the time to pay had run out, and the goods could be set aside again under the next reference. */
    void revive(Instant at) {
        if (!standing.expired()) {
            throw new SellerOrderCannotBecome(code(), fulfilment(), Fulfilment.PLACED);
        }
        become(Fulfilment.PLACED, at, Actor.SYSTEM, "paid-late");
        standing = standing.expired(false, standing.stockRound() + 1);
    }

    /** The reference the goods would be set aside under if this were revived. */
    String nextStockReference() {
        return code() + "-" + (standing.stockRound() + 1);
    }

    void handOver(Instant at, Actor by) {
        become(Fulfilment.DISPATCHED, at, by, "");
    }

    void deliver(Instant at, Actor by) {
        become(Fulfilment.DELIVERED, at, by, "");
    }

    void refuseAtDoor(String because, Instant at, Actor by) {
        if (fulfilment() != Fulfilment.DISPATCHED) {
            throw new SellerOrderCannotBecome(code(), fulfilment(), Fulfilment.RETURNED);
        }
        become(Fulfilment.RETURNED, at, by, reason(because));
    }

    void takeBack(String because, Instant at, Actor by) {
        if (fulfilment() != Fulfilment.DELIVERED) {
            throw new SellerOrderCannotBecome(code(), fulfilment(), Fulfilment.RETURNED);
        }
        become(Fulfilment.RETURNED, at, by, reason(because));
    }

    /** Returned goods arrived. */
    void goodsBack(DeskOrder.GoodsBack goods, Instant at, Actor by) {
        if (fulfilment() != Fulfilment.RETURNED || standing.goodsBack() != null) {
            throw new GoodsNotReturned();
        }
        standing = standing.back(goods);
        changes.add(new StatusChange(
                fulfilment(),
                fulfilment(),
                at,
                by,
                goods == DeskOrder.GoodsBack.SELLABLE ? "goods-sellable" : "goods-spoilt"));
    }

    /** @param moneyIn whether its payment came in */
    void complete(boolean moneyIn, Instant at, Actor by) {
        if (!moneyIn && fulfilment() == Fulfilment.DELIVERED) {
            throw new MoneyNotYetReceived();
        }
        become(Fulfilment.COMPLETED, at, by, "");
    }

    /** The money came: from now on the cooperative's time to confirm runs. */
    void moneyCame(Instant at, OrderTimes times) {
        if (fulfilment() == Fulfilment.PLACED) {
            standing = standing.due(at.plus(times.confirmation()), times.toConfirm(at), false);
        }
    }

    /** An alarm rang that only reminds; the next one is set. */
    void reminded(Alarm.Kind rang, OrderTimes times) {
        var deadline = standing.deadline();
        standing = standing.due(
                deadline,
                deadline == null ? null : times.after(rang, facts.method(), deadline),
                standing.escalated() || rang == Alarm.Kind.ESCALATE);
    }

    /** Lines whose sale is to be told now; they count as told. */
    List<OrderLine> sell(Instant at) {
        var selling = openLines().stream().filter(line -> line.soldAt() == null).toList();
        selling.forEach(line -> replace(line.sold(at)));
        return selling;
    }

    /** Of these lines, those whose sale was told and stands; their reversal counts as told. */
    List<OrderLine> reverse(List<OrderLine> some, Instant at) {
        var numbers = some.stream().map(OrderLine::no).toList();
        var standingOnes = lines.stream()
                .filter(line -> numbers.contains(line.no()) && line.stands())
                .toList();
        standingOnes.forEach(line -> replace(line.reversed(at)));
        return standingOnes;
    }

    private void become(Fulfilment next, Instant at, Actor by, String reason) {
        if (!fulfilment().canBecome(next) || (fulfilment() == Fulfilment.CANCELLED && !standing.expired())) {
            throw new SellerOrderCannotBecome(code(), fulfilment(), next);
        }
        changes.add(new StatusChange(fulfilment(), next, at, by, reason));
        standing = standing.in(next);
    }

    private void requireBeforeDispatch(Fulfilment next) {
        if (!fulfilment().beforeDispatch()) {
            throw new SellerOrderCannotBecome(code(), fulfilment(), next);
        }
    }

    private void nothingDue() {
        standing = standing.due(null, null, standing.escalated());
    }

    private void replace(OrderLine line) {
        lines.replaceAll(old -> old.no() == line.no() ? line : old);
    }

    private static String reason(String because) {
        var reason = because.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new ReasonMissing();
        }
        return reason;
    }
}
