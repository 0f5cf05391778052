package vn.chohoptac.catalog.certification;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.Actor;

/** Certificates other than OCOP, declared by cooperatives with their evidence number. */
@Component
public class Certificates {

    /** @throws RecognitionInvalid naming each field at fault */
    public CertificateId declare(CooperativeId own, DeclareCertificate certificate, Actor by) {
        throw new UnsupportedOperationException();
    }

    /** Withdraws a certificate from now on; the row stays. */
    public void withdraw(CooperativeId own, CertificateId id, String reason, Actor by) {
        throw new UnsupportedOperationException();
    }

    /** Certificates of a product that were not withdrawn, the longest valid first. */
    public List<DeclaredCertificate> of(CooperativeId own, ProductId product) {
        throw new UnsupportedOperationException();
    }
}
