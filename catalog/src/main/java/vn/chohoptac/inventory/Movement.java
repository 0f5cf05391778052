package vn.chohoptac.inventory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a SKU's stock ledger.
 *
 * @param onHandChange added to what is on hand
 * @param reservedChange added to what is reserved
 * @param reference the paper behind it: a seller-order code, a delivery note, an import
 */
public record Movement(
        String sku,
        MovementKind kind,
        int onHandChange,
        int reservedChange,
        String reference,
        @Nullable String reason,
        String actorName,
        Instant at) {}
