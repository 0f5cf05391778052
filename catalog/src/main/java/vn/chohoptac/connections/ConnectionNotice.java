package vn.chohoptac.connections;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something one party or buyer should hear of by mail. Names nobody; may be heard more than once.
 *
 * @param to the party to tell
 * @param code of the listing or contract it is about, empty for the registration as a buyer
 * @param id of the answer it is about, {@code null} when it is about none
 */
public record ConnectionNotice(
        Kind kind,
        Side side,
        UUID to,
        String code,
        @Nullable UUID id) {

    /** The bundle of mails names each as {@code mail.connection.NAME.subject} and {@code .text}. */
    public enum Kind {
        BUYER_VERIFIED,
        BUYER_ASKED,
        BUYER_REJECTED,
        LISTING_PUBLISHED,
        LISTING_REJECTED,
        LISTING_TAKEN_DOWN,
        ANSWERED,
        AGREED,
        DECLINED,
        MESSAGE,
        CONTRACT_PROPOSED,
        CONTRACT_SIGNED,
        CONTRACT_REFUSED,
        DELIVERY_CONFIRMED
    }

    public static ConnectionNotice of(Kind kind, Party to, String code) {
        return new ConnectionNotice(kind, to.side(), to.id(), code, null);
    }

    public static ConnectionNotice of(Kind kind, Party to, String code, UUID about) {
        return new ConnectionNotice(kind, to.side(), to.id(), code, about);
    }
}
