package vn.chohoptac.storefront.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.averagingDouble;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chohoptac.MarketApplication;
import vn.chohoptac.catalog.ChangedProducts;
import vn.chohoptac.catalog.certification.Certificates;
import vn.chohoptac.catalog.certification.Recognitions;
import vn.chohoptac.catalog.listing.EditingProducts;
import vn.chohoptac.cooperatives.CooperativeApplications;
import vn.chohoptac.inventory.Stock;
import vn.chohoptac.inventory.StockFlips;
import vn.chohoptac.kernel.VietnameseText;
import vn.chohoptac.platform.PictureStore;
import vn.chohoptac.search.ProductCard;
import vn.chohoptac.search.ProductQuery;
import vn.chohoptac.search.ProductSearch;
import vn.chohoptac.search.SearchIndex;

/** Searching the sample market, loaded as the default run loads it but for its past orders; on a place of its own. */
@SpringBootTest(
        classes = MarketApplication.class,
        properties = {"market.housekeeping.enabled=true", "market.web.outbox-page=true"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleSearchTests {

    private static final double GOOD = 0.85;
    private static final Pattern OPEN = Pattern.compile("([hklmstv]|qu)([yỳýỷỹỵ])");

    @Autowired
    ProductSearch search;

    @Autowired
    JdbcClient jdbc;

    /** Code in the file by slug. */
    private Map<String, String> codes;

    /** Text of each product as it is indexed, by slug. */
    private Map<String, Set<String>> words;

    private Map<String, Set<String>> synonyms;
    private Set<String> names;

    @BeforeAll
    void theSampleMarketIsOnTheShelves(
            @Autowired CooperativeApplications applications,
            @Autowired EditingProducts products,
            @Autowired Recognitions recognitions,
            @Autowired Certificates certificates,
            @Autowired Stock stock,
            @Autowired PictureStore pictures,
            @Autowired SampleSteps steps,
            @Autowired Clock clock,
            @Autowired ChangedProducts changes,
            @Autowired StockFlips flips,
            @Autowired SearchIndex index)
            throws IOException {
        var files = new SampleFiles("");
        var enrolled = new SampleCooperatives(applications, files, steps).enrol();
        var shelves = new SampleShelves(products, recognitions, certificates, stock, pictures, files, steps, clock);
        shelves.fill(enrolled);
        shelves.recognise(enrolled);
        shelves.certify(enrolled);
        shelves.publish(enrolled);
        await().atMost(Duration.ofSeconds(120))
                .until(() -> changes.waiting() == 0 && flips.waiting() == 0 && index.pending() == 0);
        index.rebuild();
        names = files.rows("san-pham.csv").stream()
                .map(row -> row.get("Tên sản phẩm"))
                .filter(name -> !name.isEmpty())
                .collect(toSet());
        codes = byStep("published:");
        words = indexedWords();
        synonyms = synonyms();
    }

    @Test
    void whatever_a_marked_name_finds_is_found_without_marks() {
        var lost = new TreeMap<String, Set<String>>();
        for (var name : names) {
            var marked = new LinkedHashSet<>(slugs(name));
            assertThat(marked).as(name).isNotEmpty();
            marked.removeAll(slugs(VietnameseText.fold(name)));
            if (!marked.isEmpty()) {
                lost.put(name, marked);
            }
        }
        assertThat(lost).as("found with marks only").isEmpty();
        assertThat(names).hasSizeGreaterThan(300);
    }

    @Test
    void every_exact_match_of_a_marked_query_is_above_any_folded_one() {
        var wrong = new TreeMap<String, String>();
        int mixed = 0;
        for (var query : markedQueries()) {
            var found = slugs(query);
            var exact = found.stream().map(slug -> has(slug, query)).toList();
            var folded = found.stream().map(slug -> hasOnlyFolded(slug, query)).toList();
            mixed += exact.contains(true) && folded.contains(true) ? 1 : 0;
            if (folded.contains(true) && exact.lastIndexOf(true) > folded.indexOf(true)) {
                wrong.put(query, found.get(folded.indexOf(true)) + " above " + found.get(exact.lastIndexOf(true)));
            }
        }
        assertThat(wrong).as("folded above exact").isEmpty();
        assertThat(mixed).as("queries that find both").isGreaterThan(50);
    }

    @Test
    void people_find_what_they_mean() throws IOException {
        var judged = JudgedQueries.read();
        assertThat(judged).hasSizeGreaterThan(40);
        assertThat(judged.stream()
                        .flatMap(one -> one.grades().keySet().stream())
                        .collect(toSet()))
                .as("products judged are products there are")
                .isSubsetOf(Set.copyOf(codes.values()));
        var scores = new TreeMap<String, Double>();
        judged.forEach(one -> scores.put(one.query(), one.ndcg(found(one.query()))));
        double mean = scores.values().stream().collect(averagingDouble(score -> score));
        var report = new StringBuilder("nDCG@10 of %d queries: %.4f%n".formatted(scores.size(), mean));
        scores.entrySet().stream()
                .filter(score -> score.getValue() < GOOD)
                .sorted(Map.Entry.comparingByValue())
                .forEach(score -> report.append(
                        "%.3f %s: %s%n".formatted(score.getValue(), score.getKey(), found(score.getKey()))));
        Files.writeString(Path.of("target/search-quality.txt"), report);
        assertThat(mean).as(report.toString()).isGreaterThanOrEqualTo(GOOD);
    }

    /** All names; and every word of a name that another word of a name differs from by its marks alone. */
    private Set<String> markedQueries() {
        var queries = new TreeSet<>(names);
        names.stream()
                .flatMap(name -> VietnameseText.words(name).stream())
                .distinct()
                .collect(groupingBy(VietnameseText::fold, toSet()))
                .values()
                .stream()
                .filter(twins -> twins.size() > 1)
                .forEach(queries::addAll);
        queries.removeIf(query -> !VietnameseText.hasMarks(query));
        return queries;
    }

    /** Codes of the first page, in order. */
    private List<String> found(String query) {
        return search.find(ProductQuery.of(query, 10)).items().stream()
                .map(card -> codes.get(card.slug()))
                .toList();
    }

    /** Slugs of everything found, in order. */
    private List<String> slugs(String query) {
        var first = search.find(ProductQuery.of(query, ProductQuery.MOST_PER_PAGE));
        var all = new ArrayList<>(first.items());
        for (int page = 2; all.size() < first.total(); page++) {
            all.addAll(search.find(page(query, page)).items());
        }
        return all.stream().map(ProductCard::slug).toList();
    }

    private static ProductQuery page(String query, int page) {
        var first = ProductQuery.of(query, ProductQuery.MOST_PER_PAGE);
        return new ProductQuery(
                query,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                false,
                List.of(),
                first.sort(),
                page,
                first.size());
    }

    private boolean has(String slug, String query) {
        return words.get(slug).containsAll(words(query));
    }

    /** All words are there, but some only with other marks; what has a synonym of the whole is neither. */
    private boolean hasOnlyFolded(String slug, String query) {
        var folded = words.get(slug).stream().map(VietnameseText::fold).collect(toSet());
        return folded.containsAll(VietnameseText.foldedWords(query))
                && !has(slug, query)
                && synonyms.getOrDefault(query, Set.of()).stream().noneMatch(synonym -> has(slug, synonym));
    }

    private static Map<String, Set<String>> synonyms() throws IOException {
        var synonyms = new HashMap<String, Set<String>>();
        for (var line : new ClassPathResource("search/synonyms_vi.txt")
                .getContentAsString(UTF_8)
                .split("\n")) {
            var terms = List.of(line.strip().split("\\s*(,|=>)\\s*"));
            terms.forEach(
                    term -> synonyms.computeIfAbsent(term, _ -> new HashSet<>()).addAll(terms));
        }
        return synonyms;
    }

    private Map<String, String> byStep(String step) {
        return jdbc
                .sql("SELECT reference, SUBSTRING(step, ?) AS code FROM storefront_sample_step WHERE step LIKE ?")
                .params(step.length() + 1, step + "%")
                .query((row, _) -> Map.entry(row.getString("reference"), row.getString("code")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<String, Set<String>> indexedWords() {
        return jdbc.sql("""
            SELECT JSON_VALUE(json, '$.card.slug') AS slug, CONCAT_WS(' ', JSON_VALUE(json, '$.name'),
                JSON_VALUE(json, '$.context'), JSON_VALUE(json, '$.body')) AS text FROM search_document
            WHERE json IS NOT NULL
            """).query((row, _) -> Map.entry(row.getString("slug"), row.getString("text"))).list().stream()
                .collect(toMap(Map.Entry::getKey, entry -> Set.copyOf(words(entry.getValue()))));
    }

    /** Mì and mỳ are one word: an open syllable with a single consonant may be written either way. */
    private static String oneSpelling(String word) {
        var way = OPEN.matcher(word);
        return way.matches() ? way.group(1) + "iìíỉĩị".charAt("yỳýỷỹỵ".indexOf(way.group(2))) : word;
    }

    private static List<String> words(String text) {
        return VietnameseText.words(text).stream()
                .map(SampleSearchTests::oneSpelling)
                .distinct()
                .toList();
    }
}
