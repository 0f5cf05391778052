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
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.catalog.CertificateKind;
import vn.chohoptac.catalog.CertificateView;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.BusinessCalendar;

/** One certificate of one product, as its cooperative declared it. It may be withdrawn, it is never deleted. */
@Entity
@Table(name = "catalog_certificate")
@SuppressWarnings("UnusedVariable") // columns that others read
class Certificate {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CertificateId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "product_id", updatable = false))
    private ProductId product;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "cooperative_id", updatable = false))
    private CooperativeId cooperative;

    @Enumerated(EnumType.STRING)
    private CertificateKind kind;

    private String number;
    private String issuer;
    private Instant validFrom;
    private Instant validUntil;
    private Instant declaredAt;
    private @Nullable UUID declaredBy;
    private String declarerName;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawalReason;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Certificate() {}

    @SuppressWarnings("NullAway.Init")
    Certificate(CooperativeId cooperative, DeclareCertificate said, Actor by, Instant now) {
        id = CertificateId.next();
        product = said.productId();
        this.cooperative = cooperative;
        kind = said.kind();
        number = said.number();
        issuer = said.issuer();
        validFrom = BusinessCalendar.startOf(said.validFrom());
        validUntil = BusinessCalendar.startOf(said.validUntil().plusDays(1));
        declaredAt = now;
        declaredBy = by.accountId();
        declarerName = by.name();
    }

    void withdraw(String reason, Instant now) {
        if (withdrawnAt != null) {
            throw new RecognitionEnded();
        }
        withdrawnAt = now;
        withdrawalReason = reason;
    }

    CertificateId id() {
        return id;
    }

    ProductId product() {
        return product;
    }

    DeclaredCertificate declared() {
        return new DeclaredCertificate(
                id, new CertificateView(kind, number, issuer, validFrom, validUntil), declarerName, declaredAt);
    }
}
