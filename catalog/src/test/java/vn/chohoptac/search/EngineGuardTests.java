package vn.chohoptac.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.chohoptac.embedded.testing.TestClock;

class EngineGuardTests {

    private final TestClock clock = new TestClock();
    private final EngineGuard guard = new EngineGuard(clock);

    @Test
    void an_engine_that_is_not_there_is_left_alone_for_some_seconds() {
        clock.setTo(Instant.parse("2026-11-22T03:00:00Z"));
        assertThat(answer(() -> {
                    throw new IOException("refused");
                }))
                .isEqualTo("database");
        assertThat(answer(() -> "engine")).isEqualTo("database");
        clock.advance(Duration.ofSeconds(3));
        assertThat(answer(() -> "engine")).isEqualTo("engine");
    }

    @Test
    void a_question_it_refuses_is_nobody_elses_trouble() {
        assertThat(answer(() -> {
                    throw refusal(400);
                }))
                .isEqualTo("database");
        assertThat(answer(() -> "engine")).isEqualTo("engine");
        assertThat(answer(() -> {
                    throw refusal(503);
                }))
                .isEqualTo("database");
        assertThat(answer(() -> "engine")).isEqualTo("database");
    }

    private String answer(EngineGuard.Question<String> engine) {
        return guard.ask(engine, () -> "database");
    }

    private static ElasticsearchException refusal(int status) {
        return new ElasticsearchException(
                "search",
                ErrorResponse.of(error ->
                        error.status(status).error(cause -> cause.type("it").reason("says no"))));
    }
}
