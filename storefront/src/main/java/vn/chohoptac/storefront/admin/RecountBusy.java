package vn.chohoptac.storefront.admin;

import vn.chohoptac.kernel.Conflict;

/** The figures are being counted anew already. */
final class RecountBusy extends Conflict {

    RecountBusy() {
        super("admin.recount-busy");
    }
}
