package vn.chohoptac.connections.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.chohoptac.kernel.Money;

/** Nothing is lost in sharing. */
class SharesTests {

    @Test
    void the_parts_of_money_and_goods_make_the_whole() {
        var random = new java.util.Random(7);
        for (int run = 0; run < 2_000; run++) {
            var weights = random.longs(1 + random.nextInt(9), 1, 1_000).boxed().toList();
            long whole = random.nextLong(1, 1_000_000_000_000L);
            assertThat(Shares.ofMoney(Money.vnd(whole), weights).stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(whole);
            assertThat(Shares.ofGoods(BigDecimal.valueOf(whole % 1_000_000, 3), weights).stream()
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(BigDecimal.valueOf(whole % 1_000_000, 3));
        }
    }
}
