package vn.chohoptac.orders;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.shipping.ShippingAddress;

/** What an order is apart from its parts. */
record OrderHead(
        OrderId id,
        String code,
        Instant placedAt,
        Locale language,
        Contact contact,
        ShippingAddress address,
        PaymentMethod method,
        Money total,
        @Nullable UUID account,
        byte[] accessHash,
        byte @Nullable [] bodyHash) {}
