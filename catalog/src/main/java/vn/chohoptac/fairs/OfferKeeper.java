package vn.chohoptac.fairs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import vn.chohoptac.platform.Housekeeping;

/**
 * Keeps what fairs offer in memory. Once a second each node asks the database whether anything changed and how much quota is
 * taken of what is on now; a change made on this node counts at once. An approved price holds {@link #KNOWN_AFTER} after its
 * approval, longer than any node's memory is old, so a checkout whose memory shows no price needs no statement to be sure.
 */
@Component
class OfferKeeper implements SmartInitializingSingleton {

    /** How long after a change every node has seen it. */
    static final Duration KNOWN_AFTER = Duration.ofSeconds(5);

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final long OLDEST_NANOS = Duration.ofSeconds(3).toNanos();

    /** Visits count for a day, so what ended less than two days ago is still known. */
    private static final Duration BACK = Duration.ofDays(2);

    private final OfferReading reading;
    private final FairChanges changes;
    private final Clock clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Kept kept = new Kept(OfferSnapshot.NOTHING, -1, -1, Instant.MAX, 0);

    OfferKeeper(OfferReading reading, FairChanges changes, Clock clock, Housekeeping housekeeping) {
        this.reading = reading;
        this.changes = changes;
        this.clock = clock;
        housekeeping.everyOnEachNode(PAUSE, "fairs.offers", this::ask);
    }

    /**
     * @param number the database's, as it was before the offers were read
     * @param madeHere this node's, likewise
     * @param floor fairs that ended before are not known
     * @param askedAt {@link System#nanoTime()}
     */
    private record Kept(OfferSnapshot offers, long number, long madeHere, Instant floor, long askedAt) {}

    @Override
    public void afterSingletonsInstantiated() {
        ask();
    }

    /** What is offered, as old as a second or two at most. */
    OfferSnapshot offers(Instant now) {
        var known = kept;
        if (now.isBefore(known.floor())) {
            asking.lock();
            refresh(now);
        } else if (known.madeHere() != changes.madeHere() || System.nanoTime() - known.askedAt() > OLDEST_NANOS) {
            ask();
        }
        return kept.offers();
    }

    /** A transaction of this node that has committed took so many packs, or gave them back. */
    void moved(QuotaRecords.Packs packs, int sign) {
        kept.offers().moved(packs.item(), sign * packs.count());
    }

    /** The database said just now that so many packs are left. */
    void left(UUID item, int packs) {
        kept.offers().left(item, packs);
    }

    /** One thread asks; the others go on with what is known. */
    private void ask() {
        if (asking.tryLock()) {
            refresh(clock.instant());
        }
    }

    private void refresh(Instant now) {
        try {
            var known = kept;
            long here = changes.madeHere();
            long number = changes.number();
            var floor = earlier(known.floor(), now.minus(BACK));
            boolean same = number == known.number() && here == known.madeHere() && floor.equals(known.floor());
            var offers = same ? known.offers() : reading.endingAfter(floor);
            if (same && !offers.isEmpty()) {
                reading.taken(now).forEach(offers::counted);
            }
            kept = new Kept(offers, number, here, floor, System.nanoTime());
        } finally {
            asking.unlock();
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
