package vn.chohoptac.fairs.booths;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.fairs.FairId;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.Uuids;

/** One cooperative at one fair. Every change has a name, is checked against the transition table and leaves a trace. */
final class Participation {

    private final UUID id;
    private final FairId fair;
    private final CooperativeId cooperative;
    private final List<FairApplication.Step> steps = new ArrayList<>();
    private List<Item> items;
    private Standing standing;

    /** What changes about it, apart from its items. */
    record Standing(
            ApplicationState state,
            String greeting,
            String zone,
            @Nullable String boothCode,
            Instant appliedAt,
            @Nullable Instant decidedAt,
            String reason,
            @Nullable Consent consent,
            @Nullable String recordedBy) {}

    Participation(UUID id, FairId fair, CooperativeId cooperative, Standing standing, List<Item> items) {
        this.id = id;
        this.fair = fair;
        this.cooperative = cooperative;
        this.standing = standing;
        this.items = List.copyOf(items);
    }

    static Participation fresh(FairId fair, CooperativeId cooperative) {
        var standing = new Standing(ApplicationState.APPLIED, "", "", null, Instant.EPOCH, null, "", null, null);
        return new Participation(Uuids.v7(), fair, cooperative, standing, List.of());
    }

    /** @param consent {@code null} when the cooperative itself applies */
    void apply(String greeting, List<Item> proposed, @Nullable Consent consent, Instant at, Actor by) {
        become(ApplicationState.APPLIED, "", at, by);
        var recorder = consent == null ? null : by.name();
        standing = new Standing(
                ApplicationState.APPLIED, greeting.strip(), "", standing.boothCode(), at, null, "", consent, recorder);
        items = List.copyOf(proposed);
    }

    /** @param nextBooth gives a code to one that never had a booth here */
    void approve(ApproveBooth approval, Supplier<String> nextBooth, Instant at, Actor by) {
        become(ApplicationState.APPROVED, "", at, by);
        var booth = standing.boothCode() == null ? nextBooth.get() : standing.boothCode();
        standing = new Standing(
                ApplicationState.APPROVED,
                standing.greeting(),
                approval.zone().strip(),
                booth,
                standing.appliedAt(),
                at,
                "",
                standing.consent(),
                standing.recordedBy());
        items = items.stream()
                .map(item -> item.decided(approval.rejected().get(item.sku()), at))
                .toList();
    }

    void reject(String reason, Instant at, Actor by) {
        end(ApplicationState.REJECTED, reason, at, by);
    }

    void withdraw(String reason, Instant at, Actor by) {
        end(ApplicationState.WITHDRAWN, reason, at, by);
    }

    void remove(String reason, Instant at, Actor by) {
        end(ApplicationState.REMOVED, reason, at, by);
    }

    UUID id() {
        return id;
    }

    FairId fair() {
        return fair;
    }

    CooperativeId cooperative() {
        return cooperative;
    }

    Standing standing() {
        return standing;
    }

    ApplicationState state() {
        return standing.state();
    }

    String boothCode() {
        var code = standing.boothCode();
        if (code == null) {
            throw new IllegalStateException("No booth was given to " + id);
        }
        return code;
    }

    List<Item> items() {
        return items;
    }

    /** Steps taken since it was read. */
    List<FairApplication.Step> steps() {
        return List.copyOf(steps);
    }

    private void end(ApplicationState state, String reason, Instant at, Actor by) {
        become(state, reason, at, by);
        standing = new Standing(
                state,
                standing.greeting(),
                standing.zone(),
                standing.boothCode(),
                standing.appliedAt(),
                at,
                reason,
                standing.consent(),
                standing.recordedBy());
        items = items.stream().map(Item::stopped).toList();
    }

    private void become(ApplicationState next, String reason, Instant at, Actor by) {
        if (!state().canBecome(next)) {
            throw new ApplicationCannotBecome(state(), next);
        }
        steps.add(new FairApplication.Step(state(), next, at, by.name(), reason));
    }
}
