package vn.chohoptac.storefront.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The judged set, {@code search/judged-queries.txt}: its first lines say how it is read. */
final class JudgedQueries {

    private static final int DEPTH = 10;

    private JudgedQueries() {}

    /** A query with the grade, 1 to 3, of each product that answers it, by the product's code. */
    record Judged(String query, Map<String, Integer> grades) {

        /** Normalised discounted cumulative gain of the first ten, with gains of 1, 3 and 7: 1 is the best order there can be. */
        double ndcg(List<String> found) {
            var best =
                    grades.values().stream().sorted(Comparator.reverseOrder()).toList();
            return gain(found.stream().map(code -> grades.getOrDefault(code, 0)).toList()) / gain(best);
        }

        private static double gain(List<Integer> grades) {
            double sum = 0;
            for (int rank = 0; rank < Math.min(DEPTH, grades.size()); rank++) {
                sum += ((1 << grades.get(rank)) - 1) / (Math.log(rank + 2) / Math.log(2));
            }
            return sum;
        }

        @Override
        public String toString() {
            return query;
        }
    }

    static List<Judged> read() {
        var judged = new ArrayList<Judged>();
        for (var block : text().split("\n\\s*\n")) {
            var queries = new ArrayList<String>();
            var grades = new HashMap<String, Integer>();
            block.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                if (line.startsWith("? ")) {
                    queries.add(line.substring(2).strip());
                } else if (!line.isBlank()) {
                    List.of(line.substring(2).split(" ")).forEach(code -> grades.put(code, line.charAt(0) - '0'));
                }
            });
            queries.forEach(query -> judged.add(new Judged(query, Map.copyOf(grades))));
        }
        return judged;
    }

    private static String text() {
        try (var file = JudgedQueries.class.getResourceAsStream("/search/judged-queries.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
