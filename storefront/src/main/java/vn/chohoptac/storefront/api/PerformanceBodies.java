package vn.chohoptac.storefront.api;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.performance.CooperativePerformance;
import vn.chohoptac.performance.Figures;

/** JSON of a cooperative's figures. Amounts are whole đồng. */
final class PerformanceBodies {

    private PerformanceBodies() {}

    record Sums(long revenue, long returned, long net, long orders) {}

    record Month(YearMonth month, Sums figures, Sums before) {}

    record Product(
            String productRef,
            String name,
            String unit,
            BigDecimal sold,
            BigDecimal returnedQuantity,
            long revenue,
            long returned) {}

    /** @param channel {@code SHOP}, {@code FAIR} or {@code CONTRACT} */
    record Channel(String channel, @Nullable String fairCode, long revenue, long returned) {}

    /** @param before the period of the same length just before */
    record PerformanceBody(
            String cooperative,
            YearMonth from,
            YearMonth to,
            Sums total,
            Sums before,
            List<Product> byProduct,
            List<Channel> byChannel,
            List<Month> byMonth) {}

    static PerformanceBody of(String slug, CooperativePerformance report) {
        return new PerformanceBody(
                slug,
                report.from(),
                report.to(),
                sums(report.total()),
                sums(report.before()),
                report.byProduct().stream()
                        .map(one -> new Product(
                                one.productRef(),
                                one.productName(),
                                one.unit(),
                                one.sold(),
                                one.returnedQuantity(),
                                one.revenue().dong(),
                                one.returned().dong()))
                        .toList(),
                report.byChannel().stream()
                        .map(one -> new Channel(
                                one.channel(),
                                one.fairCode(),
                                one.revenue().dong(),
                                one.returned().dong()))
                        .toList(),
                report.byMonth().stream()
                        .map(one -> new Month(one.month(), sums(one.figures()), sums(one.before())))
                        .toList());
    }

    private static Sums sums(Figures figures) {
        return new Sums(
                figures.revenue().dong(),
                figures.returned().dong(),
                figures.net().dong(),
                figures.orders());
    }
}
