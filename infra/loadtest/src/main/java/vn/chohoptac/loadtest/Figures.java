package vn.chohoptac.loadtest;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The runs of one thing measured.
 *
 * @param runs in the order they were made
 */
record Figures(String what, List<Measure> runs) {

    double perSecond() {
        return median(Measure::perSecond);
    }

    double p95() {
        return median(Measure::p95);
    }

    double generator() {
        return runs.stream().mapToDouble(Measure::generator).max().orElse(0);
    }

    double median(ToDoubleFunction<Measure> figure) {
        return runs.stream()
                .mapToDouble(figure)
                .sorted()
                .skip(runs.size() / 2)
                .findFirst()
                .orElse(Double.NaN);
    }
}
