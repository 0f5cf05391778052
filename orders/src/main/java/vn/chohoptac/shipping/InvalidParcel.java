package vn.chohoptac.shipping;

import vn.chohoptac.kernel.RuleBroken;

/** A parcel names its carrier (at most 60 characters) and has a tracking code of at most 60 characters or none. */
public final class InvalidParcel extends RuleBroken {

    public InvalidParcel() {
        super("shipping.invalid-parcel");
    }
}
