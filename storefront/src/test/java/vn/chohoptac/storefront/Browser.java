package vn.chohoptac.storefront;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A visitor with a browser that knows no JavaScript: keeps cookies, fills in forms as they stand on the page. */
public final class Browser {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final Map<String, HttpCookie> cookies = new LinkedHashMap<>();
    private final String origin;

    public Browser(int port) {
        this.origin = "http://localhost:" + port;
    }

    /** What came back. */
    public record Answer(int status, String body, Map<String, List<String>> headers) {

        public Document page() {
            return Jsoup.parse(body);
        }

        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of(""))
                    .getFirst();
        }
    }

    public Answer get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** A file as it is sent. */
    public byte[] bytes(String path) {
        return send(request(path).GET(), BodyHandlers.ofByteArray()).body();
    }

    /** Sends fields as a form would, without the hidden ones of any page. */
    public Answer post(String path, Map<String, String> fields, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields.entrySet().stream().toList()))));
    }

    public Answer json(String method, String path, String body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    /** Fills in a form of a page that was shown and presses its button; a redirect is not followed. */
    public Answer submit(Answer shown, String selector, Map<String, String> typed) {
        var form = form(shown, selector);
        return post(form.attr("action"), filled(form, typed));
    }

    /** The fields of a form as they stand on a page. */
    public static Map<String, String> filled(Answer shown, String selector) {
        return filled(form(shown, selector), Map.of());
    }

    private static Element form(Answer shown, String selector) {
        var form = shown.page().selectFirst(selector);
        if (form == null) {
            throw new AssertionError("No form " + selector + " but " + shown.status() + ": "
                    + shown.page().select("main").text());
        }
        return form;
    }

    /** Sends a form with a file in the field of that name; an empty file name is a field left empty. */
    public Answer upload(Answer shown, String selector, String field, String fileName, byte[] content) {
        return upload(shown, selector, Map.of(), field, Map.of(fileName, content));
    }

    /** The same with what else was typed, and with as many files as the field takes. */
    public Answer upload(
            Answer shown, String selector, Map<String, String> typed, String field, Map<String, byte[]> files) {
        var form = form(shown, selector);
        var boundary = "----form" + System.nanoTime();
        var body = new ByteArrayOutputStream();
        filled(form, typed).forEach((name, value) -> {
            if (!name.equals(field)) {
                part(body, boundary, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
            }
        });
        files.forEach(
                (file, content) -> part(body, boundary, "name=\"" + field + "\"; filename=\"" + file + "\"", content));
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(form.attr("action"))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String boundary, String names, byte[] content) {
        var head = "--" + boundary + "\r\nContent-Disposition: form-data; " + names + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Follows where a form led to. */
    public Answer follow(Answer redirect) {
        if (redirect.status() / 100 != 3) {
            throw new AssertionError("No redirect but " + redirect.status() + ":\n" + redirect.body());
        }
        var location = URI.create(redirect.header("location"));
        return get(location.getRawPath() + (location.getRawQuery() == null ? "" : "?" + location.getRawQuery()));
    }

    /** The same visitor, but one who sends every cookie to another part of the site as well. */
    public Browser alsoSendingTo(String path) {
        for (var cookie : List.copyOf(cookies.values())) {
            var copy = new HttpCookie(cookie.getName(), cookie.getValue());
            copy.setPath(path);
            copy.setVersion(0);
            if (!cookie.getPath().equals("/")) {
                keep(copy);
            }
        }
        return this;
    }

    public List<String> cookieNames() {
        return cookies.values().stream().map(HttpCookie::getName).toList();
    }

    private static Map<String, String> filled(Element form, Map<String, String> typed) {
        var fields = new LinkedHashMap<String, String>();
        for (var input : form.select("input[name]")) {
            boolean choice =
                    input.attr("type").equals("radio") || input.attr("type").equals("checkbox");
            if (!choice || input.hasAttr("checked")) {
                fields.put(input.attr("name"), input.attr("value"));
            }
        }
        for (var select : form.select("select[name]")) {
            var chosen = select.selectFirst("option[selected]");
            fields.put(select.attr("name"), chosen == null ? "" : chosen.attr("value"));
        }
        for (var area : form.select("textarea[name]")) {
            fields.put(area.attr("name"), area.wholeText());
        }
        fields.putAll(typed);
        return fields;
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(origin + path));
        var sent = cookies.values().stream()
                .filter(cookie -> path.startsWith(cookie.getPath()))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        if (!sent.isEmpty() && !List.of(headers).contains("Cookie")) {
            request.header("Cookie", sent);
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    private void keepCookies(HttpResponse<?> answer) {
        answer.headers().allValues("set-cookie").stream()
                .flatMap(header -> HttpCookie.parse("Set-Cookie: " + header).stream())
                .forEach(this::keep);
    }

    private void keep(HttpCookie cookie) {
        var key = cookie.getName() + cookie.getPath();
        if (cookie.getMaxAge() == 0) {
            cookies.remove(key);
        } else {
            cookies.put(key, cookie);
        }
    }

    private Answer send(HttpRequest.Builder request) {
        var answer = send(request, BodyHandlers.ofString());
        return new Answer(answer.statusCode(), answer.body(), answer.headers().map());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            var answer = CLIENT.send(request.build(), body);
            keepCookies(answer);
            return answer;
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encoded(List<Map.Entry<String, String>> fields) {
        return new ArrayList<>(fields)
                .stream()
                        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
