package vn.chohoptac.fairs.booths;

import java.time.Instant;

/**
 * That a cooperative agreed to an officer's acting for it.
 *
 * @param by who of the cooperative agreed, by name and office
 * @param how by telephone, in writing, in person
 */
public record Consent(String by, String how, Instant at) {}
