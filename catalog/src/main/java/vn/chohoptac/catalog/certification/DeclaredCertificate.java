package vn.chohoptac.catalog.certification;

import java.time.Instant;
import vn.chohoptac.catalog.CertificateView;

/** A certificate as its holder sees it. */
public record DeclaredCertificate(
        CertificateId id, CertificateView certificate, String declaredBy, Instant declaredAt) {}
