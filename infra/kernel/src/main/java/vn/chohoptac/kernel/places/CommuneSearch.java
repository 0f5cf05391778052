package vn.chohoptac.kernel.places;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.chohoptac.kernel.VietnameseText;

/** Finds communes while somebody types, by a walk over names prepared once. */
final class CommuneSearch {

    private static final int NO_MATCH = Integer.MAX_VALUE;

    private final List<Entry> entries;

    CommuneSearch(List<Commune> communes, Map<String, Province> provinces, List<PlaceFiles.OldCommune> oldCommunes) {
        Map<String, List<Name>> oldNames = oldCommunes.stream()
                .filter(old -> !old.name().isEmpty())
                .flatMap(old -> old.becameCodes().stream().map(code -> Map.entry(code, Name.of(bare(old.name())))))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        entries = communes.stream()
                .map(commune -> new Entry(
                        commune,
                        Name.of(commune.name()),
                        provinceWords(provinces, commune),
                        List.copyOf(oldNames.getOrDefault(commune.code(), List.of()))))
                .toList();
    }

    List<Commune> find(String query, int limit, Predicate<Commune> among) {
        var asked = Name.of(bare(query));
        if (asked.key().isEmpty()) {
            return List.of();
        }
        record Hit(Commune commune, int rank) {}
        return entries.stream()
                .filter(entry -> among.test(entry.commune()))
                .map(entry -> new Hit(entry.commune(), entry.rank(asked)))
                .filter(hit -> hit.rank() != NO_MATCH)
                .sorted(Comparator.comparingInt(Hit::rank))
                .limit(limit)
                .map(Hit::commune)
                .toList();
    }

    private static List<String> provinceWords(Map<String, Province> provinces, Commune commune) {
        var province = provinces.get(commune.provinceCode());
        return province == null ? List.of() : PlaceNames.keyWords(province.name());
    }

    /** Leaves the type away unless nothing or only a number would remain. */
    private static String bare(String name) {
        var words = VietnameseText.words(name);
        for (var type : List.of("thị trấn", "đặc khu", "phường", "xã", "thi tran", "dac khu", "phuong", "xa")) {
            var typeWords = List.of(type.split(" "));
            int rest = typeWords.size();
            boolean onlyNumber = words.size() == rest + 1 && PlaceNames.needsItsType(words.get(rest));
            if (words.size() > rest && words.subList(0, rest).equals(typeWords) && !onlyNumber) {
                return String.join(" ", words.subList(rest, words.size()));
            }
        }
        return name;
    }

    /** A name in the three forms it is compared in. */
    private record Name(String exact, String key, List<String> words) {
        static Name of(String text) {
            return new Name(PlaceNames.exact(text), PlaceNames.key(text), PlaceNames.keyWords(text));
        }

        boolean holdsAll(List<String> asked) {
            return asked.stream().allMatch(word -> startsAny(words, word));
        }

        static boolean startsAny(List<String> words, String beginning) {
            return words.stream().anyMatch(word -> word.startsWith(beginning));
        }
    }

    private record Entry(Commune commune, Name name, List<String> province, List<Name> oldNames) {

        /** Smaller is better; with marks before without, equal before beginning before words, today's name before old ones. */
        int rank(Name asked) {
            int rank = rank(name, asked);
            if (rank != NO_MATCH) {
                return rank;
            }
            if (beginsWithNameEndsWithProvince(asked.words())) {
                return 4;
            }
            return oldNames.stream()
                    .mapToInt(old -> rank(old, asked))
                    .filter(found -> found != NO_MATCH)
                    .map(found -> found + 5)
                    .min()
                    .orElse(NO_MATCH);
        }

        private static int rank(Name name, Name asked) {
            if (name.key().equals(asked.key())) {
                return name.exact().equals(asked.exact()) ? 0 : 1;
            }
            if (name.key().startsWith(asked.key())) {
                return name.exact().startsWith(asked.exact()) ? 2 : 3;
            }
            return name.holdsAll(asked.words()) ? 4 : NO_MATCH;
        }

        private boolean beginsWithNameEndsWithProvince(List<String> asked) {
            List<String> all = new ArrayList<>(name.words());
            all.addAll(province);
            return asked.size() > 1
                    && Name.startsAny(name.words(), asked.getFirst())
                    && asked.stream().allMatch(word -> Name.startsAny(all, word));
        }
    }
}
