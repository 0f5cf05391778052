package vn.chohoptac.orders;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.cooperatives.SellerIdentity;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.PhoneNumber;
import vn.chohoptac.payments.OpenPayment;
import vn.chohoptac.payments.Payee;
import vn.chohoptac.payments.PaymentId;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.payments.PaymentState;
import vn.chohoptac.payments.VietQr;

/**
 * An order about to be written: codes and ids given, nothing decided any more.
 *
 * @param bodyHash of the checkout it answers
 */
record NewOrder(
        OrderId id,
        String code,
        Instant placedAt,
        PlaceOrder command,
        byte[] keyHash,
        byte[] bodyHash,
        String accessToken,
        List<Part> parts) {

    /** @param payment its own, or the one all parts share */
    record Part(SellerOrderId id, String code, PaymentId payment, OrderDraft.Part draft) {}

    static NewOrder of(OrderDraft draft, PlaceOrder command, String key, Instant at) {
        var code = OrderCode.next();
        var shared = command.method() == PaymentMethod.CARD ? PaymentId.next() : null;
        var parts = new ArrayList<Part>();
        for (var part : draft.parts()) {
            parts.add(new Part(
                    SellerOrderId.next(),
                    OrderCode.part(code, parts.size() + 1),
                    shared == null ? PaymentId.next() : shared,
                    part));
        }
        return new NewOrder(
                OrderId.next(),
                code,
                at,
                command,
                Hashes.sha256(key),
                Hashes.ofBody(command),
                Hashes.accessToken(command.cartToken(), key, code),
                List.copyOf(parts));
    }

    Money total() {
        return Money.sum(parts.stream().map(part -> part.draft().total()).toList());
    }

    String phone() {
        return PhoneNumber.read(command.contact().phone()).orElseThrow().e164();
    }

    @Nullable
    String email() {
        var email = command.contact().email();
        return email == null || email.isBlank() ? null : email.strip();
    }

    /** One payment per part, or one for all of it when paid by card. */
    List<OpenPayment> payments(OrderTimes times) {
        var method = command.method();
        var expires = method.prepaid() ? times.firstDeadline(method, placedAt) : null;
        return method == PaymentMethod.CARD
                ? List.of(new OpenPayment(parts.getFirst().payment(), code, method, total(), null, expires))
                : parts.stream()
                        .map(part -> new OpenPayment(
                                part.payment(),
                                part.code(),
                                method,
                                part.draft().total(),
                                payee(part),
                                expires))
                        .toList();
    }

    PlacedOrder answer() {
        return new PlacedOrder(
                code,
                accessToken,
                parts.stream()
                        .map(part -> new PlacedOrder.Part(
                                part.code(),
                                part.draft().seller().slug(),
                                part.draft().total(),
                                qr(part)))
                        .toList(),
                total(),
                command.method(),
                PaymentState.DUE,
                command.method() == PaymentMethod.CARD ? parts.getFirst().payment() : null);
    }

    private @Nullable Payee payee(Part part) {
        if (command.method() != PaymentMethod.BANK_QR) {
            return null;
        }
        var account = Objects.requireNonNull(seller(part).bankAccount());
        return new Payee(account.bin(), account.accountNumber(), account.holder());
    }

    private @Nullable String qr(Part part) {
        var payee = payee(part);
        return payee == null
                ? null
                : VietQr.payload(
                        payee.bin(), payee.accountNumber(), part.draft().total(), part.code());
    }

    private static SellerIdentity seller(Part part) {
        return part.draft().seller();
    }
}
