package vn.chohoptac.loadtest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.chohoptac.loadtest.Administrator.Upkeep;
import vn.chohoptac.loadtest.Servers.Place;

/**
 * From the market as it was filled to a million products: how much slower a search becomes, and how fast the index is made
 * anew while visitors search. The documents are multiplied in their table; the application itself takes them into the index.
 */
final class Scale {

    private static final Place PLACE = new Place("market_scale", "scale-");
    private static final double SLOWER = 2;
    private static final long DOCUMENTS_A_SECOND = 5_000;

    private final Settings settings;
    private final Servers servers;
    private final Wrk wrk;
    private final Report report;

    Scale(Settings settings, Servers servers, Wrk wrk, Report report) {
        this.settings = settings;
        this.servers = servers;
        this.wrk = wrk;
        this.report = report;
    }

    void run(List<Request> pages) {
        MarketCopy.make(servers, PLACE);
        var environment = new HashMap<>(servers.settings(PLACE));
        environment.putAll(Administrator.SETTINGS);
        environment.put("LOAD_LOG", "scale");
        try (var market = Filling.open(settings, servers, servers.engineUrl(), environment)) {
            Pause.until(
                    Duration.ofSeconds(1),
                    Duration.ofMinutes(10),
                    "the index agrees",
                    () -> Work.waiting(servers, PLACE.schema()) == 0);
            var administrator = new Administrator(market.url());
            wrk.warm(market.url(), pages);
            rebuild(administrator, market.url(), pages);
            var few = searched(market.url(), pages);
            multiply();
            rebuild(administrator, market.url(), pages);
            wrk.warm(market.url(), pages);
            var many = searched(market.url(), pages);
            compare(few, many);
        }
    }

    private void compare(Figures few, Figures many) {
        double ratio = many.p95() / few.p95();
        report.note(
                "search page over %s: %.0f a second, p50 %.0f ms, p95 %.0f ms; over %s: %.0f a second, p50 %.0f ms, p95"
                        + " %.0f ms: %.1f times (budget < %.0f times: %s)",
                few.what(),
                few.perSecond(),
                few.median(Measure::median),
                few.p95(),
                many.what(),
                many.perSecond(),
                many.median(Measure::median),
                many.p95(),
                ratio,
                SLOWER,
                ratio < SLOWER ? "met" : "**not met**");
    }

    private Figures searched(String market, List<Request> pages) {
        var runs = new ArrayList<Measure>();
        for (int run = 0; run < settings.runs(); run++) {
            var measure = wrk.run(market, pages, settings.seconds());
            if (measure.errors() > 0) {
                throw new IllegalStateException(measure.errors() + " of " + measure.done() + " answers were errors");
            }
            runs.add(measure);
        }
        return new Figures(live() + " products", runs);
    }

    /** The index made anew, as an administrator does it, while visitors look around. */
    private void rebuild(Administrator administrator, String market, List<Request> pages) {
        var over = new AtomicBoolean();
        var visits = CompletableFuture.supplyAsync(() -> visits(market, pages, over));
        var took = administrator.done(Upkeep.INDEX);
        over.set(true);
        var seen = new Figures("visits", visits.join());
        long documents = Long.parseLong(
                administrator.outcome(Upkeep.INDEX).replaceFirst("^.*: ", "").replaceAll("\\D", ""));
        if (documents != live()) {
            throw new IllegalStateException(documents + " of " + live() + " products are in the new index");
        }
        double rate = documents * 1_000.0 / took.toMillis();
        report.note(
                "the index of %d products was made anew in %.1f s, %.0f a second (budget ≥ %d: %s), while %.0f"
                        + " searches a second were answered, p50 %.0f ms, p95 %.0f ms, %d errors",
                documents,
                took.toMillis() / 1_000.0,
                rate,
                DOCUMENTS_A_SECOND,
                rate >= DOCUMENTS_A_SECOND ? "met" : "**not met**",
                seen.perSecond(),
                seen.median(Measure::median),
                seen.p95(),
                seen.runs().stream().mapToLong(Measure::errors).sum());
    }

    private List<Measure> visits(String market, List<Request> pages, AtomicBoolean over) {
        var visits = new ArrayList<Measure>();
        do {
            visits.add(wrk.run(market, pages, settings.seconds(), settings.pause()));
        } while (!over.get());
        return visits;
    }

    /** Each copy has an id, a name, a price and a cooperative of its own; copies come in id order, as the table likes it. */
    private void multiply() {
        for (int copy = 1; live() < settings.scale(); copy++) {
            MarketCopy.add(
                    servers,
                    PLACE.schema(),
                    "search_document",
                    Map.of("product_id", id(copy), "json", json(copy)),
                    "`%s`.search_document t WHERE t.live = TRUE ORDER BY t.product_id LIMIT %d"
                            .formatted(Servers.MARKET, settings.scale() - live()));
        }
    }

    private static String id(int copy) {
        return "UNHEX(CONCAT('%04X', SUBSTR(HEX(t.product_id), 5)))".formatted(copy);
    }

    private static String json(int copy) {
        return """
            JSON_SET(t.json,
              '$.name', CONCAT(JSON_VALUE(t.json, '$.name'), ' %1$d'),
              '$.price', CAST(JSON_VALUE(t.json, '$.price') AS INTEGER) + %1$d000,
              '$.cooperative', CONCAT(t.cooperative, '-%1$d'),
              '$.cooperativeLabel', REPLACE(JSON_VALUE(t.json, '$.cooperativeLabel'), t.cooperative,
                CONCAT(t.cooperative, '-%1$d')),
              '$.card.slug', CONCAT(JSON_VALUE(t.json, '$.card.slug'), '-%1$d'),
              '$.card.nameVi', CONCAT(JSON_VALUE(t.json, '$.card.nameVi'), ' %1$d'),
              '$.card.coopSlug', CONCAT(t.cooperative, '-%1$d'))\
            """.formatted(copy);
    }

    private long live() {
        return servers.count(PLACE.schema(), "SELECT COUNT(*) FROM search_document WHERE live = TRUE");
    }
}
