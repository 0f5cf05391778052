package vn.chohoptac.catalog.certification;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.catalog.ProductId;

/**
 * An authority's decision to recognise a product, as an officer records it.
 *
 * @param stars 3, 4 or 5; one and two stars are never shown as OCOP
 * @param decisionNumber as printed, e.g. {@code 1234/QĐ-UBND}
 * @param decisionDate from whose 00:00 (Viet Nam) it holds, 36 months
 * @param issuer the body that decided, in its own words of the time
 * @param level the level of that body; districts recognised three stars before 6/7/2025
 * @param score the points given, {@code null} when unknown
 * @param productCode the programme's own code, kept as text
 */
public record RecordRecognition(
        ProductId productId,
        int stars,
        String decisionNumber,
        LocalDate decisionDate,
        String issuer,
        IssuerLevel level,
        @Nullable BigDecimal score,
        @Nullable String productCode) {}
