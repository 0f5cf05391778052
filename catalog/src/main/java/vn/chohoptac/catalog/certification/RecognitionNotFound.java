package vn.chohoptac.catalog.certification;

import vn.chohoptac.kernel.NotFound;

/** There is no such recognition or certificate. */
public class RecognitionNotFound extends NotFound {

    public RecognitionNotFound() {
        super("catalog.recognition-not-found");
    }
}
