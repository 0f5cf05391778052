package vn.chohoptac.storefront.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.orders.Contact;
import vn.chohoptac.orders.LineChange;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.payments.PaymentState;
import vn.chohoptac.shipping.ShippingAddress;

/** JSON of the checkout. Amounts are whole đồng; what a caller leaves out is {@code null} and judged by the checkout. */
final class CheckoutBodies {

    private CheckoutBodies() {}

    record AddressBody(
            @Nullable String province,
            @Nullable String commune,
            @Nullable String street) {

        static ShippingAddress address(@Nullable AddressBody body) {
            return body == null
                    ? new ShippingAddress("", "", "")
                    : new ShippingAddress(text(body.province), text(body.commune), text(body.street));
        }
    }

    record ContactBody(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email) {

        static Contact contact(@Nullable ContactBody body) {
            return body == null
                    ? new Contact("", "", null)
                    : new Contact(
                            text(body.name), text(body.phone), text(body.email).isBlank() ? null : body.email);
        }
    }

    record CheckoutBody(
            @Nullable String cartToken,
            @Nullable ContactBody contact,
            @Nullable AddressBody shippingAddress,
            @Nullable Map<String, String> shippingOptions,
            @Nullable String paymentMethod,
            @Nullable Long expectedTotal,
            @Nullable Boolean ageConfirmed) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SellerOrderBody(
            String code,
            String cooperative,
            long total,
            @Nullable String qrPayload) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PaymentBody(
            PaymentMethod method,
            PaymentState status,
            @Nullable String clientSecret) {}

    record PlacedBody(
            String orderCode,
            String accessToken,
            List<SellerOrderBody> sellerOrders,
            long total,
            PaymentBody payment) {}

    /** One line (or parcel) that is not as the buyer was shown. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangeBody(
            LineChange.Kind kind,
            String sku,
            String cooperative,
            LocalizedText name,
            @Nullable Long was,
            @Nullable Long now,
            int asked,
            int left) {

        static ChangeBody of(LineChange change) {
            return new ChangeBody(
                    change.kind(),
                    change.sku(),
                    change.cooperativeSlug(),
                    change.name(),
                    change.was() == null ? null : change.was().dong(),
                    change.now() == null ? null : change.now().dong(),
                    change.asked(),
                    change.left());
        }
    }

    static String text(@Nullable String given) {
        return Objects.requireNonNullElse(given, "");
    }
}
