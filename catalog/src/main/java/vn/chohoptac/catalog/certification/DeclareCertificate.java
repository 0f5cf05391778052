package vn.chohoptac.catalog.certification;

import java.time.LocalDate;
import vn.chohoptac.catalog.CertificateKind;
import vn.chohoptac.catalog.ProductId;

/**
 * A certificate a cooperative holds for a product.
 *
 * @param number the evidence number printed on it
 * @param validFrom its first day
 * @param validUntil its last day
 */
public record DeclareCertificate(
        ProductId productId,
        CertificateKind kind,
        String number,
        String issuer,
        LocalDate validFrom,
        LocalDate validUntil) {}
