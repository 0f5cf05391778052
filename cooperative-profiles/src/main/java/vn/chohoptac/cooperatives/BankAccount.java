package vn.chohoptac.cooperatives;

import jakarta.persistence.Embeddable;

/**
 * Where a cooperative is paid.
 *
 * @param bin the bank's six digits
 * @param accountNumber 5 to 19 digits or letters
 * @param holder as the bank writes it
 */
@Embeddable
public record BankAccount(String bin, String accountNumber, String holder) {}
