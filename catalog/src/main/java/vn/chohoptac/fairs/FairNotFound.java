package vn.chohoptac.fairs;

import vn.chohoptac.kernel.NotFound;

/** There is no such fair, booth or application, or not for the one who asks. */
public final class FairNotFound extends NotFound {

    public FairNotFound() {
        super("fairs.not-found");
    }
}
