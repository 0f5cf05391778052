package vn.chohoptac.orders;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.payments.PaymentId;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.shipping.ShippingOption;

/** Seller orders for tests: cash on delivery, two lines, just placed, unless said otherwise. */
final class ASellerOrder {

    static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    static final Actor CLERK = new Actor(Actor.Kind.COOPERATIVE, UUID.randomUUID(), "Chị Hoa");
    static final OrderTimes TIMES = new OrderTimes(
            Duration.ofHours(24),
            Duration.ofHours(12),
            Duration.ofMinutes(30),
            Duration.ofHours(48),
            Duration.ofHours(24),
            Duration.ofHours(36));

    private PaymentMethod method = PaymentMethod.COD;
    private List<OrderLine> lines =
            new ArrayList<>(List.of(line(1, "CF-500", 2, 90_000), line(2, "CF-1000", 1, 170_000)));

    static ASellerOrder placed() {
        return new ASellerOrder();
    }

    ASellerOrder by(PaymentMethod other) {
        method = other;
        return this;
    }

    ASellerOrder withOneLine() {
        lines = List.of(line(1, "CF-500", 2, 90_000));
        return this;
    }

    SellerOrder build() {
        var facts = new SellerOrderFacts(
                SellerOrderId.next(),
                "H7KX2M4P9A01",
                OrderId.next(),
                CooperativeId.next(),
                PaymentId.next(),
                method,
                NOW,
                new ShippingOption("tiet-kiem", LocalizedText.vi("Tiết kiệm"), Money.vnd(20_000), 1, 3),
                "68",
                "01");
        return new SellerOrder(
                facts, lines, Standing.placed(TIMES.firstDeadline(method, NOW), TIMES.firstAlarm(method, NOW)));
    }

    private static OrderLine line(int no, String sku, int quantity, long price) {
        return new OrderLine(
                no,
                sku,
                UUID.randomUUID(),
                "ca-phe-a1b2c",
                LocalizedText.vi("Cà phê"),
                LocalizedText.vi("Túi"),
                quantity,
                Money.vnd(price),
                Money.vnd(price * quantity),
                "g",
                BigDecimal.valueOf(500),
                "68",
                7,
                4,
                null,
                null,
                null,
                null,
                Money.vnd(price),
                null);
    }
}
