package vn.chohoptac.cooperatives;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.LocalizedText;

/**
 * What a cooperative states when it applies.
 *
 * @param registrationNumber of its registration certificate
 * @param taxCode 10, 12 or 13 digits
 * @param street house number, street, hamlet
 * @param phone as typed
 * @param bankAccount may follow later; without it buyers cannot pay by bank QR
 * @param fields at least one
 */
public record ApplyAsCooperative(
        LocalizedText name,
        OrganisationType type,
        String registrationNumber,
        String taxCode,
        String provinceCode,
        String communeCode,
        String street,
        String phone,
        @Nullable BankAccount bankAccount,
        @Nullable LocalizedText story,
        Set<FieldOfActivity> fields) {}
