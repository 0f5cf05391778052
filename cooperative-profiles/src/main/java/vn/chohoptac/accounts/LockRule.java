package vn.chohoptac.accounts;

import java.time.Duration;

/** How long somebody waits after so many failures in a row: nothing while they are few, then twice as long each time. */
enum LockRule {
    ACCOUNT(5),
    ADDRESS(20);

    /** Failures further apart than this are not in a row. */
    static final Duration MEMORY = Duration.ofHours(24);

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final int free;

    LockRule(int free) {
        this.free = free;
    }

    Duration wait(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - free, 10);
        var wait = FIRST.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
