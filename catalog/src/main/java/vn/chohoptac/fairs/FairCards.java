package vn.chohoptac.fairs;

import java.time.Instant;

/** Fairs as lists show them. */
final class FairCards {

    private FairCards() {}

    static FairCard card(FairFacts fair, int booths, Instant now) {
        var content = fair.content();
        var state = fair.stateAt(now);
        var open = fair.timeline().openAt(now);
        var comes = state.beforeStart() || state == FairState.LIVE;
        return new FairCard(
                fair.id(),
                fair.code(),
                fair.slug(),
                content.name(),
                content.kind(),
                state,
                content.period(),
                content.applicationsUntil(),
                open,
                open ? content.period().closesAfter(now).orElse(null) : null,
                comes ? content.period().opensAfter(now).orElse(null) : null,
                fair.organiser(),
                content.provinces(),
                content.groups(),
                content.pictureKey(),
                booths);
    }
}
