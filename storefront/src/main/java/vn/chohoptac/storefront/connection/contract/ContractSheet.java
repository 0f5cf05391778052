package vn.chohoptac.storefront.connection.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.connections.Side;
import vn.chohoptac.connections.contracts.ContractKind;
import vn.chohoptac.connections.contracts.ContractState;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.storefront.connection.StepView;

/**
 * A contract in a reader's words.
 *
 * @param quantity empty for a memorandum that states none
 * @param parts of its cooperatives, by line
 * @param done how many of its deliveries are confirmed
 * @param paper name of the file kept, {@code null} for none
 * @param delivers whether deliveries can be confirmed on it now
 */
public record ContractSheet(
        String code,
        ContractKind kind,
        ContractState state,
        String goods,
        String set,
        String quantity,
        Money value,
        Money delivered,
        String signedOn,
        @Nullable String fairCode,
        String buyer,
        String buyerProvince,
        @Nullable Side proposedBy,
        List<Part> parts,
        List<DeliveryLine> deliveries,
        long done,
        @Nullable String paper,
        boolean delivers,
        List<StepView> history) {

    /** @param slug {@code null} once the cooperative is gone from the directory */
    public record Part(String name, @Nullable String slug, long weight) {}

    /** A delivery as planned and, once {@code confirmed}, as it came. */
    public record DeliveryLine(
            int number,
            boolean confirmed,
            String due,
            String quantity,
            Money value,
            String deliveredOn,
            String delivered,
            Money received,
            Money returned) {}

    public DeliveryLine delivery(int number) {
        return deliveries.get(number - 1);
    }
}
