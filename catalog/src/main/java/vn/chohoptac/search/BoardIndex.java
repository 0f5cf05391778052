package vn.chohoptac.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The index of offers and demands; its text fields are named as the products' are, so queries read alike. */
@Component
class BoardIndex extends EngineIndex {

    BoardIndex(ElasticsearchClient engine, @Value("${market.elasticsearch.index-prefix:}") String prefix) {
        super(engine, prefix + "listings", "/search/listing-index.json");
    }
}
