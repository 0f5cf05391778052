package vn.chohoptac.storefront.checkout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.carts.CartView;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.places.Commune;

/**
 * What the checkout page shows beside the form.
 *
 * @param parts the cart by cooperative, each with its ways to be sent; without any until the address is known
 * @param candidates communes to choose from
 * @param heard how an old address was understood
 * @param communes of the chosen province, for completion
 * @param shipping of the options chosen, {@code null} until the address is known
 * @param shown the chosen options in one text, to notice when another is chosen
 * @param changes what is not as it was shown before, in sentences
 */
record CheckoutPage(
        List<Part> parts,
        List<Choice> candidates,
        String heard,
        List<Commune> communes,
        List<Choice> methods,
        Money goods,
        @Nullable Money shipping,
        Money total,
        boolean alcohol,
        boolean addressKnown,
        String shown,
        List<String> changes) {

    /** One cooperative's goods and how they may be sent. */
    record Part(CartView.Group group, List<Choice> options) {

        /** The form's field for the option. */
        public String field() {
            return "giao." + group.cooperativeSlug();
        }
    }

    /** One way among several, in words. */
    record Choice(String value, String label, String hint, String end, boolean chosen) {}
}
