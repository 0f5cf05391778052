package vn.chohoptac.payments;

/**
 * A bank that takes VietQR transfers.
 *
 * @param bin its six digits at NAPAS
 */
public record Bank(String bin, String shortName, String fullName) {}
