package vn.chohoptac.cooperatives;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.LocalizedText;

/**
 * What a cooperative may change about itself without being verified again. Registration, tax code, kind and province are
 * not among it.
 *
 * @param phone as typed
 */
public record ChangeProfile(
        LocalizedText name,
        @Nullable String communeCode,
        String street,
        String phone,
        @Nullable BankAccount bankAccount,
        @Nullable LocalizedText story,
        Set<FieldOfActivity> fields) {}
