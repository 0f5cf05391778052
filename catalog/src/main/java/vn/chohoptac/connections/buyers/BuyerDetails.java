package vn.chohoptac.connections.buyers;

import java.time.Instant;
import vn.chohoptac.accounts.AccountId;
import vn.chohoptac.connections.BuyerField;
import vn.chohoptac.connections.BuyerId;
import vn.chohoptac.connections.BuyerSummary;
import vn.chohoptac.kernel.PhoneNumber;

/**
 * A business buyer with its contact: for itself, its officers, and those it has agreed to be known to.
 *
 * @param account whose person acts for it
 * @param reason of the last decision, may be empty
 */
public record BuyerDetails(
        BuyerId id,
        AccountId account,
        String name,
        String taxCode,
        BuyerField field,
        String provinceCode,
        String address,
        String contactName,
        PhoneNumber contactPhone,
        String contactEmail,
        BuyerState state,
        Instant appliedAt,
        String reason) {

    public BuyerSummary summary() {
        return new BuyerSummary(field, provinceCode);
    }

    public boolean verified() {
        return state == BuyerState.VERIFIED;
    }
}
