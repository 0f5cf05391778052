package vn.chohoptac.cooperatives;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.Actor;

/** One line of a cooperative's history: who brought it where, when and why. */
@Embeddable
record StateStep(
        @Enumerated(EnumType.STRING) @Nullable CooperativeState stateBefore,
        @Enumerated(EnumType.STRING) CooperativeState stateAfter,
        Instant changedAt,
        @Enumerated(EnumType.STRING) Actor.Kind actorKind,
        @Nullable UUID actorId,
        String actorName,
        String reason) {

    static StateStep first(CooperativeState state, Instant at, Actor by) {
        return new StateStep(null, state, at, by.kind(), by.accountId(), by.name(), "");
    }

    static StateStep of(CooperativeState from, CooperativeState to, Instant at, Actor by, String why) {
        return new StateStep(from, to, at, by.kind(), by.accountId(), by.name(), why);
    }

    Application.Step view() {
        return new Application.Step(stateBefore, stateAfter, changedAt, actorName, reason);
    }
}
