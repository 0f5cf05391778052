package vn.chohoptac.storefront.checkout;

import java.util.Map;
import java.util.Optional;

/** The page's names for the fields of an order. */
final class FormFields {

    private static final Map<String, String> BY_PATH = Map.of(
            "contact.name", "name",
            "contact.phone", "phone",
            "contact.email", "email",
            "shippingAddress.province", "province",
            "shippingAddress.commune", "commune",
            "shippingAddress.street", "street",
            "paymentMethod", "method",
            "ageConfirmed", "ageConfirmed",
            "oldAddress", "oldAddress");

    private FormFields() {}

    /** Empty when what is wrong is no single field of the page. */
    static Optional<String> of(String path) {
        return Optional.ofNullable(BY_PATH.get(path));
    }
}
