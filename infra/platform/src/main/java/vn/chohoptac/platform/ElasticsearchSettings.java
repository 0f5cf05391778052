package vn.chohoptac.platform;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How to reach the search engine.
 *
 * @param url one node's address or several
 * @param apiKey goes before user and password
 * @param indexPrefix stands before the name of every index, its hyphen included
 * @param answerTimeout the longest pause between two bytes of an answer
 * @param maxConnections to all nodes together
 */
@ConfigurationProperties("market.elasticsearch")
public record ElasticsearchSettings(
        List<URI> url,
        @Nullable String apiKey,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue("market-") String indexPrefix,
        @DefaultValue("1s") Duration connectTimeout,
        @DefaultValue("10s") Duration answerTimeout,
        @DefaultValue("128") int maxConnections) {

    /** The whole name of an index or alias. */
    public String index(String name) {
        return indexPrefix + name;
    }
}
