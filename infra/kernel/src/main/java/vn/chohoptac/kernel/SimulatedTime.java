package vn.chohoptac.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The clock the market runs by, and the one way to override it: a scoped value that the simulator of sample orders binds
 * around a call. Work handed to another thread runs by the real clock again.
 */
public final class SimulatedTime {

    private static final ScopedValue<Instant> NOW = ScopedValue.newInstance();

    private SimulatedTime() {}

    /** Runs the action as if it were that instant. */
    public static <T, X extends Throwable> T at(Instant instant, ScopedValue.CallableOp<T, X> action) throws X {
        return ScopedValue.where(NOW, instant).call(action);
    }

    /** A clock that shows the simulated instant within {@link #at}, and elsewhere what {@code real} shows. */
    public static Clock over(Clock real) {
        return new Overridable(real);
    }

    private static final class Overridable extends Clock {

        private final Clock real;

        Overridable(Clock real) {
            this.real = real;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return NOW.isBound() ? NOW.get() : real.instant();
        }
    }
}
