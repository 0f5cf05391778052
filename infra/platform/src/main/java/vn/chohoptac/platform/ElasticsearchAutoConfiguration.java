package vn.chohoptac.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import java.util.Base64;
import java.util.Optional;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.message.BasicHeader;
import org.elasticsearch.client.RestClient;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The client of the search engine; it connects when it is first used. */
@AutoConfiguration
@EnableConfigurationProperties(ElasticsearchSettings.class)
@ConditionalOnProperty("market.elasticsearch.url")
public class ElasticsearchAutoConfiguration {

    @Bean(destroyMethod = "close")
    RestClient elasticsearchRestClient(ElasticsearchSettings settings) {
        var hosts = settings.url().stream()
                .map(url -> HttpHost.create(url.toString()))
                .toArray(HttpHost[]::new);
        var builder = RestClient.builder(hosts)
                .setHttpClientConfigCallback(client ->
                        client.setMaxConnTotal(settings.maxConnections()).setMaxConnPerRoute(settings.maxConnections()))
                .setRequestConfigCallback(request -> request.setConnectTimeout(
                                (int) settings.connectTimeout().toMillis())
                        .setSocketTimeout((int) settings.answerTimeout().toMillis()));
        authorization(settings).ifPresent(header -> builder.setDefaultHeaders(new Header[] {header}));
        return builder.build();
    }

    @Bean
    ElasticsearchClient elasticsearchClient(RestClient elasticsearchRestClient) {
        return new ElasticsearchClient(new RestClientTransport(elasticsearchRestClient, new Jackson3JsonpMapper()));
    }

    private static Optional<Header> authorization(ElasticsearchSettings settings) {
        if (settings.apiKey() != null) {
            return Optional.of(new BasicHeader("Authorization", "ApiKey " + settings.apiKey()));
        }
        if (settings.username() != null) {
            String both = settings.username() + ":"
                    + Optional.ofNullable(settings.password()).orElse("");
            String encoded = Base64.getEncoder().encodeToString(both.getBytes(UTF_8));
            return Optional.of(new BasicHeader("Authorization", "Basic " + encoded));
        }
        return Optional.empty();
    }
}
