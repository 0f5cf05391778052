package vn.chohoptac.embedded.testing;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Where a buyer pays: what for and how much, a button that pays and a link that leads back. The market hears of it first. */
final class PaymentPage implements HttpHandler {

    private static final String HTML = """
        <!DOCTYPE html>
        <html lang="vi">
        <title>Stripe</title>
        <h1>%s</h1>
        <p>%,d ₫</p>
        <form method="post"><button>Trả tiền</button></form>
        <a href="%s">Quay lại</a>
        """;

    private final HttpClient http = HttpClient.newHttpClient();
    private final StripeStandIn stripe;

    PaymentPage(StripeStandIn stripe) {
        this.stripe = stripe;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var session = stripe.object(path.substring(path.lastIndexOf('/') + 1));
        if (exchange.getRequestMethod().equals("POST")) {
            pay(session);
            exchange.getResponseHeaders().add("Location", text(session, "success_url"));
            exchange.sendResponseHeaders(303, -1);
            exchange.close();
        } else {
            show(session, exchange);
        }
    }

    private void pay(JsonObject session) throws IOException {
        var body = stripe.pay(stripe.object(text(session, "payment_intent")));
        var market = URI.create(text(session, "success_url"));
        var word = HttpRequest.newBuilder(market.resolve("/webhooks/stripe"))
                .header("Content-Type", "application/json")
                .header("Stripe-Signature", StripeStandIn.sign(body))
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            http.send(word, BodyHandlers.discarding());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static void show(JsonObject session, HttpExchange exchange) throws IOException {
        var amount = session.get("amount_total").getAsLong();
        var html = HTML.formatted(text(session, "client_reference_id"), amount, text(session, "cancel_url"));
        var bytes = html.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static String text(JsonObject session, String field) {
        return session.get(field).getAsString();
    }
}
