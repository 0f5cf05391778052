package vn.chohoptac.orders;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What changes about a seller order, apart from its lines.
 *
 * @param deadline until when the next step is due
 * @param escalated time to confirm ran low
 * @param expired cancelled because the time to pay ran out
 * @param stockRound how often its goods were set aside
 */
record Standing(
        Fulfilment fulfilment,
        @Nullable Instant deadline,
        @Nullable Alarm alarm,
        boolean escalated,
        boolean expired,
        int stockRound,
        DeskOrder.@Nullable GoodsBack goodsBack) {

    static Standing placed(Instant deadline, Alarm alarm) {
        return new Standing(Fulfilment.PLACED, deadline, alarm, false, false, 1, null);
    }

    Standing in(Fulfilment next) {
        return new Standing(next, deadline, alarm, escalated, expired, stockRound, goodsBack);
    }

    Standing due(@Nullable Instant until, @Nullable Alarm next, boolean escalated) {
        return new Standing(fulfilment, until, next, escalated, expired, stockRound, goodsBack);
    }

    Standing expired(boolean now, int round) {
        return new Standing(fulfilment, deadline, alarm, escalated, now, round, goodsBack);
    }

    Standing back(DeskOrder.GoodsBack goods) {
        return new Standing(fulfilment, deadline, alarm, escalated, expired, stockRound, goods);
    }
}
