package vn.chohoptac.orders;

/**
 * What waits at a cooperative's desk.
 *
 * @param toConfirm new ones that can be confirmed now
 * @param awaitingMoney new ones whose transfer or card payment has not come
 * @param overdue of {@code toConfirm}, those whose time to confirm runs low
 * @param toHandOver confirmed ones still in the house
 * @param underway handed over, not yet delivered
 * @param cashToCollect delivered, the cash not yet marked collected
 * @param refundsToPay refunds the cooperative owes
 */
public record DeskCounts(
        int toConfirm,
        int awaitingMoney,
        int overdue,
        int toHandOver,
        int underway,
        int cashToCollect,
        int refundsToPay) {}
