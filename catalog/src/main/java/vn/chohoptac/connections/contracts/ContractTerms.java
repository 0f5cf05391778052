package vn.chohoptac.connections.contracts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.Quantity;

/**
 * What was signed.
 *
 * @param goods in Vietnamese, as the paper has it
 * @param quantity {@code null} only for a memorandum that states none
 * @param value đồng; 0 where a memorandum states none
 * @param fairCode of the fair it came about at, {@code null} for none
 * @param deliveries of a contract: together its quantity and its value; of a memorandum none
 * @param paper {@code null} when none is kept here
 */
public record ContractTerms(
        ContractKind kind,
        String goods,
        int ocopSet,
        @Nullable Quantity quantity,
        Money value,
        LocalDate signedOn,
        @Nullable String fairCode,
        List<PlannedDelivery> deliveries,
        @Nullable Paper paper) {

    public ContractTerms {
        deliveries = List.copyOf(deliveries);
    }
}
