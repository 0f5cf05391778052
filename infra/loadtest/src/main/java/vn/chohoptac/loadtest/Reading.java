package vn.chohoptac.loadtest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import vn.chohoptac.loadtest.Searches.Search;

/** Pages and answers that only read, each beside its floor, run after run in turn. */
final class Reading {

    private final Settings settings;
    private final Wrk wrk;
    private final Report report;
    private final String market;

    Reading(Settings settings, Wrk wrk, Report report, String market) {
        this.settings = settings;
        this.wrk = wrk;
        this.report = report;
        this.market = market;
    }

    /** Search page and search API beside the engine answering the very same questions. */
    void searches(List<Search> searches, String engine) {
        var pages = searches.stream().map(Search::page).toList();
        var answers = searches.stream().map(Search::api).toList();
        var questions = searches.stream().map(Search::engine).toList();
        searches.forEach(search -> Searches.check(search, engine));
        var page = new ArrayList<Measure>();
        var api = new ArrayList<Measure>();
        var floor = new ArrayList<Measure>();
        wrk.warm(market, pages);
        wrk.warm(market, answers);
        wrk.warm(engine, questions);
        for (int run = 0; run < settings.runs(); run++) {
            page.add(faultless(() -> checked(market, pages, () -> Searches.checkAnswers(any(searches), market))));
            floor.add(faultless(() -> checked(engine, questions, () -> Searches.check(any(searches), engine))));
            api.add(faultless(() -> checked(market, answers, () -> Searches.checkAnswers(any(searches), market))));
        }
        var bare = new Figures("bare Elasticsearch", floor);
        report.ratio(new Figures("search page, 24 hits, facets, HTML", page), bare, 0.35);
        report.ratio(new Figures("search API", api), bare, 0.65);
        report.note(
                "%d distinct searches, %d connections; a search page has %.1f kB before pictures",
                searches.size(), Wrk.CONNECTIONS, size(pages));
    }

    /** Product pages beside a page as large that is drawn from a constant model. */
    void products(List<String> slugs) {
        var pages = slugs.stream().map(slug -> Request.get("/san-pham/" + slug)).toList();
        double size = size(pages);
        try (var constant = FloorPage.open(settings, size)) {
            var floorPage = List.of(Request.get("/"));
            report.note(
                    "a product page has %.1f kB before pictures, the constant page %.1f kB",
                    size, size(constant.url(), floorPage));
            var page = new ArrayList<Measure>();
            var floor = new ArrayList<Measure>();
            wrk.warm(market, pages);
            wrk.warm(constant.url(), floorPage);
            for (int run = 0; run < settings.runs(); run++) {
                page.add(faultless(() -> checked(market, pages, () -> checkProduct(any(slugs)))));
                floor.add(faultless(() -> wrk.run(constant.url(), floorPage, settings.seconds())));
            }
            report.ratio(new Figures("product page", page), new Figures("constant page", floor), 0.60);
            var trivial =
                    faultless(() -> wrk.run(constant.url(), List.of(Request.get("/trivial")), settings.seconds()));
            report.note(
                    "a trivial page is answered %.0f times a second (the rule wants 10,000), the generator taking %.0f"
                            + " %% of the machine",
                    trivial.perSecond(), 100 * trivial.generator());
        }
    }

    private void checkProduct(String slug) {
        var page = Request.get("/san-pham/" + slug).expect(200, market);
        if (!page.contains("/san-pham/" + slug + "\"") || !page.contains("name=\"sku\"")) {
            throw new IllegalStateException(slug + " has another page: " + page.substring(0, 500));
        }
    }

    /** A run during which one answer of about fifty milliseconds is looked at closely. */
    private Measure checked(String server, List<Request> requests, Runnable check) {
        var failure = new AtomicReference<RuntimeException>();
        var looking = Thread.ofVirtual().start(() -> {
            try {
                while (!Thread.currentThread().isInterrupted()) {
                    check.run();
                    Thread.sleep(Duration.ofMillis(500));
                }
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException wrong) {
                if (!Thread.currentThread().isInterrupted()) {
                    failure.set(wrong);
                }
            }
        });
        var measure = wrk.run(server, requests, settings.seconds());
        looking.interrupt();
        if (failure.get() != null) {
            throw failure.get();
        }
        return measure;
    }

    private static Measure faultless(Supplier<Measure> run) {
        var measure = run.get();
        if (measure.errors() > 0) {
            throw new IllegalStateException(measure.errors() + " of " + measure.done() + " answers were errors");
        }
        return measure;
    }

    private double size(List<Request> pages) {
        return size(market, pages.subList(0, Math.min(50, pages.size())));
    }

    private static double size(String server, List<Request> pages) {
        return pages.stream()
                        .mapToInt(page ->
                                page.expect(200, server).getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                        .average()
                        .orElse(0)
                / 1000;
    }

    private static <T> T any(List<T> list) {
        return list.get(ThreadLocalRandom.current().nextInt(list.size()));
    }
}
