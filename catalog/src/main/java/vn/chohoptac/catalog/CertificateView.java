package vn.chohoptac.catalog;

import java.time.Instant;

/**
 * A certificate as it is shown.
 *
 * @param number the evidence number printed on it
 * @param until the first instant it no longer holds
 */
public record CertificateView(CertificateKind kind, String number, String issuer, Instant from, Instant until) {

    public boolean holdsAt(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(until);
    }
}
