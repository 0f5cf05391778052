package vn.chohoptac.connections.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.connections.Side;
import vn.chohoptac.connections.Step;
import vn.chohoptac.cooperatives.CooperativeCard;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.Quantity;

/**
 * A contract as its parties and officers see it.
 *
 * @param proposedBy the side that wrote it down, {@code null} for an officer
 * @param shares by line
 * @param deliveries by number
 * @param paperName {@code null} when no file is kept
 * @param history oldest first; empty in lists
 */
public record ContractView(
        String code,
        ContractKind kind,
        ContractState state,
        String goods,
        int ocopSet,
        @Nullable Quantity quantity,
        Money value,
        LocalDate signedOn,
        @Nullable String fairCode,
        String buyerName,
        @Nullable String buyerProvince,
        @Nullable Side proposedBy,
        List<Share> shares,
        List<Delivery> deliveries,
        @Nullable String paperName,
        List<Step> history) {

    /**
     * @param cooperative {@code null} once it is gone from the directory
     */
    public record Share(
            int line, CooperativeId id, @Nullable CooperativeCard cooperative, long weight) {}

    /** What was received for deliveries so far, before anything came back. */
    public Money delivered() {
        return Money.sum(deliveries.stream()
                .map(Delivery::value)
                .filter(Objects::nonNull)
                .toList());
    }

    public boolean delivers() {
        return state == ContractState.SIGNED && kind == ContractKind.CONTRACT;
    }
}
