package vn.chohoptac.orders;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.TreeMap;

/** Digests the checkout keeps instead of what they are of. */
final class Hashes {

    private static final int TOKEN_BYTES = 16;
    private static final char BETWEEN = '\u001f';

    private Hashes() {}

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Of a checkout's body in one canonical form: the order of options and the way e-mail is left out do not matter. */
    static byte[] ofBody(PlaceOrder order) {
        var email = order.contact().email();
        var account = order.buyer();
        return sha256(String.join(
                String.valueOf(BETWEEN),
                order.cartToken(),
                order.contact().name(),
                order.contact().phone(),
                email == null ? "" : email,
                order.address().province(),
                order.address().commune(),
                order.address().street(),
                new TreeMap<>(order.shippingOptions()).toString(),
                order.method().name(),
                Long.toString(order.expectedTotal().dong()),
                Boolean.toString(order.ageConfirmed()),
                account == null ? "" : account.value().toString()));
    }

    /**
     * The access token an order's buyer gets at placing. It is worked out from the cart's own secret, which only the buyer
     * has, so that a repeated checkout gets the same one though the database keeps but its hash.
     */
    static String accessToken(String cartToken, String idempotencyKey, String orderCode) {
        var digest = sha256(String.join(String.valueOf(BETWEEN), "access", cartToken, idempotencyKey, orderCode));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, TOKEN_BYTES));
    }
}
