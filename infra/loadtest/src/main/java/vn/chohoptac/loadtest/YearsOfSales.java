package vn.chohoptac.loadtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.kernel.places.Province;
import vn.chohoptac.loadtest.Servers.Place;

/**
 * Cooperatives and their sales of two years, written into a copy of the filled market as facts; the figures are left to the
 * application. A few cooperatives sell much and many little, a few provinces have many cooperatives; one sale of fifty is
 * taken back.
 */
final class YearsOfSales {

    private static final int MONTHS = 24;
    private static final int LINES_AN_ORDER = 2;
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter SQL =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    /** The index that rows in the order of time would tear: made anew when all rows are there. */
    private static final String LATER = "performance_sale_product";

    private static final String SLUGS = """
        INSERT INTO cooperatives_slug (slug, cooperative_id)
        SELECT slug, id FROM cooperatives_cooperative WHERE slug LIKE 'htx-mau-so-%'
        """;

    private static final String SALES = """
        INSERT INTO performance_sale (sale_key, seller_order_code, cooperative_id, province_code, product_ref, product_name,
          ocop_set, stars_at_sale, quantity, unit, amount, channel, fair_code, buyer_province_code, sold_at, month)
        SELECT CONCAT(s.code, '/', s.line), s.code, %1$s, %2$s,
          CONCAT(LPAD(HEX(s.seller), 8, '0'), '-0000-7000-8000-', LPAD(HEX(s.product), 12, '0')),
          CONCAT('Sản phẩm mẫu ', s.seller, '-', s.product), 1 + s.product %% 26, s.product %% 6, 1 + s.n %% 5, 'kg',
          1000 * (20 + s.n * 7919 %% 400), IF(s.n DIV 2 %% 10 = 0, 'FAIR', 'SHOP'),
          IF(s.n DIV 2 %% 10 = 0, CONCAT('HC', %3$d), NULL), '79',
          '%4$s' + INTERVAL FLOOR((s.n - %5$d) / (%6$d - %5$d + 1) * %7$d) SECOND, %3$d
        FROM (
          SELECT o.n, o.code, o.line, o.seller, 1 + CRC32(CONCAT('p', o.n)) %% FLOOR(5 + 195 / SQRT(o.seller)) AS product
          FROM (
            SELECT seq AS n, CONCAT('H', LPAD(seq DIV 2, 9, '0'), '01') AS code, 1 + seq %% 2 AS line,
              1 + FLOOR(%8$d * POW(CRC32(CONCAT('h', seq DIV 2)) / 4294967296, 2)) AS seller
            FROM seq_%5$d_to_%6$d
          ) o
        ) s
        """;

    private static final String REVERSALS = """
        INSERT INTO performance_reversal (reversal_key, sale_key, quantity, amount, reversed_at, month)
        SELECT CONCAT(s.sale_key, '/1'), s.sale_key, 1, FLOOR(s.amount / s.quantity), s.sold_at + INTERVAL 3 DAY,
          DATE_FORMAT(s.sold_at + INTERVAL 3 DAY + INTERVAL 7 HOUR, '%Y%m')
        FROM performance_sale s WHERE CRC32(s.sale_key) % 50 = 0 AND s.sold_at < UTC_TIMESTAMP(6) - INTERVAL 3 DAY
        """;

    private final Settings settings;
    private final Servers servers;
    private final Place place;

    YearsOfSales(Settings settings, Servers servers, Place place) {
        this.settings = settings;
        this.servers = servers;
        this.place = place;
    }

    /** Writes them unless an earlier run did. */
    void ensure() {
        var done = settings.home().resolve("sold-%d-%d".formatted(settings.sellers(), settings.facts()));
        if (Files.exists(done)) {
            return;
        }
        MarketCopy.make(servers, place);
        cooperatives();
        run("ALTER TABLE performance_sale DROP KEY " + LATER);
        var present = YearMonth.now(ZONE);
        for (int month = 0; month < MONTHS; month++) {
            sales(month, present.minusMonths(MONTHS - 1 - month));
        }
        run("ALTER TABLE performance_sale ADD KEY " + LATER + " (cooperative_id, product_ref, sold_at)");
        run(REVERSALS);
        try (var others = Files.newDirectoryStream(settings.home(), "sold-*")) {
            for (var other : others) {
                Files.delete(other);
            }
            Files.writeString(done, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cooperatives() {
        MarketCopy.add(
                servers,
                place.schema(),
                "cooperatives_cooperative",
                Map.ofEntries(
                        Map.entry("id", id("s.seq")),
                        Map.entry("name_vi", "CONCAT('HTX mẫu số ', s.seq)"),
                        Map.entry("name_en", "CONCAT('Sample Cooperative No. ', s.seq)"),
                        Map.entry("name_words", "CONCAT('htx mẫu số ', s.seq)"),
                        Map.entry("name_folded", "CONCAT('htx mau so ', s.seq)"),
                        Map.entry("name_sort_key", "LPAD(s.seq, 10, '0')"),
                        Map.entry("slug", "CONCAT('htx-mau-so-', s.seq)"),
                        Map.entry("slug_code", "LPAD(s.seq, 5, '0')"),
                        Map.entry("claimed_tax_code", "NULL"),
                        Map.entry("province_code", province("s.seq")),
                        Map.entry("commune_code", "NULL")),
                "seq_1_to_%d s JOIN (SELECT * FROM cooperatives_cooperative WHERE state = 'VERIFIED' ORDER BY id LIMIT 1) t"
                        .formatted(settings.sellers()));
        run(SLUGS);
    }

    /** A month's share, all of it before now, in the order of time. */
    private void sales(int number, YearMonth month) {
        var from = month.atDay(1).atStartOfDay(ZONE).toInstant();
        var end = month.plusMonths(1).atDay(1).atStartOfDay(ZONE).toInstant();
        var until = end.isBefore(Instant.now()) ? end : Instant.now();
        long orders = settings.facts() / LINES_AN_ORDER;
        long first = LINES_AN_ORDER * (orders * number / MONTHS);
        long last = LINES_AN_ORDER * (orders * (number + 1) / MONTHS) - 1;
        run(SALES.formatted(
                id("s.seller"),
                province("s.seller"),
                month.getYear() * 100 + month.getMonthValue(),
                SQL.format(from),
                first,
                last,
                Duration.between(from, until).toSeconds() - 1,
                settings.sellers()));
    }

    private static String id(String number) {
        return "UNHEX(CONCAT('0190000000007000', LPAD(HEX(%s), 16, '0')))".formatted(number);
    }

    /** The same for the cooperative and for what it sold. */
    private static String province(String number) {
        var provinces = Places.current().provinces();
        return "ELT(1 + FLOOR(%d * POW(CRC32(CONCAT('t', %s)) / 4294967296, 1.5)), %s)"
                .formatted(
                        provinces.size(),
                        number,
                        provinces.stream().map(Province::code).collect(Collectors.joining("', '", "'", "'")));
    }

    private void run(String sql) {
        servers.run(place.schema(), List.of(sql));
    }
}
