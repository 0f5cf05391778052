package vn.chohoptac.performance;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** What one fact adds to the figures, per month, months in order. */
final class MonthChanges {

    /** What is added to one month; may be negative. */
    record Change(BigDecimal sold, BigDecimal returnedQuantity, long revenue, long returned, int orders) {

        private static Change sum(Change a, Change b) {
            return new Change(
                    a.sold.add(b.sold),
                    a.returnedQuantity.add(b.returnedQuantity),
                    Math.addExact(a.revenue, b.revenue),
                    Math.addExact(a.returned, b.returned),
                    a.orders + b.orders);
        }

        private boolean isNothing() {
            return sold.signum() == 0 && returnedQuantity.signum() == 0 && revenue == 0 && returned == 0 && orders == 0;
        }
    }

    private final SortedMap<Integer, Change> byMonth = new TreeMap<>();

    MonthChanges sale(int month, BigDecimal quantity, long amount) {
        return add(month, new Change(quantity, BigDecimal.ZERO, amount, 0, 0));
    }

    MonthChanges order(int month) {
        return add(month, new Change(BigDecimal.ZERO, BigDecimal.ZERO, 0, 0, 1));
    }

    MonthChanges reversed(Reversal one) {
        return add(one.month(), new Change(BigDecimal.ZERO, one.quantity(), 0, one.amount(), 0));
    }

    MonthChanges unreversed(Reversal one) {
        return add(one.month(), new Change(BigDecimal.ZERO, one.quantity().negate(), 0, -one.amount(), 0));
    }

    void forEach(BiConsumer<Integer, Change> action) {
        byMonth.forEach((month, change) -> {
            if (!change.isNothing()) {
                action.accept(month, change);
            }
        });
    }

    private MonthChanges add(int month, Change change) {
        byMonth.merge(month, change, Change::sum);
        return this;
    }
}
