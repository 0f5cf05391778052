package vn.chohoptac.storefront.browser;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import vn.chohoptac.embedded.testing.StripeStandIn;

/**
 * The gateway's pages as a browser sees them: at their real address, answered by the stand-in. Chromium itself is asked for
 * this, as Playwright's own routes do not see where a form is redirected to.
 */
final class CardGateway {

    private static final Gson GSON = new Gson();
    private static final Object ITS_PAGES =
            Map.of("patterns", List.of(Map.of("urlPattern", StripeStandIn.PAGES + "*")));

    private final HttpClient http = HttpClient.newHttpClient();
    private final StripeStandIn stripe;

    CardGateway(StripeStandIn stripe) {
        this.stripe = stripe;
    }

    void answers(Page page) {
        var chromium = page.context().newCDPSession(page);
        chromium.on("Fetch.requestPaused", asked -> chromium.send("Fetch.fulfillRequest", answer(asked)));
        chromium.send("Fetch.enable", json(ITS_PAGES));
    }

    private JsonObject answer(JsonObject asked) {
        var request = asked.getAsJsonObject("request");
        var answer = send(
                request.get("method").getAsString(),
                URI.create(request.get("url").getAsString()).getPath());
        return json(Map.of(
                "requestId",
                asked.get("requestId").getAsString(),
                "responseCode",
                answer.statusCode(),
                "responseHeaders",
                answer.headers().map().entrySet().stream()
                        .map(header -> Map.of(
                                "name",
                                header.getKey(),
                                "value",
                                header.getValue().getFirst()))
                        .toList(),
                "body",
                Base64.getEncoder().encodeToString(answer.body())));
    }

    private HttpResponse<byte[]> send(String method, String path) {
        var request = HttpRequest.newBuilder(URI.create(stripe.base() + path)).method(method, BodyPublishers.noBody());
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException unanswered) {
            throw new UncheckedIOException(unanswered);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    private static JsonObject json(Object value) {
        return GSON.toJsonTree(value).getAsJsonObject();
    }
}
