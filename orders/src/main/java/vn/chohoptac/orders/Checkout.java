package vn.chohoptac.orders;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chohoptac.carts.CartAlreadyOrdered;
import vn.chohoptac.carts.Carts;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.inventory.Contention;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.payments.PaymentMethods;
import vn.chohoptac.shipping.ShippingAddress;
import vn.chohoptac.shipping.ShippingOption;

/** From a cart to an order: the one transaction that writes several aggregates (design.md section 3, Checkout). */
@Component
public class Checkout {

    private static final Duration REMEMBERED = Duration.ofHours(24);
    private static final int LONGEST_KEY = 200;

    private final Carts carts;
    private final Drafting drafting;
    private final Placing placing;
    private final PlacedOrders placed;
    private final PaymentMethods methods;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Checkout(
            Carts carts,
            Drafting drafting,
            Placing placing,
            PlacedOrders placed,
            PaymentMethods methods,
            TransactionTemplate transaction,
            Clock clock) {
        this.carts = carts;
        this.drafting = drafting;
        this.placing = placing;
        this.placed = placed;
        this.methods = methods;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * What sending the cart there would cost, with the ways to choose from. The street plays no part.
     *
     * @throws vn.chohoptac.carts.CartNotFound when there is no such cart
     * @throws vn.chohoptac.carts.CartAlreadyOrdered when it has become an order
     * @throws AddressUnknown when province and commune do not fit together
     */
    public ShippingQuotes quote(String cartToken, ShippingAddress to) {
        if (!FieldRules.places(to).isEmpty()) {
            throw new AddressUnknown();
        }
        var reading = drafting.read(carts.contents(cartToken));
        var quotes = drafting.quotes(reading, to.province());
        var cheapest = quotes.values().stream()
                .flatMap(options -> options.stream().limit(1))
                .map(ShippingOption::price)
                .toList();
        return new ShippingQuotes(
                bySlug(reading, quotes), reading.goods(), reading.goods().plus(Money.sum(cheapest)));
    }

    /** The ways this cart can be paid: without cash when alcohol is in it, by transfer only where every cooperative has an account. */
    public Set<PaymentMethod> methods(String cartToken) {
        var groups = drafting.read(carts.contents(cartToken)).sold().values();
        var open = EnumSet.copyOf(methods.offered());
        if (groups.stream().anyMatch(group -> group.seller().bankAccount() == null)) {
            open.remove(PaymentMethod.BANK_QR);
        }
        if (groups.stream()
                .flatMap(group -> group.lines().stream())
                .anyMatch(line -> line.offer().alcohol())) {
            open.remove(PaymentMethod.COD);
        }
        return Collections.unmodifiableSet(open);
    }

    /**
     * Places the order, or says why not. Must be called outside any transaction. The same key and body sent again within
     * 24 hours, at once or later, give the same order.
     *
     * @param idempotencyKey chosen by the client, 1 to 200 characters
     * @throws vn.chohoptac.carts.CartNotFound when there is no such cart
     * @throws vn.chohoptac.carts.CartAlreadyOrdered when it became an order under another key
     */
    public CheckoutResult place(PlaceOrder order, String idempotencyKey) {
        var errors = FieldRules.check(order);
        if (idempotencyKey.isBlank() || idempotencyKey.length() > LONGEST_KEY) {
            errors.add(FieldError.of("Idempotency-Key", "orders.idempotency-key-invalid"));
        }
        if (!errors.isEmpty()) {
            return new CheckoutResult.Invalid(List.copyOf(errors));
        }
        try {
            return Contention.retrying(() -> placing.place(order, idempotencyKey));
        } catch (CartAlreadyOrdered converted) {
            return before(order, idempotencyKey).orElseThrow(() -> converted);
        } catch (DuplicateKeyException keyInUse) {
            return before(order, idempotencyKey).orElseGet(() -> placing.place(order, idempotencyKey));
        }
    }

    /** What the key gave before; empty when it gave nothing, or too long ago (then it is free again). */
    private Optional<CheckoutResult> before(PlaceOrder order, String key) {
        return transaction.execute(status -> placed.byKey(key).flatMap(head -> {
            if (head.placedAt().plus(REMEMBERED).isBefore(clock.instant())) {
                placed.forgetKey(head);
                return Optional.empty();
            }
            return Optional.of(
                    Arrays.equals(head.bodyHash(), Hashes.ofBody(order))
                            ? new CheckoutResult.Placed(
                                    placed.answer(head, Hashes.accessToken(order.cartToken(), key, head.code())), true)
                            : new CheckoutResult.KeyReused());
        }));
    }

    private static Map<String, List<ShippingOption>> bySlug(
            Drafting.Reading reading, Map<CooperativeId, List<ShippingOption>> quotes) {
        return reading.sold().entrySet().stream()
                .collect(toMap(
                        entry -> entry.getValue().seller().slug(),
                        entry -> quotes.getOrDefault(entry.getKey(), List.of())));
    }
}
