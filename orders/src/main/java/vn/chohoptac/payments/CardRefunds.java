package vn.chohoptac.payments;

import com.stripe.model.Refund;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.kernel.Actor;

/** The books around refunds the gateway makes; the calls themselves happen outside. */
@Component
class CardRefunds {

    private static final int AT_ONCE = 50;

    private final RefundRecords records;
    private final Payments payments;
    private final Clock clock;

    CardRefunds(RefundRecords records, Payments payments, Clock clock) {
        this.records = records;
        this.payments = payments;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<RefundRecords.AtGateway> open() {
        return records.openAtGateway(AT_ONCE);
    }

    /** Books what the gateway said; one it still works on is asked for again later. Returns whether it is through. */
    @Transactional
    public boolean record(RefundRecords.AtGateway task, Refund answer) {
        switch (answer.getStatus()) {
            case "succeeded" ->
                payments.refundPaid(task.id(), task.reference(), null, answer.getId(), clock.instant(), Actor.SYSTEM);
            case "pending", "requires_action" -> records.atGateway(task.id(), answer.getId());
            default -> throw new IllegalStateException("Refund " + answer.getId() + " is " + answer.getStatus());
        }
        return answer.getStatus().equals("succeeded");
    }
}
