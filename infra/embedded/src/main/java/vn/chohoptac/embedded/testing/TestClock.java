package vn.chohoptac.embedded.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.SimulatedTime;

/**
 * The injected clock of every test context: shows the real time until a test sets it, and within {@link SimulatedTime#at}
 * the simulated one. Tests that set it put it back.
 */
public final class TestClock extends Clock {

    private final Clock real = Clock.systemUTC();
    private final Clock shown = SimulatedTime.over(new Settable());
    private volatile @Nullable Instant stopped;

    /** Stops the clock at that instant. */
    public void setTo(Instant instant) {
        stopped = instant;
    }

    /** Stops the clock if it runs, and moves it on. */
    public void advance(Duration duration) {
        stopped = instant().plus(duration);
    }

    /** Shows the real time again. */
    public void reset() {
        stopped = null;
    }

    @Override
    public Instant instant() {
        return shown.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    private final class Settable extends Clock {

        @Override
        public Instant instant() {
            Instant fixed = stopped;
            return fixed == null ? real.instant() : fixed;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
