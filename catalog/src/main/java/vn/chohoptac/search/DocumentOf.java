package vn.chohoptac.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.catalog.CertificateView;
import vn.chohoptac.catalog.Pack;
import vn.chohoptac.catalog.ProductSnapshot;
import vn.chohoptac.catalog.RecognitionView;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.VietnameseText;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.kernel.places.Province;
import vn.chohoptac.search.SearchDocument.Card;
import vn.chohoptac.search.SearchDocument.Period;

/** Writes the search document of a product. */
final class DocumentOf {

    private static final int LONGEST_TOKEN = 40;

    private DocumentOf() {}

    static SearchDocument product(ProductSnapshot product, @Nullable Pack cheapest, boolean inStock) {
        var star = starPeriods(product.recognitions());
        var cooperative = product.cooperative();
        return new SearchDocument(
                both(product.name()),
                context(product),
                body(product),
                groups(product),
                cooperative.provinceCode(),
                star,
                certificatePeriods(product.certificates()),
                cooperative.slug(),
                String.join(
                        "\t",
                        cooperative.slug(),
                        cooperative.name().vi(),
                        orEmpty(cooperative.name().en())),
                cheapest == null ? 0 : cheapest.price().dong(),
                inStock,
                product.form().slug(),
                product.soldUnits(),
                Objects.requireNonNull(product.publishedAt(), "a listed product was published"),
                card(product, cheapest, inStock, star));
    }

    /** Folded words by which the database finds the product when the engine cannot be asked. */
    static TreeSet<String> tokens(SearchDocument document) {
        return Stream.of(document.name(), document.context())
                .flatMap(text -> VietnameseText.foldedWords(text).stream())
                .map(word -> word.length() > LONGEST_TOKEN ? word.substring(0, LONGEST_TOKEN) : word)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * For each number of stars the periods in which it is the best that holds: periods never overlap, so a product is
     * counted under one number at any instant.
     */
    static Map<String, List<Period>> starPeriods(List<RecognitionView> recognitions) {
        var edges = recognitions.stream()
                .filter(recognition -> recognition.from().isBefore(recognition.until()))
                .flatMap(recognition -> Stream.of(recognition.from(), recognition.until()))
                .collect(Collectors.toCollection(TreeSet::new));
        var periods = new TreeMap<String, List<Period>>();
        for (var start : edges) {
            var end = edges.higher(start);
            var best = recognitions.stream()
                    .filter(recognition -> recognition.holdsAt(start))
                    .mapToInt(RecognitionView::stars)
                    .max();
            if (end != null && best.isPresent()) {
                periods.computeIfAbsent("" + best.getAsInt(), _ -> new ArrayList<>())
                        .add(new Period(start, end));
            }
        }
        return periods;
    }

    private static Map<String, List<Period>> certificatePeriods(List<CertificateView> certificates) {
        var periods = new TreeMap<String, List<Period>>();
        certificates.stream()
                .filter(certificate -> certificate.from().isBefore(certificate.until()))
                .forEach(certificate -> periods.computeIfAbsent(
                                certificate.kind().slug(), _ -> new ArrayList<>())
                        .add(new Period(certificate.from(), certificate.until())));
        return periods;
    }

    private static Card card(
            ProductSnapshot product, @Nullable Pack pack, boolean inStock, Map<String, List<Period>> star) {
        var cooperative = product.cooperative();
        var comparison = pack == null ? null : pack.comparisonPrice();
        return new Card(
                product.slug(),
                product.name().vi(),
                product.name().en(),
                pack == null ? null : pack.sku(),
                pack == null ? null : pack.name().vi(),
                pack == null ? null : pack.name().en(),
                pack == null ? 0 : pack.price().dong(),
                product.packs().size(),
                comparison == null ? null : comparison.dong(),
                comparison == null || pack == null
                        ? null
                        : pack.comparisonUnit().name(),
                star,
                cooperative.slug(),
                cooperative.name().vi(),
                cooperative.name().en(),
                cooperative.provinceCode(),
                inStock,
                product.set().service(),
                product.set().alcohol(),
                product.form().slug(),
                product.pictures().isEmpty() ? "" : product.pictures().getFirst(),
                product.set().industry().slug());
    }

    private static List<String> groups(ProductSnapshot product) {
        var set = product.set();
        return Stream.of(set.industry().slug(), set.group().slug(), set.slug())
                .distinct()
                .toList();
    }

    private static String context(ProductSnapshot product) {
        var set = product.set();
        var cooperative = product.cooperative();
        return Stream.of(
                        both(cooperative.name()),
                        both(product.origin()),
                        Places.current()
                                .province(cooperative.provinceCode())
                                .map(Province::name)
                                .orElse(""),
                        both(set.industry().name()),
                        both(set.group().name()),
                        both(set.name()))
                .collect(Collectors.joining(" . "));
    }

    private static String body(ProductSnapshot product) {
        return Stream.of(product.description(), product.ingredients(), product.storage())
                .filter(Objects::nonNull)
                .map(DocumentOf::both)
                .collect(Collectors.joining(" . "));
    }

    static String both(LocalizedText text) {
        return text.en() == null ? text.vi() : text.vi() + " . " + text.en();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
