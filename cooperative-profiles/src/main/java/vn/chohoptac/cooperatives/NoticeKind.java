package vn.chohoptac.cooperatives;

import java.time.Duration;

/** How soon the suspension of a listing or a cooperative takes effect after it was announced (Law 122/2025/QH15, article 17; domain.md 2.5). */
public enum NoticeKind {
    /** The ordinary case: the cooperative hears of it at least five days ahead. */
    FIVE_DAYS(Duration.ofDays(5)),
    /** An authority asks for it: at once, the law allows 24 hours at most. */
    AUTHORITY(Duration.ZERO);

    private final Duration notice;

    NoticeKind(Duration notice) {
        this.notice = notice;
    }

    public Duration notice() {
        return notice;
    }
}
