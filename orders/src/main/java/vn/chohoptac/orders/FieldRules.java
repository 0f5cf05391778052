package vn.chohoptac.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.PhoneNumber;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.shipping.ShippingAddress;

/** What the fields of a checkout must hold before anything is read or written. */
final class FieldRules {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_STREET = 200;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\",;]+@[^\\s@<>\",;]+\\.[^\\s@<>\",;.]{2,}");

    private FieldRules() {}

    static List<FieldError> check(PlaceOrder order) {
        var errors = new ArrayList<FieldError>();
        name(order.contact().name(), errors);
        if (PhoneNumber.read(order.contact().phone()).isEmpty()) {
            errors.add(FieldError.of("contact.phone", "orders.phone-invalid"));
        }
        email(order.contact().email(), errors);
        errors.addAll(check(order.address()));
        if (order.expectedTotal().isNegative()) {
            errors.add(FieldError.of("expectedTotal", "orders.total-invalid"));
        }
        return errors;
    }

    static List<FieldError> check(ShippingAddress address) {
        var errors = new ArrayList<>(places(address));
        var street = address.street().strip();
        if (street.isEmpty()) {
            errors.add(FieldError.of("shippingAddress.street", "orders.street-missing"));
        } else if (street.length() > LONGEST_STREET) {
            errors.add(FieldError.of("shippingAddress.street", "orders.too-long", LONGEST_STREET));
        }
        return errors;
    }

    /** Whether province and commune exist and belong together. */
    static List<FieldError> places(ShippingAddress address) {
        if (Places.current().province(address.province()).isEmpty()) {
            return List.of(FieldError.of("shippingAddress.province", "orders.province-unknown"));
        }
        var commune = Places.current().commune(address.commune());
        if (commune.isEmpty()) {
            return List.of(FieldError.of("shippingAddress.commune", "orders.commune-unknown"));
        }
        return commune.get().provinceCode().equals(address.province())
                ? List.of()
                : List.of(FieldError.of("shippingAddress.commune", "orders.commune-elsewhere"));
    }

    private static void name(String name, List<FieldError> errors) {
        if (name.isBlank()) {
            errors.add(FieldError.of("contact.name", "orders.name-missing"));
        } else if (name.strip().length() > LONGEST_NAME) {
            errors.add(FieldError.of("contact.name", "orders.too-long", LONGEST_NAME));
        }
    }

    private static void email(@Nullable String email, List<FieldError> errors) {
        if (email != null
                && !email.isBlank()
                && (email.strip().length() > LONGEST_EMAIL
                        || !EMAIL.matcher(email.strip()).matches())) {
            errors.add(FieldError.of("contact.email", "orders.email-invalid"));
        }
    }
}
