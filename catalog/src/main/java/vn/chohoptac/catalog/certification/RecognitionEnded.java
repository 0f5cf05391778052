package vn.chohoptac.catalog.certification;

import vn.chohoptac.kernel.Conflict;

/** The recognition or certificate has ended already. */
public class RecognitionEnded extends Conflict {

    public RecognitionEnded() {
        super("catalog.recognition-ended");
    }
}
