package vn.chohoptac.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chohoptac.catalog.CertificateKind;
import vn.chohoptac.catalog.OcopCatalogue;
import vn.chohoptac.catalog.OcopGroup;
import vn.chohoptac.catalog.OcopIndustry;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.search.Facets.Value;

/** Gives the values of facets the names people read. */
@Component
class FacetLabels {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final OcopCatalogue ocop;
    private final Places places = Places.current();
    private final Map<String, LocalizedText> certificates = new LinkedHashMap<>();

    FacetLabels(OcopCatalogue ocop, MessageSource words) {
        this.ocop = ocop;
        for (var kind : CertificateKind.values()) {
            var key = "CertificateKind." + kind;
            certificates.put(
                    kind.slug(),
                    new LocalizedText(
                            words.getMessage(key, null, VIETNAMESE), words.getMessage(key, null, Locale.ENGLISH)));
        }
    }

    List<String> certificateKinds() {
        return List.copyOf(certificates.keySet());
    }

    Facets facets(Map<String, Aggregate> answer, ProductQuery query) {
        return new Facets(
                groups(FacetCounts.read(answer, "group"), query.groups()),
                provinces(FacetCounts.read(answer, "province")),
                counted(
                        FacetCounts.read(answer, "stars"),
                        query.stars().stream().map(String::valueOf).toList(),
                        LocalizedText::vi),
                certificates(FacetCounts.read(answer, "certificate"), query.certificates()),
                cooperatives(FacetCounts.read(answer, "cooperative")),
                FacetCounts.bands(FacetCounts.read(answer, "price")));
    }

    /** The industries that hold something and, below one that is chosen or holds a chosen group, its groups. */
    private List<Value> groups(Map<String, Long> counts, List<String> chosen) {
        var values = new ArrayList<Value>();
        for (var industry : ocop.industries()) {
            long count = counts.getOrDefault(industry.slug(), 0L);
            boolean open = chosen.contains(industry.slug())
                    || groupsOf(industry).stream().anyMatch(group -> chosen.contains(group.slug()));
            if (count > 0 || open) {
                values.add(new Value(industry.slug(), industry.name(), count, 0));
            }
            if (open) {
                groupsOf(industry).stream()
                        .filter(group -> counts.containsKey(group.slug()) || chosen.contains(group.slug()))
                        .filter(group -> !group.slug().equals(industry.slug()))
                        .map(group -> new Value(group.slug(), group.name(), counts.getOrDefault(group.slug(), 0L), 1))
                        .forEach(values::add);
            }
        }
        return values;
    }

    private List<OcopGroup> groupsOf(OcopIndustry industry) {
        return ocop.groups().stream()
                .filter(group -> group.industry().slug().equals(industry.slug()))
                .toList();
    }

    private List<Value> provinces(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .flatMap(entry -> places
                        .province(entry.getKey())
                        .map(province -> new Value(
                                province.code(),
                                new LocalizedText(province.name(), province.nameEn()),
                                entry.getValue(),
                                0))
                        .stream())
                .sorted(Comparator.comparingLong(Value::count).reversed())
                .toList();
    }

    private List<Value> certificates(Map<String, Long> counts, List<String> chosen) {
        return counted(counts, chosen, slug -> certificates.getOrDefault(slug, LocalizedText.vi(slug))).stream()
                .sorted(Comparator.comparingLong(Value::count).reversed())
                .toList();
    }

    private static List<Value> counted(
            Map<String, Long> counts, List<String> chosen, Function<String, LocalizedText> label) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0 || chosen.contains(entry.getKey()))
                .map(entry -> new Value(entry.getKey(), label.apply(entry.getKey()), entry.getValue(), 0))
                .toList();
    }

    private static List<Value> cooperatives(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> {
                    var parts = entry.getKey().split("\t", -1);
                    return new Value(parts[0], new LocalizedText(parts[1], parts[2]), entry.getValue(), 0);
                })
                .toList();
    }
}
