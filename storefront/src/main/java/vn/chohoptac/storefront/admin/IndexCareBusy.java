package vn.chohoptac.storefront.admin;

import vn.chohoptac.kernel.Conflict;

/** The index is being checked, mended or made anew already. */
final class IndexCareBusy extends Conflict {

    IndexCareBusy() {
        super("admin.index-care-busy");
    }
}
