package vn.chohoptac.connections.contracts;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.Quantity;

/**
 * A delivery of a contract.
 *
 * @param number from 1
 * @param planned as signed
 * @param confirmedAt {@code null} until it is; the five that follow say nothing before
 * @param returned what came back of it so far, in money
 */
public record Delivery(
        int number,
        PlannedDelivery planned,
        @Nullable Instant confirmedAt,
        @Nullable LocalDate deliveredOn,
        @Nullable Quantity delivered,
        @Nullable Money value,
        Money returned) {

    public boolean confirmed() {
        return confirmedAt != null;
    }
}
