package vn.chohoptac.loadtest;

import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import vn.chohoptac.loadtest.Administrator.Upkeep;
import vn.chohoptac.loadtest.Servers.Place;

/** How long each report takes over many years' sales of many cooperatives, for the longest period the pages allow. */
final class Reports {

    static final Place PLACE = new Place("market_reports", "reports-");

    private static final Duration BUDGET = Duration.ofSeconds(1);
    private static final int LONGEST_MONTHS = 120;
    private static final int TIMES = 10;
    private static final int WARM = 5;
    private static final int PAGE_SIZE = 50;
    private static final Pattern DOWNLOAD = Pattern.compile("href=\"(/[^\"]*ket-qua[^\"]*\\.(?:xlsx|csv)[^\"]*)\"");

    private static final String LARGEST_PROVINCE = """
        SELECT province_code FROM performance_cooperative_month
        GROUP BY province_code ORDER BY COUNT(DISTINCT cooperative_id) DESC LIMIT 1
        """;

    private static final String COOPERATIVES = """
        SELECT COUNT(DISTINCT cooperative_id) FROM performance_cooperative_month WHERE province_code = '%s'
        """;

    private static final String LARGEST_COOPERATIVE = """
        SELECT c.slug FROM performance_cooperative_month m JOIN cooperatives_cooperative c ON c.id = m.cooperative_id
        GROUP BY c.slug ORDER BY SUM(m.orders) DESC LIMIT 1
        """;

    private final Settings settings;
    private final Servers servers;
    private final Report report;

    Reports(Settings settings, Servers servers, Report report) {
        this.settings = settings;
        this.servers = servers;
        this.report = report;
    }

    void run() {
        new YearsOfSales(settings, servers, PLACE).ensure();
        var environment = new HashMap<>(servers.settings(PLACE));
        environment.putAll(Administrator.SETTINGS);
        environment.put("LOAD_LOG", "reports");
        try (var market = Filling.open(settings, servers, servers.engineUrl(), environment)) {
            var administrator = new Administrator(market.url());
            recount(administrator);
            var slug = servers.words(PLACE.schema(), LARGEST_COOPERATIVE).getFirst();
            var officer = administrator.opens("OFFICER", "");
            pages(slug).forEach(page -> tell(officer, page));
            var director = administrator.opens("DIRECTOR", slug);
            tell(director, "/kenh-htx/ket-qua" + period());
        }
    }

    private void recount(Administrator administrator) {
        var took = administrator.done(Upkeep.FIGURES);
        long wrong = count("SELECT (SELECT SUM(amount) FROM performance_sale)"
                + " - (SELECT SUM(revenue) FROM performance_province_month)");
        if (wrong != 0) {
            throw new IllegalStateException("The figures lack " + wrong + " đồng of the sales");
        }
        report.note(
                "%d sales and %d reversals of %d cooperatives were counted anew in %.0f s",
                count("SELECT COUNT(*) FROM performance_sale"),
                count("SELECT COUNT(*) FROM performance_reversal"),
                count("SELECT COUNT(*) FROM cooperatives_cooperative"),
                took.toMillis() / 1_000.0);
    }

    private List<String> pages(String slug) {
        var province = servers.words(PLACE.schema(), LARGEST_PROVINCE).getFirst();
        long cooperatives = count(COOPERATIVES.formatted(province));
        report.note("the largest province, %s, has %d cooperatives that sold something", province, cooperatives);
        var provincePage = "/xuc-tien/ket-qua/" + province + period();
        return List.of(
                "/xuc-tien",
                "/xuc-tien/ket-qua" + period(),
                provincePage,
                provincePage + "&trang=" + (cooperatives + PAGE_SIZE - 1) / PAGE_SIZE,
                "/xuc-tien/ket-qua/htx/" + slug + period());
    }

    /** A page, and whatever file of figures it offers. */
    private void tell(Visitor visitor, String path) {
        time(visitor, path);
        DOWNLOAD.matcher(visitor.page(path))
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .distinct()
                .forEach(link -> time(visitor, link));
    }

    private void time(Visitor visitor, String path) {
        for (int i = 0; i < WARM; i++) {
            visitor.page(path);
        }
        var times = new ArrayList<Duration>();
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            visitor.page(path);
            times.add(Duration.ofNanos(System.nanoTime() - begun));
        }
        times.sort(null);
        report.note(
                "%s: median %d ms, worst %d ms of %d (budget < %d ms: %s)",
                path,
                times.get(TIMES / 2).toMillis(),
                times.getLast().toMillis(),
                TIMES,
                BUDGET.toMillis(),
                times.getLast().compareTo(BUDGET) < 0 ? "met" : "**not met**");
    }

    private static String period() {
        var last = YearMonth.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        return "?tu=" + last.minusMonths(LONGEST_MONTHS - 1) + "&den=" + last;
    }

    private long count(String sql) {
        return servers.count(PLACE.schema(), sql);
    }
}
