package vn.chohoptac.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks the engine, and the database when the engine does not answer; the engine is then left alone for a few seconds, so that
 * pages stay quick.
 */
@Component
class EngineGuard {

    private static final Logger LOG = LoggerFactory.getLogger(EngineGuard.class);
    private static final Duration PAUSE = Duration.ofSeconds(3);
    private static final int BAD_REQUEST = 400;

    private final Clock clock;
    private final AtomicReference<Instant> pausedUntil = new AtomicReference<>(Instant.MIN);

    EngineGuard(Clock clock) {
        this.clock = clock;
    }

    /** A question to the engine. */
    @FunctionalInterface
    interface Question<T> {
        T ask() throws IOException;
    }

    <T> T ask(Question<T> engine, Supplier<T> database) {
        if (clock.instant().isBefore(pausedUntil.get())) {
            return database.get();
        }
        try {
            return engine.ask();
        } catch (IOException | ElasticsearchException e) {
            LOG.warn("The search engine does not answer, the database does: {}", e.toString());
            if (!refusesTheQuestion(e)) {
                pausedUntil.set(clock.instant().plus(PAUSE));
            }
            return database.get();
        }
    }

    /** It is there, and would answer another question. */
    private static boolean refusesTheQuestion(Exception failure) {
        return failure instanceof ElasticsearchException answered && answered.status() == BAD_REQUEST;
    }
}
