package vn.chohoptac.performance;

import java.time.YearMonth;
import java.util.List;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.Money;

/**
 * A cooperative's report over months, both ends included.
 *
 * @param before the period of the same length that ends the month before {@code from}
 * @param byProduct the best-selling first
 * @param byChannel shop, each fair and contracts, the best-selling first; adds up to the total
 * @param byMonth every month of the period, also those without a sale
 */
public record CooperativePerformance(
        CooperativeId cooperativeId,
        YearMonth from,
        YearMonth to,
        Figures total,
        Figures before,
        List<ProductFigures> byProduct,
        List<ChannelFigures> byChannel,
        List<MonthFigures> byMonth) {

    public Money revenue() {
        return total.revenue();
    }

    public Money returned() {
        return total.returned();
    }

    public Money net() {
        return total.net();
    }

    public long orders() {
        return total.orders();
    }
}
