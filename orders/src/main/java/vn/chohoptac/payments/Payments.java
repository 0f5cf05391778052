package vn.chohoptac.payments;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.Money;

/**
 * Money asked for and money that came. All changes run in the caller's transaction; whoever changes a payment and something
 * of its own locks the payment first ({@link #lock}), so that nobody waits in a circle.
 */
@Component
public class Payments {

    private static final int LONGEST_EVIDENCE = 120;

    private final PaymentRecords records;
    private final RefundRecords refunds;
    private final ApplicationEventPublisher events;

    Payments(PaymentRecords records, RefundRecords refunds, ApplicationEventPublisher events) {
        this.records = records;
        this.refunds = refunds;
        this.events = events;
    }

    /** Asks for money, all in one statement. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(List<OpenPayment> payments, Instant at) {
        for (var payment : payments) {
            if (!payment.amount().isPositive()) {
                throw new IllegalArgumentException("A payment asks for more than nothing: " + payment);
            }
        }
        records.insert(payments, at);
    }

    /** The payments for these references; unknown ones are missing. */
    @Transactional(readOnly = true)
    public Map<String, PaymentView> of(Collection<String> references) {
        return records.byReferences(references);
    }

    @Transactional(readOnly = true)
    public Optional<PaymentView> find(PaymentId id) {
        return records.find(id);
    }

    /**
     * The payment, held for the caller's transaction.
     *
     * @throws PaymentNotFound when there is no such payment
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public PaymentView lock(PaymentId id) {
        return records.lock(id);
    }

    /**
     * The money came in. Publishes {@link PaymentReceived} to plain listeners within this transaction.
     *
     * @param evidence what proves it, at most 120 characters: a transfer's number, a gateway's id, "cash"
     * @return whether this call recorded it; {@code false} when it was recorded before with the same evidence
     * @throws TransferTooSmall when it is less than is asked for
     * @throws PaymentAlreadyReceived when it was recorded before with other evidence
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean receive(PaymentId id, Money amount, String evidence, Instant at, Actor by) {
        var payment = records.lock(id);
        var proof = shortened(evidence);
        if (payment.state().cameIn()) {
            if (records.evidence(id).filter(proof::equals).isPresent()) {
                return false;
            }
            throw new PaymentAlreadyReceived();
        }
        if (amount.compareTo(payment.amount()) < 0) {
            throw new TransferTooSmall();
        }
        records.received(id, amount, proof, at);
        records.note(payment, PaymentState.RECEIVED, amount, proof, at, by);
        events.publishEvent(new PaymentReceived(id.value(), payment.reference(), payment.method(), amount.dong(), at));
        return true;
    }

    /** Less is asked for than before, while it is due. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lower(PaymentId id, Money amount, String note, Instant at, Actor by) {
        var payment = records.lock(id);
        if (payment.state() == PaymentState.DUE && amount.isPositive() && amount.compareTo(payment.amount()) < 0) {
            records.ask(id, amount, payment.closed());
            records.note(payment, payment.state(), amount, note, at, by);
        }
    }

    /** Nobody waits for this money any more. What still arrives is received all the same. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(PaymentId id, String note, Instant at, Actor by) {
        var payment = records.lock(id);
        if (payment.awaited()) {
            records.ask(id, payment.amount(), true);
            records.note(payment, payment.state(), payment.amount(), note, at, by);
        }
    }

    /**
     * Promises money back. The same key again changes nothing.
     *
     * @throws RefundExceedsPayment when more would go back than came in
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public RefundId openRefund(OpenRefund refund, Instant at, Actor by) {
        var payment = records.lock(refund.payment());
        return refunds.byKey(refund.key()).orElseGet(() -> promise(payment, refund, at, by));
    }

    private RefundId promise(PaymentView payment, OpenRefund refund, Instant at, Actor by) {
        if (!refund.amount().isPositive() || refund.amount().compareTo(payment.kept()) > 0) {
            throw new RefundExceedsPayment();
        }
        var id = RefundId.next();
        var gatewayPayment =
                refund.owedBy() == null ? records.evidence(payment.id()).orElse(null) : null;
        refunds.insert(id, refund, payment.method(), gatewayPayment, at);
        records.refunds(payment, payment.state(), payment.refundOpen().plus(refund.amount()), payment.refunded());
        records.note(payment, payment.state(), refund.amount().negated(), refund.reason(), at, by);
        return id;
    }

    /**
     * A promised refund was sent. Told twice it counts once.
     *
     * @param reference the refund must be for it
     * @param owedBy the party that sent it, {@code null} for the gateway
     * @throws RefundNotFound when there is no such refund for that reference, owed by that party
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void refundPaid(
            RefundId id, String reference, @Nullable UUID owedBy, String evidence, Instant at, Actor by) {
        var asked = refunds.find(id)
                .filter(task ->
                        task.reference().equals(reference) && (task.method() == PaymentMethod.CARD) == (owedBy == null))
                .orElseThrow(RefundNotFound::new);
        var payment = records.lock(asked.payment());
        var task = refunds.find(id).orElseThrow(RefundNotFound::new);
        if (!task.open()) {
            return;
        }
        var refunded = payment.refunded().plus(task.amount());
        var next = refunded.compareTo(payment.received()) < 0 ? PaymentState.PARTLY_REFUNDED : PaymentState.REFUNDED;
        if (!payment.state().canBecome(next)) {
            throw new IllegalStateException("Payment " + payment.reference() + " is " + payment.state());
        }
        refunds.paid(id, shortened(evidence), at);
        records.refunds(payment, next, payment.refundOpen().minus(task.amount()), refunded);
        records.note(payment, next, task.amount().negated(), shortened(evidence), at, by);
    }

    /** Refunds for these references, oldest first, paid ones too. */
    @Transactional(readOnly = true)
    public List<RefundTask> refundsOf(Collection<String> references) {
        return refunds.ofReferences(references);
    }

    /** Refunds a party still has to send, oldest first. */
    @Transactional(readOnly = true)
    public List<RefundTask> refundsOwedBy(UUID party) {
        return refunds.openOf(party);
    }

    /** Whether this evidence is what the payment was received by. */
    boolean provedBy(PaymentId id, String evidence) {
        return records.evidence(id).filter(evidence::equals).isPresent();
    }

    /** The gateway took the same payment twice: the second one goes back whole. */
    void doublePayment(PaymentId id, Money amount, String gatewayPayment, Instant at) {
        var key = "double-" + gatewayPayment;
        var payment = records.lock(id);
        if (refunds.byKey(key).isPresent()) {
            return;
        }
        records.receivedMore(id, amount);
        var refund = new OpenRefund(key, id, payment.reference(), amount, "double-payment", null);
        refunds.insert(RefundId.next(), refund, payment.method(), gatewayPayment, at);
        records.refunds(payment, payment.state(), payment.refundOpen().plus(amount), payment.refunded());
        records.note(payment, payment.state(), amount, key, at, Actor.SYSTEM);
    }

    private static String shortened(String evidence) {
        var text = evidence.strip();
        return text.length() <= LONGEST_EVIDENCE ? text : text.substring(0, LONGEST_EVIDENCE);
    }
}
