package vn.chohoptac.payments;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.Money;

/**
 * Promise money back.
 *
 * @param key names what is refunded, at most 48 characters; the same key again changes nothing
 * @param reference whose goods it is for, a seller-order code
 * @param amount positive
 * @param reason a key of the bundles after {@code payments.refund-reason.}
 * @param owedBy the party that must send it; {@code null} where the gateway does
 */
public record OpenRefund(
        String key,
        PaymentId payment,
        String reference,
        Money amount,
        String reason,
        @Nullable UUID owedBy) {}
