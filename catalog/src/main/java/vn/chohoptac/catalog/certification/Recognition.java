package vn.chohoptac.catalog.certification;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.catalog.RecognitionView;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.BusinessCalendar;

/** One decision about one product. It may end early, it is never deleted and never changed otherwise. */
@Entity
@Table(name = "catalog_recognition")
@SuppressWarnings("UnusedVariable") // columns that others read
class Recognition {

    /** Decision 26/2026/QĐ-TTg; the same in the decisions before it. */
    static final int VALID_MONTHS = 36;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RecognitionId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "product_id", updatable = false))
    private ProductId product;

    private int stars;
    private String decisionNumber;
    private LocalDate decisionDate;
    private String issuer;

    @Enumerated(EnumType.STRING)
    private IssuerLevel level;

    private @Nullable BigDecimal score;
    private @Nullable String productCode;
    private Instant validFrom;
    private Instant validUntil;
    private Instant recordedAt;
    private @Nullable UUID recordedBy;
    private String recorderName;
    private @Nullable Instant revokedAt;
    private @Nullable UUID revokedBy;
    private @Nullable String revokerName;
    private @Nullable String revocationReason;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Recognition() {}

    @SuppressWarnings("NullAway.Init")
    Recognition(RecordRecognition said, Actor by, Instant now) {
        id = RecognitionId.next();
        product = said.productId();
        stars = said.stars();
        decisionNumber = said.decisionNumber();
        decisionDate = said.decisionDate();
        issuer = said.issuer();
        level = said.level();
        score = said.score();
        productCode = said.productCode();
        validFrom = BusinessCalendar.startOf(decisionDate);
        validUntil = BusinessCalendar.startOf(decisionDate.plusMonths(VALID_MONTHS));
        recordedAt = now;
        recordedBy = by.accountId();
        recorderName = by.name();
    }

    /** Ends it now. One that has ended already, by revocation or by itself, stays as it is. */
    void revoke(String reason, Actor by, Instant now) {
        if (revokedAt != null || !now.isBefore(validUntil)) {
            throw new RecognitionEnded();
        }
        revokedAt = now;
        revokedBy = by.accountId();
        revokerName = by.name();
        revocationReason = reason;
        validUntil = now.isBefore(validFrom) ? validFrom : now;
    }

    boolean holdsAt(Instant instant) {
        return view().holdsAt(instant);
    }

    RecognitionId id() {
        return id;
    }

    ProductId product() {
        return product;
    }

    int stars() {
        return stars;
    }

    RecognitionView view() {
        return new RecognitionView(stars, decisionNumber, decisionDate, issuer, validFrom, validUntil, revokedAt);
    }

    RecordedRecognition recorded() {
        return new RecordedRecognition(
                id, view(), level, productCode, recorderName, recordedAt, revokerName, revocationReason);
    }
}
