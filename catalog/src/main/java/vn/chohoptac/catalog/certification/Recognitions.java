package vn.chohoptac.catalog.certification;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.catalog.ProductNotFound;
import vn.chohoptac.catalog.ProductSnapshot;
import vn.chohoptac.catalog.Products;
import vn.chohoptac.catalog.listing.FieldProblem;
import vn.chohoptac.catalog.listing.OutsideCompetence;
import vn.chohoptac.catalog.listing.ProductEvent;
import vn.chohoptac.catalog.listing.ProductHistory;
import vn.chohoptac.catalog.listing.ReasonMissing;
import vn.chohoptac.kernel.BusinessCalendar;
import vn.chohoptac.platform.AuditLog;

/**
 * OCOP stars, as authorities gave them. Officers of a province record three and four stars for its cooperatives, national
 * ones five. A recognition holds from its decision's date, 00:00 in Viet Nam, until before the same date 36 months later,
 * or until it is revoked; of several the best valid one counts.
 */
@Component
public class Recognitions {

    private static final int LONGEST_REASON = 500;

    private final RecognitionRecords recognitions;
    private final Products products;
    private final ProductHistory history;
    private final AuditLog audit;
    private final Clock clock;

    Recognitions(
            RecognitionRecords recognitions, Products products, ProductHistory history, AuditLog audit, Clock clock) {
        this.recognitions = recognitions;
        this.products = products;
        this.history = history;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Records a decision.
     *
     * @throws ProductNotFound if it is another province's
     * @throws OutsideCompetence if so many stars are not this officer's to record
     * @throws RecognitionInvalid naming each field at fault
     * @throws RecognitionAlreadyRecorded if that decision about that product is on record
     */
    @Transactional
    public RecognitionId record(SignedIn officer, RecordRecognition recognition) {
        var now = clock.instant();
        var said = tidy(recognition);
        var problems = problemsOf(said, now);
        if (!problems.isEmpty()) {
            throw new RecognitionInvalid(problems);
        }
        refuseUnlessCompetent(officer, said.productId(), said.stars());
        if (recognitions.known(said.productId(), said.decisionNumber())) {
            throw new RecognitionAlreadyRecorded(said.decisionNumber());
        }
        var recorded = recognitions.save(new Recognition(said, officer.actor(), now));
        recognitions.flush();
        history.note(
                said.productId(),
                ProductEvent.Kind.RECOGNITION_RECORDED,
                officer.actor(),
                said.stars() + "★ " + said.decisionNumber(),
                now);
        audit.record(
                officer.actor(),
                "catalog.recognition-recorded",
                recorded.id().value().toString(),
                Map.of(
                        "product", said.productId().value().toString(),
                        "stars", String.valueOf(said.stars()),
                        "decision", said.decisionNumber()));
        return recorded.id();
    }

    /**
     * Ends a recognition of that product now.
     *
     * @throws RecognitionNotFound if the product has no such recognition
     * @throws ProductNotFound if it is another province's
     * @throws OutsideCompetence if so many stars are not this officer's to take
     */
    @Transactional
    public void revoke(SignedIn officer, ProductId product, RecognitionId id, String reason) {
        var now = clock.instant();
        var why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new ReasonMissing();
        }
        var recognition = recognitions
                .findById(id)
                .filter(one -> one.product().equals(product))
                .orElseThrow(RecognitionNotFound::new);
        refuseUnlessCompetent(officer, product, recognition.stars());
        recognition.revoke(why, officer.actor(), now);
        recognitions.flush();
        history.note(product, ProductEvent.Kind.RECOGNITION_REVOKED, officer.actor(), why, now);
        audit.record(officer.actor(), "catalog.recognition-revoked", id.value().toString(), Map.of("reason", why));
    }

    /** All recognitions of a product, newest decision first. */
    @Transactional(readOnly = true)
    public List<RecordedRecognition> of(ProductId product) {
        return recognitions.of(product).stream().map(Recognition::recorded).toList();
    }

    /** The stars valid at that instant, 0 for none. */
    @Transactional(readOnly = true)
    public int starsAt(ProductId product, Instant instant) {
        return recognitions.of(product).stream()
                .filter(recognition -> recognition.holdsAt(instant))
                .mapToInt(Recognition::stars)
                .max()
                .orElse(0);
    }

    private void refuseUnlessCompetent(SignedIn officer, ProductId product, int stars) {
        var province = products.snapshot(product)
                .map(ProductSnapshot::cooperative)
                .orElseThrow(ProductNotFound::new)
                .provinceCode();
        if (!officer.competentFor(province)) {
            throw new ProductNotFound();
        }
        if (!Competence.toRecord(officer, stars, province)) {
            throw new OutsideCompetence();
        }
    }

    private static List<FieldProblem> problemsOf(RecordRecognition said, Instant now) {
        var problems = new ArrayList<>(Competence.problemsOf(said));
        required("decisionNumber", said.decisionNumber(), 80, problems);
        required("issuer", said.issuer(), 200, problems);
        if (said.decisionDate().isAfter(BusinessCalendar.dayOf(now))) {
            problems.add(FieldProblem.of("decisionDate", "catalog.date-in-future"));
        }
        BigDecimal score = said.score();
        if (score != null && (score.signum() < 0 || score.compareTo(BigDecimal.valueOf(100)) > 0)) {
            problems.add(FieldProblem.of("score", "catalog.score-out-of-range"));
        }
        if (said.productCode() != null && said.productCode().length() > 60) {
            problems.add(FieldProblem.of("productCode", "catalog.text-too-long", 60));
        }
        return problems;
    }

    private static void required(String field, String text, int longest, List<FieldProblem> problems) {
        if (text.isEmpty()) {
            problems.add(FieldProblem.of(field, "catalog.text-missing"));
        } else if (text.length() > longest) {
            problems.add(FieldProblem.of(field, "catalog.text-too-long", longest));
        }
    }

    private static RecordRecognition tidy(RecordRecognition said) {
        return new RecordRecognition(
                said.productId(),
                said.stars(),
                said.decisionNumber().strip(),
                said.decisionDate(),
                said.issuer().strip(),
                said.level(),
                said.score(),
                stripped(said.productCode()));
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
