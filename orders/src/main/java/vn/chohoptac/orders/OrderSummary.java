package vn.chohoptac.orders;

import java.time.Instant;
import java.util.List;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.payments.PaymentMethod;

/** An order in its buyer's list. */
public record OrderSummary(
        String orderCode, Instant placedAt, Money total, PaymentMethod method, List<Fulfilment> fulfilments) {}
