package vn.chohoptac.catalog;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import vn.chohoptac.kernel.Uuids;

/** Identifies a variant for the market's own use; people see its SKU. */
@Embeddable
public record VariantId(UUID value) {

    public static VariantId next() {
        return new VariantId(Uuids.v7());
    }
}
