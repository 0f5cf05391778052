package vn.chohoptac.performance;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A reversal as told, or as much of it as counts. */
record Reversal(String key, BigDecimal quantity, long amount, Instant at) {

    private static final Comparator<Reversal> EARLIEST_FIRST =
            Comparator.comparing(Reversal::at).thenComparing(Reversal::key);

    /** What counts of each: the earliest in full, later ones until the whole sale is used up. */
    static List<Reversal> booked(Sold sold, List<Reversal> told) {
        var booked = new ArrayList<Reversal>();
        var quantityLeft = sold.quantity();
        long amountLeft = sold.amount();
        for (var one : told.stream().sorted(EARLIEST_FIRST).toList()) {
            var counted =
                    new Reversal(one.key, one.quantity.min(quantityLeft), Math.min(one.amount, amountLeft), one.at);
            quantityLeft = quantityLeft.subtract(counted.quantity);
            amountLeft -= counted.amount;
            booked.add(counted);
        }
        return booked;
    }

    int month() {
        return Months.of(at);
    }
}
