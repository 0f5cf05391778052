package vn.chohoptac.storefront.checkout;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer typed on the checkout page, kept as typed; what a request leaves out is empty.
 *
 * @param oldAddress an address with districts, in one line, to be understood
 * @param commune name as typed or proposed
 * @param communeCode the commune chosen or recognised
 * @param method {@link vn.chohoptac.payments.PaymentMethod} by name
 * @param total in đồng, as the page last showed it
 * @param shown the shipping options the page last showed as chosen
 * @param key of idempotency, drawn with the page
 */
record CheckoutForm(
        String name,
        String phone,
        String email,
        String oldAddress,
        String province,
        String commune,
        String communeCode,
        String street,
        String method,
        Boolean ageConfirmed,
        String total,
        String shown,
        String key) {

    CheckoutForm {
        name = stripped(name);
        phone = stripped(phone);
        email = stripped(email);
        oldAddress = stripped(oldAddress);
        province = stripped(province);
        commune = stripped(commune);
        communeCode = stripped(communeCode);
        street = stripped(street);
        method = stripped(method);
        ageConfirmed = Objects.requireNonNullElse(ageConfirmed, false);
        total = stripped(total);
        shown = stripped(shown);
        key = stripped(key);
    }

    /** The form of somebody who just came. */
    static CheckoutForm blank(String name, String email) {
        return new CheckoutForm(name, "", email, "", "", "", "", "", "", false, "", "", "");
    }

    CheckoutForm at(String provinceCode, String communeName, String code, String streetAndHouse) {
        return new CheckoutForm(
                name,
                phone,
                email,
                oldAddress,
                provinceCode,
                communeName,
                code,
                streetAndHouse,
                method,
                ageConfirmed,
                total,
                shown,
                key);
    }

    private static String stripped(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
