package vn.chohoptac.payments;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chohoptac.kernel.Money;

/** Which ways to pay this market offers. */
@Component
public class PaymentMethods {

    private final PaymentsSettings settings;

    PaymentMethods(PaymentsSettings settings) {
        this.settings = settings;
    }

    /** Cash and bank QR always; cards only with {@code market.custody=platform} and the gateway's keys. */
    public Set<PaymentMethod> offered() {
        var offered = EnumSet.of(PaymentMethod.COD, PaymentMethod.BANK_QR);
        if (settings.cardsOffered()) {
            offered.add(PaymentMethod.CARD);
        }
        return Collections.unmodifiableSet(offered);
    }

    /** Whether an amount can be paid that way: cards have limits at the gateway, transfers at VietQR. */
    public boolean takes(PaymentMethod method, Money amount) {
        return switch (method) {
            case COD -> amount.isPositive();
            case BANK_QR -> VietQr.takes(amount);
            case CARD -> settings.stripe().takes(amount);
        };
    }
}
