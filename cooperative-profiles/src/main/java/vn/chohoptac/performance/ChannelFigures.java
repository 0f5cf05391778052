package vn.chohoptac.performance;

import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.Money;

/**
 * What came through one channel over a report's months.
 *
 * @param channel {@code SHOP}, {@code FAIR} or {@code CONTRACT}
 * @param fairCode of the fair it was sold at, or at which the contract came about; {@code null} for none
 */
public record ChannelFigures(String channel, @Nullable String fairCode, Money revenue, Money returned) {

    public Money net() {
        return revenue.minus(returned);
    }
}
