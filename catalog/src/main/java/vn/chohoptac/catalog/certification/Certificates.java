package vn.chohoptac.catalog.certification;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.catalog.ProductNotFound;
import vn.chohoptac.catalog.Products;
import vn.chohoptac.catalog.listing.FieldProblem;
import vn.chohoptac.catalog.listing.ProductEvent;
import vn.chohoptac.catalog.listing.ProductHistory;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.Actor;

/** Certificates other than OCOP, declared by cooperatives with their evidence number. */
@Component
public class Certificates {

    private final CertificateRecords certificates;
    private final Products products;
    private final ProductHistory history;
    private final Clock clock;

    Certificates(CertificateRecords certificates, Products products, ProductHistory history, Clock clock) {
        this.certificates = certificates;
        this.products = products;
        this.history = history;
        this.clock = clock;
    }

    /** @throws RecognitionInvalid naming each field at fault */
    @Transactional
    public CertificateId declare(CooperativeId own, DeclareCertificate certificate, Actor by) {
        var now = clock.instant();
        boolean known = products.snapshot(certificate.productId())
                .filter(product -> product.cooperative().id().equals(own))
                .isPresent();
        if (!known) {
            throw new ProductNotFound();
        }
        var said = new DeclareCertificate(
                certificate.productId(),
                certificate.kind(),
                certificate.number().strip(),
                certificate.issuer().strip(),
                certificate.validFrom(),
                certificate.validUntil());
        var problems = problemsOf(said);
        if (!problems.isEmpty()) {
            throw new RecognitionInvalid(problems);
        }
        var declared = certificates.save(new Certificate(own, said, by, now));
        certificates.flush();
        history.note(said.productId(), ProductEvent.Kind.CERTIFICATE_DECLARED, by, said.number(), now);
        return declared.id();
    }

    /** Withdraws a certificate from now on; the row stays. */
    @Transactional
    public void withdraw(CooperativeId own, CertificateId id, String reason, Actor by) {
        var now = clock.instant();
        var certificate = certificates.findByIdAndCooperative(id, own).orElseThrow(RecognitionNotFound::new);
        certificate.withdraw(reason.strip(), now);
        certificates.flush();
        history.note(certificate.product(), ProductEvent.Kind.CERTIFICATE_WITHDRAWN, by, reason.strip(), now);
    }

    /** Certificates of a product that were not withdrawn, the longest valid first. */
    @Transactional(readOnly = true)
    public List<DeclaredCertificate> of(CooperativeId own, ProductId product) {
        return certificates.of(own, product).stream().map(Certificate::declared).toList();
    }

    private static List<FieldProblem> problemsOf(DeclareCertificate said) {
        var problems = new ArrayList<FieldProblem>();
        if (said.number().isEmpty() || said.number().length() > 80) {
            problems.add(FieldProblem.of("number", "catalog.evidence-number-missing"));
        }
        if (said.issuer().isEmpty() || said.issuer().length() > 200) {
            problems.add(FieldProblem.of("issuer", "catalog.text-missing"));
        }
        if (said.validUntil().isBefore(said.validFrom())) {
            problems.add(FieldProblem.of("validUntil", "catalog.dates-reversed"));
        }
        return problems;
    }
}
