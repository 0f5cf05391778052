package vn.chohoptac.fairs.booths;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.fairs.FairId;
import vn.chohoptac.kernel.Money;

/**
 * An application as its cooperative and the fair's officers see it.
 *
 * @param boothCode once it was approved
 * @param reason of the last rejection, withdrawal or removal, else empty
 * @param consent when an officer applied for the cooperative
 * @param recordedBy that officer
 * @param history oldest first
 */
public record FairApplication(
        FairId fair,
        CooperativeId cooperative,
        ApplicationState state,
        String greeting,
        String zone,
        @Nullable String boothCode,
        Instant appliedAt,
        @Nullable Instant decidedAt,
        String reason,
        @Nullable Consent consent,
        @Nullable String recordedBy,
        List<Item> items,
        List<Step> history) {

    /**
     * @param usualPrice when it was applied for
     * @param taken packs sold at the fair price and not given back
     * @param reason why it was rejected, else empty
     */
    public record Item(
            String sku, Money usualPrice, Money fairPrice, int quota, int taken, ItemState state, String reason) {}

    /** @param reason empty where none is needed */
    public record Step(ApplicationState from, ApplicationState to, Instant at, String by, String reason) {}
}
