package vn.chohoptac.storefront.officer;

import vn.chohoptac.kernel.Conflict;

/** The cooperative changed its papers after the officer had read them. */
final class PapersChanged extends Conflict {

    PapersChanged() {
        super("officer.papers-changed");
    }
}
