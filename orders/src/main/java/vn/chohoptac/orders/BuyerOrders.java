package vn.chohoptac.orders;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.accounts.AccountId;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.PageOf;
import vn.chohoptac.kernel.PhoneNumber;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.payments.Payments;

/** What a buyer does with an order once it is placed. */
@Component
public class BuyerOrders {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 16;
    private static final int MOST_LISTED = 100;

    private final OrderHeads heads;
    private final SellerOrders sellerOrders;
    private final Receipts receipts;
    private final AccessThrottle throttle;
    private final Steps steps;
    private final Fulfilling fulfilling;
    private final Payments payments;
    private final Clock clock;

    BuyerOrders(
            OrderHeads heads,
            SellerOrders sellerOrders,
            Receipts receipts,
            AccessThrottle throttle,
            Steps steps,
            Fulfilling fulfilling,
            Payments payments,
            Clock clock) {
        this.heads = heads;
        this.sellerOrders = sellerOrders;
        this.receipts = receipts;
        this.throttle = throttle;
        this.steps = steps;
        this.fulfilling = fulfilling;
        this.payments = payments;
        this.clock = clock;
    }

    /** The order, if that access opens it; empty otherwise, without telling which it was. */
    @Transactional(readOnly = true)
    public Optional<OrderReceipt> receipt(String orderCode, OrderAccess access) {
        return opened(orderCode, access).map(receipts::of);
    }

    /** The orders placed with an account, newest first. */
    @Transactional(readOnly = true)
    public PageOf<OrderSummary> of(AccountId account, int page, int size) {
        return heads.ofAccount(account.value(), Math.max(1, page), Math.clamp(size, 1, MOST_LISTED))
                .map(this::summary);
    }

    /**
     * A new access token for who knows the order's code and phone.
     *
     * @param phone as typed
     * @param remoteAddress of the asker, for throttling
     * @throws OrderNotFound when code and phone do not belong together
     * @throws TooManyAccessAttempts after too many wrong tries for this order or from this address
     */
    @Transactional(noRollbackFor = OrderNotFound.class)
    public String grantAccess(String orderCode, String phone, String remoteAddress) {
        var code = OrderCode.read(orderCode).orElse("unreadable");
        throttle.check(code, remoteAddress, clock.instant());
        var typed = PhoneNumber.read(phone).map(PhoneNumber::e164).orElse("");
        var head = heads.byCode(code).filter(found -> found.contact().phone().equals(typed));
        if (head.isEmpty()) {
            throttle.failed(code, remoteAddress, clock.instant());
            throw new OrderNotFound();
        }
        var token = newToken();
        heads.grant(head.get().id(), Hashes.sha256(token), clock.instant());
        return token;
    }

    /**
     * Calls off every seller order whose goods have not left yet. Must be called outside any transaction.
     *
     * @throws OrderNotFound when that access does not open it
     * @throws TooLateToCancel when none is left to call off
     */
    public void cancel(String orderCode, OrderAccess access, String reason) {
        steps.alone(() -> {
            var head = opened(orderCode, access).orElseThrow(OrderNotFound::new);
            sellerOrders.paymentsOf(head.code()).forEach(payments::lock);
            cancel(head, open(sellerOrders.lock(head.code())), reason);
        });
    }

    /**
     * As {@link #cancel}, one cooperative's part only.
     *
     * @throws WholeOrderOnly while the order's card payment is due and other parts stand
     */
    public void cancelPart(String sellerOrderCode, OrderAccess access, String reason) {
        if (sellerOrderCode.length() != OrderCode.PART_LENGTH) {
            throw new OrderNotFound();
        }
        steps.alone(() -> {
            var head = opened(OrderCode.orderOf(sellerOrderCode), access).orElseThrow(OrderNotFound::new);
            var held = sellerOrders.paymentsOf(head.code()).stream()
                    .map(payments::lock)
                    .toList();
            var open = open(sellerOrders.lock(head.code()));
            var part = open.stream()
                    .filter(order -> order.code().equals(sellerOrderCode))
                    .toList();
            var cardDue = head.method() == PaymentMethod.CARD
                    && !held.getFirst().state().cameIn();
            if (cardDue && open.size() > part.size() && !part.isEmpty()) {
                throw new WholeOrderOnly();
            }
            cancel(head, part, reason);
        });
    }

    private void cancel(OrderHead head, List<SellerOrder> open, String reason) {
        if (open.isEmpty()) {
            throw new TooLateToCancel();
        }
        var by = head.account() == null
                ? Actor.GUEST
                : new Actor(Actor.Kind.BUYER, head.account(), head.contact().name());
        for (var order : open) {
            steps.within(
                    order.facts().payment(),
                    order.facts().cooperative(),
                    order.code(),
                    fulfilling.cancelByBuyer(reason, by));
        }
    }

    private static List<SellerOrder> open(List<SellerOrder> orders) {
        return orders.stream()
                .filter(order -> order.fulfilment().beforeDispatch())
                .toList();
    }

    private Optional<OrderHead> opened(String orderCode, OrderAccess access) {
        return OrderCode.read(orderCode).flatMap(heads::byCode).filter(head -> opens(access, head));
    }

    private boolean opens(OrderAccess access, OrderHead head) {
        return switch (access) {
            case OrderAccess.ByAccount(var account) -> account.value().equals(head.account());
            case OrderAccess.ByToken(var token) -> {
                var hash = Hashes.sha256(token);
                yield MessageDigest.isEqual(hash, head.accessHash()) || heads.granted(head.id(), hash);
            }
        };
    }

    private OrderSummary summary(OrderHead head) {
        var parts = sellerOrders.of(head.code());
        return new OrderSummary(
                head.code(),
                head.placedAt(),
                head.total(),
                head.method(),
                parts.stream().map(SellerOrder::fulfilment).toList());
    }

    private static String newToken() {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
