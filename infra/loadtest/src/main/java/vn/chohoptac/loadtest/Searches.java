package vn.chohoptac.loadtest;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.chohoptac.kernel.VietnameseText;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.kernel.places.Province;
import vn.chohoptac.loadtest.generate.MarketFiles;

/** Searches that fill a page, as people, programs and the engine are asked them. */
final class Searches {

    static final int HITS = 24;
    private static final int LEAST = 200;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Searches() {}

    /** One search in its three forms, and how many products it finds. */
    record Search(Request page, Request api, Request engine, long total) {}

    private record Asked(String page, String api) {

        static Asked text(String words) {
            return new Asked("q=" + encode(words, UTF_8), "q=" + encode(words, UTF_8));
        }

        Asked and(String page, String api) {
            return new Asked(this.page + "&" + page, this.api + "&" + api);
        }
    }

    /** Asks the application each of them and keeps those that fill a page by one question to the engine. */
    static List<Search> record(String market, Recorder recorder) {
        var found = new ArrayList<Search>();
        for (var asked : all()) {
            recorder.taken();
            var page = Request.get("/san-pham?" + asked.page());
            page.expect(200, market);
            var questions = recorder.taken();
            var api = Request.get("/api/v1/products?size=" + HITS + "&" + asked.api());
            long total = json(api.expect(200, market)).get("total").asLong();
            if (questions.size() == 1 && total >= HITS) {
                found.add(new Search(page, api, questions.getFirst(), total));
            }
        }
        if (found.size() < LEAST) {
            throw new IllegalStateException("Only " + found.size() + " searches fill a page");
        }
        return found;
    }

    /** Whether the engine finds as many. */
    static void check(Search search, String engine) {
        var answer = json(search.engine().expect(200, engine)).get("hits");
        long total = answer.get("total").get("value").asLong();
        if (total != search.total() || answer.get("hits").size() != HITS) {
            throw new IllegalStateException(
                    search.page().path() + ": " + search.total() + " in the market, " + total + " in the engine");
        }
    }

    /** Whether the page says as many, and the API too. */
    static void checkAnswers(Search search, String market) {
        var page = search.page().expect(200, market);
        int cards = page.split("class=\"product-card\"", -1).length - 1;
        var api = json(search.api().expect(200, market));
        if (cards != HITS || api.get("items").size() != HITS || api.get("total").asLong() != search.total()) {
            throw new IllegalStateException(search.page().path() + ": " + cards + " cards");
        }
    }

    static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    private static List<Asked> all() {
        var goods = MarketFiles.names();
        return Stream.of(
                        goods.stream().map(Asked::text),
                        goods.stream().map(name -> Asked.text(VietnameseText.fold(name))),
                        goods.stream().map(name -> Asked.text(name).and("sao=3", "stars=3")),
                        goods.stream().map(name -> Asked.text(name).and("con-hang=1", "inStock=true")),
                        Places.current().provinces().stream()
                                .map(Province::code)
                                .map(code -> new Asked("tinh=" + code, "province=" + code)),
                        Stream.of("thuc-pham", "do-uong", "duoc-lieu", "thu-cong-my-nghe", "sinh-vat-canh")
                                .map(group -> new Asked("nhom=" + group, "group=" + group)))
                .flatMap(asked -> asked)
                .toList();
    }
}
