package vn.chohoptac.accounts;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import vn.chohoptac.kernel.Uuids;

/** Identifies an account. */
@Embeddable
public record AccountId(UUID value) implements Serializable {

    public static AccountId next() {
        return new AccountId(Uuids.v7());
    }
}
