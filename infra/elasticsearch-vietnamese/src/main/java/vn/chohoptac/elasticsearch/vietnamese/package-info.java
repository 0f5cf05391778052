/**
 * A stable analysis plugin of Elasticsearch for Vietnamese. Owns the token filters and analyzers whose names begin with
 * {@code vietnamese_}; depends on Lucene and the plugin API only and knows nothing of the market.
 */
@NullMarked
package vn.chohoptac.elasticsearch.vietnamese;

import org.jspecify.annotations.NullMarked;
