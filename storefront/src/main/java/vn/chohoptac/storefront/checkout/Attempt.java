package vn.chohoptac.storefront.checkout;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.orders.FieldError;
import vn.chohoptac.orders.LineChange;

/**
 * One go at the checkout page and what came of it.
 *
 * @param options shipping option codes by cooperative slug
 * @param errors with the form's field names
 * @param changes what differs from what was shown
 * @param notice code of a sentence above the form, {@code null} for none
 */
record Attempt(
        Destination destination,
        Map<String, String> options,
        List<FieldError> errors,
        List<LineChange> changes,
        @Nullable String notice) {

    Attempt(Destination destination, Map<String, String> options) {
        this(destination, options, List.of(), List.of(), null);
    }

    /** One that only asks what its address means; when no place fits, {@code unknown} says so. */
    static Attempt looking(Destination destination, Map<String, String> options, FieldError unknown) {
        var attempt = new Attempt(destination, options);
        return destination.unheard() ? attempt.with(List.of(unknown)) : attempt;
    }

    CheckoutForm form() {
        return destination.form();
    }

    Attempt with(List<FieldError> found) {
        return new Attempt(destination, options, found, changes, notice);
    }

    Attempt changed(List<LineChange> found, String because) {
        return new Attempt(destination, options, errors, found, because);
    }
}
