package vn.chohoptac.orders;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chohoptac.accounts.AccountId;
import vn.chohoptac.kernel.PageOf;

/** What a buyer does with an order once it is placed. */
@Component
public class BuyerOrders {

    /** The order, if that access opens it; empty otherwise, without telling which it was. */
    public Optional<OrderReceipt> receipt(String orderCode, OrderAccess access) {
        throw new UnsupportedOperationException();
    }

    /** The orders placed with an account, newest first. */
    public PageOf<OrderSummary> of(AccountId account, int page, int size) {
        throw new UnsupportedOperationException();
    }

    /**
     * A new access token for who knows the order's code and phone.
     *
     * @param phone as typed
     * @param remoteAddress of the asker, for throttling
     * @throws OrderNotFound when code and phone do not belong together
     * @throws TooManyAccessAttempts after too many wrong tries for this order or from this address
     */
    public String grantAccess(String orderCode, String phone, String remoteAddress) {
        throw new UnsupportedOperationException();
    }

    /**
     * Calls off every seller order whose goods have not left yet.
     *
     * @throws OrderNotFound when that access does not open it
     * @throws TooLateToCancel when none is left to call off
     */
    public void cancel(String orderCode, OrderAccess access, String reason) {
        throw new UnsupportedOperationException();
    }

    /** As {@link #cancel}, one cooperative's part only. */
    public void cancelPart(String sellerOrderCode, OrderAccess access, String reason) {
        throw new UnsupportedOperationException();
    }
}
