package vn.chohoptac.loadtest;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who has signed in, with a browser that knows no JavaScript. */
final class Visitor {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Map<String, String> cookies = new HashMap<>();
    private final String market;

    private Visitor(String market) {
        this.market = market;
    }

    static Visitor signedIn(String market, String email, String password) {
        var visitor = new Visitor(market);
        visitor.submit("/dang-nhap", "/dang-nhap", Map.of("email", email, "matKhau", password));
        return visitor;
    }

    /** A page as it is sent, uncompressed. */
    String page(String path) {
        var answer = send(HttpRequest.newBuilder(URI.create(market + path)).GET());
        return new String(expect(200, path, answer), UTF_8);
    }

    /** Sends a form with the token that the page it stands on was given, and demands to be led on. */
    void submit(String page, String action, Map<String, String> fields) {
        var token = TOKEN.matcher(page(page));
        if (!token.find()) {
            throw new IllegalStateException(page + " has no form to send");
        }
        var all = new HashMap<>(fields);
        all.put("_csrf", token.group(1));
        var body = all.entrySet().stream()
                .map(field -> encode(field.getKey(), UTF_8) + "=" + encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(market + action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        var answer = send(request);
        if (answer.statusCode() / 100 != 3) {
            expect(303, action, answer);
        }
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            answer.headers().allValues("set-cookie").stream()
                    .flatMap(header -> HttpCookie.parse("Set-Cookie: " + header).stream())
                    .forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static byte[] expect(int status, String path, HttpResponse<byte[]> answer) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(
                    path + " answered " + answer.statusCode() + ": " + new String(answer.body(), UTF_8));
        }
        return answer.body();
    }
}
