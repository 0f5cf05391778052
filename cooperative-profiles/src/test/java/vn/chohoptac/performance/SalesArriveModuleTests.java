package vn.chohoptac.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chohoptac.performance.ASale.aSale;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.cooperatives.sales.SaleRecorded;

/** The whole way through the publication registry: from the speaker's commit to the figure. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "platform")
class SalesArriveModuleTests {

    private static final Logger LOG = LoggerFactory.getLogger(SalesArriveModuleTests.class);

    private static final int SPEAKERS = 8;
    private static final int FACTS = Integer.getInteger("market.test.facts", 1_000);

    /** A second; far below what an idle machine manages (over 500), since the build may share its machine. */
    private static final int LEAST_RATE = 20;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void every_fact_told_by_many_at_once_is_in_the_figures_soon_after() throws Exception {
        var sellers = IntStream.range(0, 40).mapToObj(_ -> CooperativeId.next()).toList();
        var facts = IntStream.range(0, FACTS)
                .mapToObj(i -> aSale().by(sellers.get(i % sellers.size()))
                        .in(i % 40 < 30 ? "75" : "79")
                        .of("product-" + i % 400, "Sản phẩm mẫu")
                        .worth(1_000)
                        .build())
                .toList();

        long start = System.nanoTime();
        tell(facts);
        var told = Duration.ofNanos(System.nanoTime() - start);
        Awaitility.await()
                .atMost(Duration.ofSeconds(FACTS / LEAST_RATE))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> unheard() == 0);
        var all = Duration.ofNanos(System.nanoTime() - start);
        LOG.info(
                "{} facts told in {} ms, all in the figures after {} ms: {} a second",
                FACTS,
                told.toMillis(),
                all.toMillis(),
                FACTS * 1000L / all.toMillis());

        assertThat(jdbc.queryForObject(
                        "SELECT SUM(revenue) FROM performance_province_month WHERE province_code IN ('75', '79')",
                        Long.class))
                .isEqualTo(FACTS * 1_000L);
        assertThat(jdbc.queryForObject(
                        "SELECT SUM(orders) FROM performance_cooperative_month WHERE province_code IN ('75', '79')",
                        Long.class))
                .isEqualTo(FACTS);
    }

    private void tell(List<SaleRecorded> facts) throws Exception {
        var transaction = new TransactionTemplate(transactions);
        try (var pool = Executors.newFixedThreadPool(SPEAKERS)) {
            var told = facts.stream()
                    .<Future<?>>map(
                            fact -> pool.submit(() -> transaction.executeWithoutResult(_ -> events.publishEvent(fact))))
                    .toList();
            for (var one : told) {
                one.get();
            }
        }
    }

    private long unheard() {
        return jdbc.queryForObject("SELECT COUNT(*) FROM EVENT_PUBLICATION", Long.class);
    }
}
