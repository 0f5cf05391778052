package vn.chohoptac.catalog.certification;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.catalog.ProductId;

/**
 * OCOP stars, as authorities gave them. Officers of a province record three and four stars for its cooperatives, national
 * ones five. A recognition holds from its decision's date, 00:00 in Viet Nam, until before the same date 36 months later,
 * or until it is revoked; of several the best valid one counts.
 */
@Component
public class Recognitions {

    /**
     * Records a decision.
     *
     * @throws vn.chohoptac.catalog.listing.OutsideCompetence if it is not this officer's to record
     * @throws RecognitionInvalid naming each field at fault
     * @throws RecognitionAlreadyRecorded if that decision about that product is on record
     */
    public RecognitionId record(SignedIn officer, RecordRecognition recognition) {
        throw new UnsupportedOperationException();
    }

    /** Ends a recognition now. */
    public void revoke(SignedIn officer, RecognitionId id, String reason) {
        throw new UnsupportedOperationException();
    }

    /** All recognitions of a product, newest decision first. */
    public List<RecordedRecognition> of(ProductId product) {
        throw new UnsupportedOperationException();
    }

    /** The stars valid at that instant, 0 for none. */
    public int starsAt(ProductId product, Instant instant) {
        throw new UnsupportedOperationException();
    }
}
