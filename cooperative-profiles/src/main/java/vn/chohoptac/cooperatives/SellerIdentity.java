package vn.chohoptac.cooperatives;

import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.LocalizedText;

/**
 * The trader a buyer deals with, as Decree 248/2026 (Law on E-commerce 122/2025) and the Consumer Law 19/2023 want it shown before ordering. Given in every
 * state, since old orders go on showing it.
 *
 * @param registrationNumber empty when the cooperative has not stated it; never so when it sells. The same holds for
 *     {@code taxCode}, {@code address} and {@code phone}
 * @param address street; commune and province are shown by their codes' names
 * @param phone as people write it
 */
public record SellerIdentity(
        CooperativeId id,
        String slug,
        LocalizedText name,
        String provinceCode,
        @Nullable String communeCode,
        String registrationNumber,
        String taxCode,
        String address,
        String phone,
        @Nullable BankAccount bankAccount,
        boolean sample,
        boolean sells) {

    /** Whether registration number, tax code and street were made up for the sample market, be the name real or not. */
    public boolean madeUp() {
        return Legal.madeUp(registrationNumber);
    }
}
