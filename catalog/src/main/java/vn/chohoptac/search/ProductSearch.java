package vn.chohoptac.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Finds products. When the search engine does not answer, the database does, without counts, and the answer says so; the
 * engine is then left alone for a few seconds, so that pages stay quick.
 */
@Service
public class ProductSearch {

    private static final Logger LOG = LoggerFactory.getLogger(ProductSearch.class);
    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final EngineSearch engine;
    private final DatabaseSearch database;
    private final Clock clock;
    private final AtomicReference<Instant> pausedUntil = new AtomicReference<>(Instant.MIN);

    ProductSearch(EngineSearch engine, DatabaseSearch database, Clock clock) {
        this.engine = engine;
        this.database = database;
        this.clock = clock;
    }

    /** Never fails for want of the engine. */
    public FoundProducts find(ProductQuery query) {
        if (clock.instant().isBefore(pausedUntil.get())) {
            return database.find(query);
        }
        try {
            return engine.find(query);
        } catch (IOException | ElasticsearchException e) {
            LOG.warn("The search engine does not answer, the database does: {}", e.toString());
            pausedUntil.set(clock.instant().plus(PAUSE));
            return database.find(query);
        }
    }
}
