package vn.chohoptac.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.shipping.ShippingAddress;

class FieldRulesTests {

    private static final String LAM_DONG =
            Places.current().provinceBySlugOrName("lam-dong").orElseThrow().code();
    private static final String HA_NOI =
            Places.current().provinceBySlugOrName("ha-noi").orElseThrow().code();

    @Test
    void takes_an_order_as_people_fill_it_in() {
        assertThat(FieldRules.check(
                        order("Nguyễn Văn A", "0912 345 678", null, LAM_DONG, communeOf(LAM_DONG), "12 Hai Bà Trưng")))
                .isEmpty();
        assertThat(FieldRules.check(
                        order("Nguyễn Văn A", "+84912345678", "a@b.vn", LAM_DONG, communeOf(LAM_DONG), "Thôn 3")))
                .isEmpty();
    }

    @Test
    void names_each_field_at_fault() {
        assertThat(FieldRules.check(order(" ", "12345", "a@b", "00", "00000", "  ")))
                .extracting(FieldError::field, FieldError::code)
                .containsExactlyInAnyOrder(
                        tuple("contact.name", "orders.name-missing"),
                        tuple("contact.phone", "orders.phone-invalid"),
                        tuple("contact.email", "orders.email-invalid"),
                        tuple("shippingAddress.province", "orders.province-unknown"),
                        tuple("shippingAddress.street", "orders.street-missing"));
    }

    @Test
    void wants_the_commune_to_lie_in_the_province() {
        assertThat(FieldRules.check(order("A", "0912345678", null, LAM_DONG, communeOf(HA_NOI), "1")))
                .extracting(FieldError::code)
                .containsExactly("orders.commune-elsewhere");
    }

    @Test
    void takes_an_empty_e_mail_for_none() {
        assertThat(FieldRules.check(order("A", "0912345678", "", LAM_DONG, communeOf(LAM_DONG), "1")))
                .isEmpty();
    }

    private static PlaceOrder order(
            String name, String phone, @Nullable String email, String province, String commune, String street) {
        return new PlaceOrder(
                "token",
                new Contact(name, phone, email),
                new ShippingAddress(province, commune, street),
                Map.of(),
                PaymentMethod.COD,
                Money.vnd(1),
                Locale.of("vi"),
                false,
                null);
    }

    private static String communeOf(String province) {
        return Places.current().communes(province).getFirst().code();
    }
}
