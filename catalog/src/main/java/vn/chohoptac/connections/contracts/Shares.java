package vn.chohoptac.connections.contracts;

import java.math.BigDecimal;
import java.util.List;
import vn.chohoptac.kernel.Money;

/** Divides what belongs to several by weights without losing anything: largest remainder, in money and in goods. */
final class Shares {

    private static final int DECIMALS = 3;

    private Shares() {}

    static List<Long> ofMoney(Money whole, List<Long> weights) {
        return split(whole.dong(), weights);
    }

    /** @param whole of at most three decimals */
    static List<BigDecimal> ofGoods(BigDecimal whole, List<Long> weights) {
        return split(thousandths(whole), weights).stream()
                .map(part -> BigDecimal.valueOf(part, DECIMALS))
                .toList();
    }

    static long thousandths(BigDecimal amount) {
        return amount.movePointRight(DECIMALS).longValueExact();
    }

    private static List<Long> split(long whole, List<Long> weights) {
        if (whole == 0) {
            return weights.stream().map(weight -> 0L).toList();
        }
        return Money.vnd(whole).split(weights).stream().map(Money::dong).toList();
    }
}
