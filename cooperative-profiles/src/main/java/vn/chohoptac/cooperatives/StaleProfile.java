package vn.chohoptac.cooperatives;

import vn.chohoptac.kernel.Conflict;

/** Somebody else changed the profile meanwhile. Carries both, so that a page can show them side by side. */
public final class StaleProfile extends Conflict {

    private final transient CooperativeProfile current;
    private final transient ChangeProfile yours;

    public StaleProfile(CooperativeProfile current, ChangeProfile yours) {
        super("cooperatives.stale-profile");
        this.current = current;
        this.yours = yours;
    }

    public CooperativeProfile current() {
        return current;
    }

    public ChangeProfile yours() {
        return yours;
    }
}
