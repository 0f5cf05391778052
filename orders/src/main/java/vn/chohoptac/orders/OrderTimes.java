package vn.chohoptac.orders;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.chohoptac.payments.PaymentMethod;

/**
 * How long things may take; design.md section 3, Stock.
 *
 * @param transfer to pay by bank QR
 * @param transferReminder after which the buyer is reminded of it
 * @param card to pay by card
 * @param confirmation for the cooperative to confirm: from placing, or from the money where it is prepaid
 * @param confirmationReminder after which the cooperative is reminded
 * @param confirmationEscalation after which it is marked overdue
 */
@ConfigurationProperties("market.orders.times")
record OrderTimes(
        @DefaultValue("24h") Duration transfer,
        @DefaultValue("12h") Duration transferReminder,
        @DefaultValue("30m") Duration card,
        @DefaultValue("48h") Duration confirmation,
        @DefaultValue("24h") Duration confirmationReminder,
        @DefaultValue("36h") Duration confirmationEscalation) {

    /** Until when the first step is due after placing. */
    Instant firstDeadline(PaymentMethod method, Instant placedAt) {
        return placedAt.plus(
                switch (method) {
                    case COD -> confirmation;
                    case BANK_QR -> transfer;
                    case CARD -> card;
                });
    }

    Alarm firstAlarm(PaymentMethod method, Instant placedAt) {
        return switch (method) {
            case COD -> toConfirm(placedAt);
            case BANK_QR -> new Alarm(Alarm.Kind.REMIND_PAYMENT, placedAt.plus(transferReminder));
            case CARD -> new Alarm(Alarm.Kind.EXPIRE, placedAt.plus(card));
        };
    }

    /** The first alarm once the cooperative's turn has come. */
    Alarm toConfirm(Instant since) {
        return new Alarm(Alarm.Kind.REMIND_CONFIRMATION, since.plus(confirmationReminder));
    }

    /** The alarm after one that rang; {@code null} when nothing follows. Money that is there is never cancelled away. */
    @Nullable
    Alarm after(Alarm.Kind rang, PaymentMethod method, Instant deadline) {
        return switch (rang) {
            case REMIND_PAYMENT -> new Alarm(Alarm.Kind.EXPIRE, deadline);
            case REMIND_CONFIRMATION ->
                new Alarm(Alarm.Kind.ESCALATE, deadline.minus(confirmation).plus(confirmationEscalation));
            case ESCALATE -> method.prepaid() ? null : new Alarm(Alarm.Kind.CANCEL, deadline);
            case EXPIRE, CANCEL -> null;
        };
    }
}
