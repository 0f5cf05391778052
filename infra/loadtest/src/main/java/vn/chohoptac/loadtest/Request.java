package vn.chohoptac.loadtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One request as the generator sends it.
 *
 * @param path with its query, without line breaks or tabs like all parts
 * @param type of body and answer; empty when there is no body
 */
record Request(String method, String path, String type, String body) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static Request get(String path) {
        return new Request("GET", path, "", "");
    }

    static Request json(String method, String path, String body) {
        return new Request(method, path, "application/json", body);
    }

    HttpResponse<String> send(String server) {
        var request = HttpRequest.newBuilder(URI.create(server + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!type.isEmpty()) {
            request.header("Content-Type", type).header("Accept", type);
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The answer's body.
     *
     * @throws IllegalStateException unless the status is that one
     */
    String expect(int status, String server) {
        var answer = send(server);
        if (answer.statusCode() != status) {
            throw new IllegalStateException(
                    method + " " + path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    /** In the form {@code requests.lua} reads. */
    static void write(Path file, List<Request> requests) {
        try {
            Files.write(file, requests.stream().map(Request::line).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String line() {
        return String.join("\t", method, path, type, body);
    }
}
