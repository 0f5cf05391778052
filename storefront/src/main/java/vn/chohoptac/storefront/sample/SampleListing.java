package vn.chohoptac.storefront.sample;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.catalog.CertificateKind;
import vn.chohoptac.catalog.Season;
import vn.chohoptac.connections.ListingContent;
import vn.chohoptac.connections.PriceBand;
import vn.chohoptac.connections.SupplyPeriod;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.BusinessCalendar;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.Quantity;
import vn.chohoptac.kernel.Unit;

/** Reads offers and demands of the sample market. */
final class SampleListing {

    static final Actor SOMEBODY = new Actor(Actor.Kind.SYSTEM, null, "Người mẫu");

    private SampleListing() {}

    static ListingContent content(Row row, Instant until) {
        return new ListingContent(
                new LocalizedText(row.get("tên"), row.get("tên tiếng Anh")),
                new LocalizedText(row.get("mô tả"), row.get("mô tả tiếng Anh")),
                Integer.parseInt(row.get("bộ")),
                quantity(row, "số lượng", row.get("đơn vị")),
                SupplyPeriod.valueOf(row.get("kỳ")),
                season(row),
                row.get("chất lượng"),
                certificates(row.get("chứng nhận")),
                price(row),
                row.get("mã tỉnh"),
                row.get("nơi giao"),
                row.get("điều kiện"),
                BusinessCalendar.startOf(BusinessCalendar.dayOf(until)));
    }

    static Duration days(Row row, String heading) {
        return Duration.ofDays(Long.parseLong(row.get(heading)));
    }

    static Quantity quantity(Row row, String heading, String unit) {
        return new Quantity(new BigDecimal(row.get(heading)), Objects.requireNonNull(Unit.ofCode(unit), unit));
    }

    static Money money(Row row, String heading) {
        return Money.vnd(Long.parseLong(row.get(heading)));
    }

    private static @Nullable Season season(Row row) {
        return row.get("từ tháng").isEmpty()
                ? null
                : new Season(Integer.parseInt(row.get("từ tháng")), Integer.parseInt(row.get("đến tháng")));
    }

    private static @Nullable PriceBand price(Row row) {
        return row.get("giá từ").isEmpty() ? null : new PriceBand(money(row, "giá từ"), money(row, "giá đến"));
    }

    private static Set<CertificateKind> certificates(String joined) {
        return Stream.of(joined.split(","))
                .filter(name -> !name.isEmpty())
                .map(CertificateKind::valueOf)
                .collect(Collectors.toSet());
    }
}
