package vn.chohoptac.connections;

import java.util.UUID;
import vn.chohoptac.cooperatives.CooperativeId;

/**
 * Who acts or owns: a cooperative or a business buyer. Taken from the signed-in person, never from a request.
 *
 * @param id of the cooperative or of the business buyer
 */
public record Party(Side side, UUID id) {

    public static Party of(CooperativeId cooperative) {
        return new Party(Side.COOPERATIVE, cooperative.value());
    }

    public static Party of(BuyerId buyer) {
        return new Party(Side.BUYER, buyer.value());
    }

    public CooperativeId cooperative() {
        return new CooperativeId(required(Side.COOPERATIVE));
    }

    public BuyerId buyer() {
        return new BuyerId(required(Side.BUYER));
    }

    private UUID required(Side wanted) {
        if (side != wanted) {
            throw new IllegalStateException(side + " is no " + wanted);
        }
        return id;
    }
}
