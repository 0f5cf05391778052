package vn.chohoptac.orders;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chohoptac.fairs.FairSales;

/** Tells fairs what becomes of lines that belong to booths; orders without one cost no statement. Runs before stock moves. */
@Component
class FairQuota {

    private final FairSales fairSales;

    FairQuota(FairSales fairSales) {
        this.fairSales = fairSales;
    }

    /** These lines were called off before they were sent. */
    void calledOff(SellerOrder order, List<OrderLine> lines, Instant at) {
        giveBack(order.stockReference(), lines, false, at);
    }

    /** What was sent is back in the store. */
    void returned(SellerOrder order, Instant at) {
        giveBack(order.stockReference(), order.openLines(), true, at);
    }

    /** Before an expired order is revived; says whether there is quota enough. */
    boolean takeAgain(SellerOrder order, Instant at) {
        var skus = atBooths(order.openLines());
        return skus.isEmpty() || fairSales.orderAgain(order.stockReference(), order.nextStockReference(), skus, at);
    }

    /** The goods of {@link #takeAgain} were not there after all. */
    void giveBackAgain(SellerOrder order, Instant at) {
        giveBack(order.nextStockReference(), order.openLines(), false, at);
    }

    private void giveBack(String reference, List<OrderLine> lines, boolean returned, Instant at) {
        var skus = atBooths(lines);
        if (!skus.isEmpty()) {
            fairSales.giveBack(reference, skus, returned, at);
        }
    }

    private static List<String> atBooths(List<OrderLine> lines) {
        return lines.stream()
                .filter(line -> line.booth() != null)
                .map(OrderLine::sku)
                .toList();
    }
}
