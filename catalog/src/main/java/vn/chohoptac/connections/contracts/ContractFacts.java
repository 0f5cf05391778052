package vn.chohoptac.connections.contracts;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.connections.BuyerId;
import vn.chohoptac.connections.Party;
import vn.chohoptac.connections.Side;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.Unit;

/** A contract as its table has it. */
record ContractFacts(
        UUID id,
        String code,
        ContractTerms terms,
        @Nullable UUID answer,
        @Nullable BuyerId buyer,
        String buyerName,
        @Nullable String buyerProvince,
        ContractState state,
        @Nullable Side proposedBy,
        Instant recordedAt,
        List<ShareRow> shares,
        @Nullable String paperName) {

    /** A cooperative's line, with its province when the contract was recorded. */
    record ShareRow(int line, CooperativeId cooperative, String province, long weight) {}

    List<Long> weights() {
        return shares.stream().map(ShareRow::weight).toList();
    }

    boolean concerns(Party party) {
        return party.side() == Side.BUYER
                ? party.id().equals(buyer == null ? null : buyer.value())
                : shares.stream().anyMatch(share -> share.cooperative().value().equals(party.id()));
    }

    /** Everybody with an account here who should hear of it. */
    List<Party> parties() {
        var cooperatives = shares.stream().map(share -> Party.of(share.cooperative()));
        return Stream.concat(cooperatives, Stream.ofNullable(buyer).map(Party::of))
                .toList();
    }

    String saleKey(int number, int line) {
        return code + "-" + number + "/" + line;
    }

    /** The unit of everything in it. */
    Unit unit() {
        return Objects.requireNonNull(terms.quantity()).unit();
    }
}
