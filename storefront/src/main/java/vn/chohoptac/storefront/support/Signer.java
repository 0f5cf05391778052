package vn.chohoptac.storefront.support;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Seals small texts that travel through a visitor's cookies (HMAC-SHA-256), so that they come back as they went. */
public final class Signer {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final SecretKeySpec key;

    public Signer(byte[] secret) {
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    /** The text with its seal, for reading back with {@link #open} under the same purpose. */
    public String seal(String purpose, String text) {
        return text + "." + signature(purpose, text);
    }

    /** The text, if its seal is ours and was made for this purpose. */
    public Optional<String> open(String purpose, String closed) {
        int dot = closed.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        var text = closed.substring(0, dot);
        boolean genuine = MessageDigest.isEqual(bytes(closed.substring(dot + 1)), bytes(signature(purpose, text)));
        return genuine ? Optional.of(text) : Optional.empty();
    }

    private String signature(String purpose, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(bytes(purpose));
            mac.update((byte) 0);
            return ENCODER.encodeToString(mac.doFinal(bytes(text)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
