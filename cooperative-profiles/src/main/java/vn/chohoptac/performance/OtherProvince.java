package vn.chohoptac.performance;

import vn.chohoptac.kernel.NotAllowed;

/** Only a province's officers, national ones and administrators see its figures. */
public final class OtherProvince extends NotAllowed {

    public OtherProvince() {
        super("performance.other-province");
    }
}
