package vn.chohoptac.payments;

/**
 * The account a transfer goes to, frozen when the payment was asked for.
 *
 * @param bin the bank's six digits (NAPAS)
 */
public record Payee(String bin, String accountNumber, String holder) {}
