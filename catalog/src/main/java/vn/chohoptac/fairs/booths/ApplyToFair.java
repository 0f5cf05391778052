package vn.chohoptac.fairs.booths;

import java.util.List;
import vn.chohoptac.fairs.FairId;

/**
 * A cooperative's application.
 *
 * @param greeting what its booth says to visitors, may be empty; at most 1,000 characters
 * @param products 1 to 100, each pack once
 */
public record ApplyToFair(FairId fair, String greeting, List<Proposal> products) {

    public ApplyToFair {
        products = List.copyOf(products);
    }
}
