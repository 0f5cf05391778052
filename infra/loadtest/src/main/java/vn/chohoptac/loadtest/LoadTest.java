package vn.chohoptac.loadtest;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Fills a large market and measures the packed application beside its floors. Arguments are those of {@link Settings};
 * infra/docs/performance.md has the command.
 */
public final class LoadTest {

    private static final int PRODUCT_PAGES = 500;

    private final Settings settings;
    private final Servers servers;
    private final Report report = new Report();

    private LoadTest(Settings settings, Servers servers) {
        this.settings = settings;
        this.servers = servers;
    }

    public static void main(String[] arguments) {
        var settings = Settings.of(arguments);
        var servers = Servers.start(settings.home());
        Runtime.getRuntime().addShutdownHook(new Thread(servers::close));
        try {
            new LoadTest(settings, servers).run();
            System.exit(0);
        } catch (RuntimeException failed) {
            failed.printStackTrace();
            System.exit(1);
        }
    }

    private void run() {
        var wrk = new Wrk(settings.home());
        new Filling(settings, servers).ensure();
        var searches = wanted("search", "overlay", "scale") ? searches() : List.<Searches.Search>of();
        if (settings.wants("start")) {
            new Starting(settings, servers, report).run();
        }
        if (wanted("search", "product", "overlay", "checkout")) {
            measure(wrk, searches);
        }
        if (settings.wants("scale")) {
            new Scale(settings, servers, wrk, report).run(pages(searches));
        }
        if (settings.wants("reports")) {
            new Reports(settings, servers, report).run();
        }
        report.write(settings.report());
    }

    /** What is measured on the market as it was filled. */
    private void measure(Wrk wrk, List<Searches.Search> searches) {
        try (var market = Filling.open(settings, servers, servers.engineUrl(), Map.of())) {
            var reading = new Reading(settings, wrk, report, market.url());
            if (settings.wants("search")) {
                reading.searches(searches, servers.engineUrl());
            }
            if (settings.wants("product")) {
                reading.products(slugs());
            }
            if (settings.wants("overlay")) {
                new Overlay(settings, servers, wrk, report, market.url())
                        .run(
                                pages(searches),
                                slugs().stream()
                                        .map(slug -> Request.get("/san-pham/" + slug))
                                        .toList());
            }
            if (settings.wants("checkout")) {
                new Ordering(settings, servers, wrk, report, market.url()).run();
            }
            report.note("%d MB of the heap's 512 are in use after all that", market.liveHeap());
        }
    }

    private boolean wanted(String... scenarios) {
        return Stream.of(scenarios).anyMatch(settings::wants);
    }

    private static List<Request> pages(List<Searches.Search> searches) {
        return searches.stream().map(Searches.Search::page).toList();
    }

    /** What the application asks the engine, taken down by a recorder between the two; the measured run has none. */
    private List<Searches.Search> searches() {
        try (var recorder = new Recorder(servers.engineUrl());
                var market = Filling.open(settings, servers, recorder.url(), Map.of())) {
            return Searches.record(market.url(), recorder);
        }
    }

    private List<String> slugs() {
        return servers.words(
                Servers.MARKET,
                "SELECT slug FROM catalog_product p WHERE ocop_set < 26 AND EXISTS (SELECT * FROM inventory_level l"
                        + " WHERE l.product_id = p.id AND l.on_hand > 0) ORDER BY code LIMIT "
                        + PRODUCT_PAGES);
    }
}
