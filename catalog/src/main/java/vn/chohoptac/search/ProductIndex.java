package vn.chohoptac.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The products' index. */
@Component
class ProductIndex extends EngineIndex {

    ProductIndex(ElasticsearchClient engine, @Value("${market.elasticsearch.index-prefix:}") String prefix) {
        super(engine, prefix + "products", "/search/product-index.json");
    }
}
