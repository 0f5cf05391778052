package vn.chohoptac.catalog;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import vn.chohoptac.kernel.Uuids;

/** Identifies a product for the market's own use; people see its slug. */
@Embeddable
public record ProductId(UUID value) {

    public static ProductId next() {
        return new ProductId(Uuids.v7());
    }
}
