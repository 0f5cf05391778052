package vn.chohoptac.storefront.desk;

import java.util.UUID;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.cooperatives.CooperativeNotFound;

/** The one place where a desk learns whose it is: from the signed-in person, never from the request. */
public final class Own {

    private Own() {}

    /** @throws CooperativeNotFound when the person belongs to none */
    public static CooperativeId cooperative(SignedIn person) {
        UUID id = person.cooperativeId();
        if (id == null) {
            throw new CooperativeNotFound();
        }
        return new CooperativeId(id);
    }
}
