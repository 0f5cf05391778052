package vn.chohoptac.connections;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.catalog.CertificateKind;
import vn.chohoptac.catalog.Season;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Quantity;

/**
 * What a listing says; all of it is shown to everybody once published.
 *
 * @param ocopSet number of the OCOP set the goods belong to
 * @param quantity per {@code period}
 * @param season the months of supply or need, {@code null} for all the year
 * @param quality grade, size, moisture and the like; may be empty
 * @param certificates held by who offers, wanted by who asks
 * @param price {@code null} when it is to be talked about
 * @param provinceCode where the goods are, or are wanted
 * @param place more about it, may be empty; no street and no house number
 * @param terms of delivery and payment, may be empty
 * @param validUntil until before this instant
 */
public record ListingContent(
        LocalizedText title,
        LocalizedText description,
        int ocopSet,
        Quantity quantity,
        SupplyPeriod period,
        @Nullable Season season,
        String quality,
        Set<CertificateKind> certificates,
        @Nullable PriceBand price,
        String provinceCode,
        String place,
        String terms,
        Instant validUntil) {

    public ListingContent {
        certificates = Set.copyOf(certificates);
    }

    public ListingContent until(Instant other) {
        return new ListingContent(
                title,
                description,
                ocopSet,
                quantity,
                period,
                season,
                quality,
                certificates,
                price,
                provinceCode,
                place,
                terms,
                other);
    }
}
