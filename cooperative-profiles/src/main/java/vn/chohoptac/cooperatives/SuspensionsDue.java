package vn.chohoptac.cooperatives;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chohoptac.platform.Housekeeping;

/** Brings announced suspensions into effect when their time has come, never before. */
@Component
class SuspensionsDue {

    private static final Duration PAUSE = Duration.ofSeconds(20);

    private final CooperativeRecords records;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SuspensionsDue(
            CooperativeRecords records,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock,
            Housekeeping housekeeping) {
        this.records = records;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
        housekeeping.everyOnEachNode(PAUSE, "cooperatives.suspensions", this::takeEffect);
    }

    void takeEffect() {
        var now = clock.instant();
        records.suspensionsDue(now)
                .forEach(id -> transaction.executeWithoutResult(_ -> records.lock(id)
                        .flatMap(cooperative -> cooperative.suspendIfDue(now))
                        .ifPresent(reason -> {
                            events.publishEvent(new CooperativeSuspended(id.value(), reason));
                            events.publishEvent(new CooperativeCardChanged(id.value()));
                        })));
    }
}
