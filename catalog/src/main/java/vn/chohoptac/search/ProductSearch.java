package vn.chohoptac.search;

import org.springframework.stereotype.Service;

/** Finds products. When the search engine does not answer, the database does, without counts, and the answer says so. */
@Service
public class ProductSearch {

    private final EngineSearch engine;
    private final DatabaseSearch database;
    private final EngineGuard guard;

    ProductSearch(EngineSearch engine, DatabaseSearch database, EngineGuard guard) {
        this.engine = engine;
        this.database = database;
        this.guard = guard;
    }

    /** Never fails for want of the engine. */
    public FoundProducts find(ProductQuery query) {
        return guard.ask(() -> engine.find(query), () -> database.find(query));
    }
}
