package vn.chohoptac.storefront.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import vn.chohoptac.embedded.OwnServers;
import vn.chohoptac.storefront.Browser;

/** Plants differences between index and table behind the application's back, and has an administrator look for them. */
final class Drift {

    private static final String OPERATIONS = "/quan-tri/van-hanh";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final OwnServers servers;
    private final Books books;
    private final Browser administrator;

    Drift(OwnServers servers, Books books, Browser administrator) {
        this.servers = servers;
        this.books = books;
        this.administrator = administrator;
    }

    /** One of each kind is found, exactly; after the mending there is none. */
    void isFoundWherePlantedAndNowhereElse() throws Exception {
        assertThat(asked("CHECK")).endsWith(": khớp");
        var documents = books.documents();
        engine("DELETE", dashed(documents.getFirst()), "");
        books.pretendNewer(documents.getLast());
        engine("PUT", UUID.randomUUID().toString(), "{}");
        assertThat(asked("CHECK")).endsWith(": thiếu 1, cũ 1, thừa 1");
        assertThat(asked("MEND")).endsWith(": thiếu 1, cũ 1, thừa 1");
        await().atMost(PATIENCE).until(() -> books.waiting() == 0);
        assertThat(asked("CHECK")).endsWith(": khớp");
    }

    private String asked(String task) {
        var page = administrator.get(OPERATIONS);
        var token = page.page().select("input[name=_csrf]").attr("value");
        var begun = administrator.post(OPERATIONS + "/chi-muc", Map.of("viec", task, "_csrf", token));
        assertThat(begun.status()).isEqualTo(303);
        await().atMost(PATIENCE).until(() -> !outcome().endsWith("đang làm"));
        return outcome();
    }

    private String outcome() {
        return administrator
                .get(OPERATIONS)
                .page()
                .select("#index [role=status]")
                .text();
    }

    private void engine(String method, String document, String body) throws Exception {
        var place = servers.place();
        var address =
                place.elasticsearchUrl() + "/" + place.indexPrefix() + "products/_doc/" + document + "?refresh=true";
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, BodyHandlers.ofString()).statusCode())
                    .isBetween(200, 201);
        }
    }

    private static String dashed(String hex) {
        return hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
    }
}
