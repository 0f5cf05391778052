package vn.chohoptac.payments;

/** How a buyer pays. */
public enum PaymentMethod {
    /** Cash to the carrier, who brings it to the cooperative. */
    COD,
    /** A transfer to the cooperative's own account, prepared as a VietQR code. */
    BANK_QR,
    /** Card, through a licensed partner; one payment for the whole order. */
    CARD;

    /** Whether the money must be there before the goods are packed. */
    public boolean prepaid() {
        return this != COD;
    }
}
