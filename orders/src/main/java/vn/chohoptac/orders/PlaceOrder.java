package vn.chohoptac.orders;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.accounts.AccountId;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.shipping.ShippingAddress;

/**
 * Order what is in a cart. Nothing here sets a price: {@code expectedTotal} only says what the buyer was shown.
 *
 * @param shippingOptions option code by cooperative slug; where one is missing the cheapest is taken
 * @param expectedTotal goods and shipping together, as last shown
 * @param language of notices
 * @param ageConfirmed the buyer said to be 18 or older; needed for alcohol
 * @param buyer the signed-in account, {@code null} for a guest
 */
public record PlaceOrder(
        String cartToken,
        Contact contact,
        ShippingAddress address,
        Map<String, String> shippingOptions,
        PaymentMethod method,
        Money expectedTotal,
        Locale language,
        boolean ageConfirmed,
        @Nullable AccountId buyer) {}
