package vn.chohoptac.connections.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contract as an officer writes it down for its parties.
 *
 * @param buyerName as the paper has it
 * @param buyerProvince code, {@code null} for a buyer abroad or unknown
 * @param shares of the cooperatives that deliver, at least one, at most 30
 */
public record OfficersContract(
        ContractTerms terms, String buyerName, @Nullable String buyerProvince, List<Sharing> shares) {

    public OfficersContract {
        shares = List.copyOf(shares);
    }
}
