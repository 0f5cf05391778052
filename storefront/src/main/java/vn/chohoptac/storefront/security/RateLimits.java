package vn.chohoptac.storefront.security;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.chohoptac.accounts.ApiKey;
import vn.chohoptac.storefront.support.WebSettings;

/** Counts what one address, or one key, does in a minute, on this node. The account's own throttle, shared by all nodes, is accounts' matter. */
final class RateLimits {

    static final long WINDOW_SECONDS = 60;
    private static final int MOST_REMEMBERED = 50_000;

    private final WebSettings settings;
    private final Clock clock;
    private final Map<Key, Count> counts = new ConcurrentHashMap<>();

    RateLimits(WebSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** What is limited. */
    enum Act {
        SIGN_IN,
        ORDER_ACCESS,
        CHECKOUT
    }

    private record Key(String what, String who) {}

    private record Count(long window, int times) {}

    /** Whether the address may do this once more now; it counts as done. */
    boolean allows(Act act, String address) {
        int most = most(act);
        return most == 0 || within(most, new Key(act.name(), address));
    }

    /** Whether the key may call once more now; it counts as done. */
    boolean allows(ApiKey key) {
        return within(key.perMinute(), new Key("KEY", key.id().value().toString()));
    }

    private boolean within(int most, Key key) {
        long window = clock.instant().getEpochSecond() / WINDOW_SECONDS;
        forgetOld(window);
        var count = counts.merge(
                key,
                new Count(window, 1),
                (before, _) -> new Count(window, before.window() == window ? before.times() + 1 : 1));
        return count.times() <= most;
    }

    private int most(Act act) {
        return switch (act) {
            case SIGN_IN -> settings.signInsPerMinute();
            case ORDER_ACCESS -> settings.orderAccessesPerMinute();
            case CHECKOUT -> settings.checkoutsPerMinute();
        };
    }

    private void forgetOld(long window) {
        if (counts.size() > MOST_REMEMBERED) {
            counts.values().removeIf(count -> count.window() < window);
        }
    }
}
