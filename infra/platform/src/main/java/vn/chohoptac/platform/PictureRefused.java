package vn.chohoptac.platform;

import vn.chohoptac.kernel.RuleBroken;

/** An upload that is no picture we take: not JPEG, PNG or GIF, broken, or too large. */
public class PictureRefused extends RuleBroken {

    public PictureRefused() {
        super("platform.picture-refused");
    }
}
