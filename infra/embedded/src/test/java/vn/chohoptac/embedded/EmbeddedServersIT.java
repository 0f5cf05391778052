package vn.chohoptac.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import vn.chohoptac.embedded.testing.TestClock;
import vn.chohoptac.kernel.SimulatedTime;

@SpringBootTest(classes = EmbeddedServersIT.class)
class EmbeddedServersIT {

    @Autowired
    Environment environment;

    @Autowired
    Clock clock;

    @Autowired
    TestClock testClock;

    @Test
    void gives_each_test_context_a_schema_of_its_own() throws Exception {
        String url = environment.getRequiredProperty("spring.datasource.url");
        try (var connection = DriverManager.getConnection(
                url,
                environment.getRequiredProperty("spring.datasource.username"),
                environment.getRequiredProperty("spring.datasource.password"))) {
            assertThat(connection.getCatalog())
                    .startsWith("test_" + ProcessHandle.current().pid());
        }
        assertThat(TestServers.newPlace().databaseUrl()).isNotEqualTo(url);
        assertThat(TestServers.elasticsearchUrl())
                .isEqualTo(environment.getRequiredProperty("market.elasticsearch.url"));
    }

    @Test
    void gives_tests_a_clock_to_set() {
        Instant noon = Instant.parse("2026-05-02T05:00:00Z");
        testClock.setTo(noon);
        testClock.advance(Duration.ofMinutes(5));
        assertThat(clock.instant()).isEqualTo("2026-05-02T05:05:00Z");
        assertThat(SimulatedTime.<Instant, RuntimeException>at(Instant.EPOCH, clock::instant))
                .isEqualTo(Instant.EPOCH);
        testClock.reset();
        assertThat(clock.instant()).isAfter(noon);
    }
}
