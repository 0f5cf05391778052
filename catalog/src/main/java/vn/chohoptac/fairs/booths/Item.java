package vn.chohoptac.fairs.booths;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.Uuids;

/**
 * A pack in an application, and after its approval at a booth.
 *
 * @param holdsFrom not before this does its fair price hold, {@code null} until approved
 * @param sells approved, and the booth still there
 */
record Item(
        UUID id,
        String sku,
        ProductId product,
        Money usualPrice,
        Money fairPrice,
        int quota,
        int taken,
        ItemState state,
        String reason,
        @Nullable Instant holdsFrom,
        boolean sells) {

    /** By then every node knows of the approval. */
    private static final Duration KNOWN_AFTER = Duration.ofSeconds(5);

    static Item proposed(Proposal proposal, ProductId product, Money usual) {
        return new Item(
                Uuids.v7(),
                proposal.sku(),
                product,
                usual,
                proposal.fairPrice(),
                proposal.quota(),
                0,
                ItemState.PROPOSED,
                "",
                null,
                false);
    }

    /** @param rejected why not, {@code null} for yes */
    Item decided(@Nullable String rejected, Instant at) {
        if (state != ItemState.PROPOSED) {
            return this;
        }
        return rejected == null
                ? with(ItemState.APPROVED, "", at.plus(KNOWN_AFTER), true)
                : with(ItemState.REJECTED, rejected.strip(), null, false);
    }

    Item stopped() {
        return with(state, reason, holdsFrom, false);
    }

    private Item with(ItemState next, String because, @Nullable Instant from, boolean selling) {
        return new Item(id, sku, product, usualPrice, fairPrice, quota, taken, next, because, from, selling);
    }
}
