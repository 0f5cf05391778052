package vn.chohoptac.loadtest;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What a live fair with a thousand offers costs the search page and the product page: the same requests, on and off in turn. */
final class Overlay {

    private static final double BUDGET = 0.90;
    private static final Duration NODES_HEAR_OF_IT = Duration.ofSeconds(3);
    private static final String FAIR = "UNHEX('0194f0000000700080000000000000f1')";
    private static final String CHANGED = "UPDATE fairs_change SET number = number + 1";

    /** One fair, a booth for each cooperative, every tenth pack on offer. */
    private static final List<String> OPEN =
            List.of("""
                INSERT IGNORE INTO fairs_fair (id, code, slug, name_vi, description_vi, kind, starts_at, ends_at, opens, closes,
                  applications_until, provinces, product_groups, capacity, organiser, state, called_at, created_at, last_booth, version)
                VALUES (%1$s, 'HCTAI0001', 'hoi-cho-tai', 'Hội chợ để đo tải', 'Dựng lên để đo.', 'OCOP',
                  UTC_TIMESTAMP(6) - INTERVAL 1 DAY, UTC_TIMESTAMP(6) + INTERVAL 30 DAY, 0, 1440, UTC_TIMESTAMP(6) - INTERVAL 2 DAY,
                  '', '', 1000, 'Ban đo', 'LIVE', UTC_TIMESTAMP(6) - INTERVAL 9 DAY, UTC_TIMESTAMP(6) - INTERVAL 9 DAY, 999, 0)
                """, """
                INSERT IGNORE INTO fairs_participation (id, fair_id, cooperative_id, state, greeting, zone, booth_code, applied_at,
                  decided_at, reason, version)
                SELECT UNHEX(MD5(CONCAT('booth', HEX(c.id)))), %1$s, c.id, 'APPROVED', '', '',
                  CONCAT('G', LPAD(ROW_NUMBER() OVER (ORDER BY c.id), 3, '0')), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), '', 0
                FROM catalog_cooperative c WHERE c.sells = TRUE
                """, """
                INSERT IGNORE INTO fairs_item (id, participation_id, fair_id, sku, product_id, usual_price, fair_price, quota, taken,
                  state, reason, holds_from, sells)
                SELECT UNHEX(MD5(CONCAT('item', v.sku))), b.id, %1$s, v.sku, v.product_id, v.price, FLOOR(v.price * 0.8), 1000, 0,
                  'APPROVED', '', UTC_TIMESTAMP(6) - INTERVAL 1 HOUR, TRUE
                FROM fairs_participation b JOIN catalog_product p ON p.cooperative_id = b.cooperative_id
                JOIN catalog_variant v ON v.product_id = p.id
                WHERE b.fair_id = %1$s AND v.retired = FALSE AND CRC32(v.sku) %% 10 = 0
                """, "UPDATE fairs_fair SET closed_at = NULL WHERE id = %1$s", CHANGED);

    private static final List<String> CLOSE =
            List.of("UPDATE fairs_fair SET closed_at = UTC_TIMESTAMP(6) WHERE id = %1$s", CHANGED);

    private final Settings settings;
    private final Servers servers;
    private final Wrk wrk;
    private final Report report;
    private final String market;

    Overlay(Settings settings, Servers servers, Wrk wrk, Report report, String market) {
        this.settings = settings;
        this.servers = servers;
        this.wrk = wrk;
        this.report = report;
        this.market = market;
    }

    void run(List<Request> searchPages, List<Request> productPages) {
        turn(OPEN);
        report.note("the live fair has %d offers", servers.count("SELECT COUNT(*) FROM fairs_item WHERE sells = TRUE"));
        compare("search page", searchPages);
        compare("product page", productPages);
        turn(CLOSE);
    }

    private void compare(String what, List<Request> pages) {
        var with = new ArrayList<Measure>();
        var without = new ArrayList<Measure>();
        wrk.warm(market, pages);
        for (int run = 0; run < settings.runs(); run++) {
            turn(CLOSE);
            without.add(wrk.run(market, pages, settings.seconds()));
            turn(OPEN);
            with.add(wrk.run(market, pages, settings.seconds()));
        }
        report.ratio(
                new Figures(what + " while a fair is on", with),
                new Figures(what + " without a fair", without),
                BUDGET);
    }

    private void turn(List<String> statements) {
        try (var connection = servers.connect(Servers.MARKET);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.executeUpdate(sql.formatted(FAIR));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Pause.of(NODES_HEAR_OF_IT);
    }
}
