package vn.chohoptac.orders;

import java.util.List;
import vn.chohoptac.kernel.Money;

/** How a checkout ended. Only {@link Placed} is remembered for an idempotency key; the others leave the key free. */
public sealed interface CheckoutResult {

    /** Placed now, or before under the same key: then the answer is the same but for what happened since (201). */
    record Placed(PlacedOrder order, boolean replayed) implements CheckoutResult {}

    /**
     * Something is not as the buyer was shown (409). Nothing was kept.
     *
     * @param changes each line, shipping price that differs; empty when only the expected total was wrong
     * @param total what it costs now, without what cannot be bought
     */
    record Changed(List<LineChange> changes, Money expectedTotal, Money total) implements CheckoutResult {}

    /** Fields that cannot stand as they are, or a rule against ordering these goods this way (422). */
    record Invalid(List<FieldError> errors) implements CheckoutResult {}

    /** The key was used for another body within a day (422). */
    record KeyReused() implements CheckoutResult {}
}
