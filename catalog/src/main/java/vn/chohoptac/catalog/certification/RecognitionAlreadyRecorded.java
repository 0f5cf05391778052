package vn.chohoptac.catalog.certification;

import vn.chohoptac.kernel.Conflict;

/** That decision about that product is already on record. */
public class RecognitionAlreadyRecorded extends Conflict {

    public RecognitionAlreadyRecorded(String decisionNumber) {
        super("catalog.recognition-already-recorded", decisionNumber);
    }
}
