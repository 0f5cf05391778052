package vn.chohoptac.connections.opportunities;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.connections.Checks;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.Actor;

/** What cooperatives say to opportunities. A cooperative reaches its own word only; the publishing office reads them all. */
@Component
@Transactional
public class Interests {

    private static final int LONGEST_NOTE = 500;

    private final OpportunityRecords records;
    private final InterestRecords interests;
    private final Clock clock;

    Interests(OpportunityRecords records, InterestRecords interests, Clock clock) {
        this.records = records;
        this.interests = interests;
        this.clock = clock;
    }

    /**
     * Says that the cooperative is interested; said again, only the note changes.
     *
     * @param note may be empty
     * @throws OpportunityNotFound if there is none, or it was withdrawn
     * @throws OpportunityOver if it is too late, or it asks for nothing
     * @throws vn.chohoptac.connections.ContentInvalid if the note is too long
     */
    public void register(CooperativeId own, String code, String note, Actor by) {
        var said = note.strip();
        new Checks().length("note", said, LONGEST_NOTE).refuse();
        var one = shown(code);
        if (!one.openAt(clock.instant())) {
            throw new OpportunityOver();
        }
        interests.say(one.id(), own, said, clock.instant(), by);
    }

    /** Takes that back, as long as it could be said. */
    public void withdraw(CooperativeId own, String code) {
        var one = shown(code);
        if (!one.openAt(clock.instant())) {
            throw new OpportunityOver();
        }
        interests.takeBack(one.id(), own);
    }

    /** What the cooperative said to that opportunity. */
    @Transactional(readOnly = true)
    public Optional<Interest> of(CooperativeId own, UUID opportunity) {
        return interests.of(opportunity, own);
    }

    /** The opportunities the cooperative is interested in. */
    @Transactional(readOnly = true)
    public Set<UUID> of(CooperativeId own) {
        return interests.of(own);
    }

    private Opportunity shown(String code) {
        return records.hold(code)
                .filter(one -> one.stored() != OpportunityState.WITHDRAWN)
                .orElseThrow(OpportunityNotFound::new);
    }
}
