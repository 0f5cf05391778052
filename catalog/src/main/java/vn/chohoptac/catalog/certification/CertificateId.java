package vn.chohoptac.catalog.certification;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import vn.chohoptac.kernel.Uuids;

/** Identifies a certificate. */
@Embeddable
public record CertificateId(UUID value) {

    public static CertificateId next() {
        return new CertificateId(Uuids.v7());
    }
}
