package vn.chohoptac.loadtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a run found, as tables of Markdown; each line is also printed as soon as it is known. */
final class Report {

    private final List<String> ratios = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /** @param budget least share of the floor, 0.35 for 35 % */
    void ratio(Figures figures, Figures floor, double budget) {
        double ratio = figures.perSecond() / floor.perSecond();
        add(
                ratios,
                "| %s | %s | %s | %.0f %% | ≥ %.0f %% | %s | %.0f ms | %.0f %% |"
                        .formatted(
                                figures.what(),
                                each(figures),
                                each(floor),
                                100 * ratio,
                                100 * budget,
                                ratio >= budget ? "met" : "**not met**",
                                figures.p95(),
                                100 * Math.max(figures.generator(), floor.generator())));
    }

    void note(String line, Object... values) {
        add(notes, "- " + line.formatted(values));
    }

    void write(Path file) {
        var text = """
            | what | per second (each run) | floor per second (each run) | ratio of medians | budget | | p95 | generator |
            | --- | --- | --- | --- | --- | --- | --- | --- |
            %s

            %s
            """.formatted(String.join("\n", ratios), String.join("\n", notes));
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println("\n" + text + "\nWritten to " + file);
    }

    private static void add(List<String> lines, String line) {
        lines.add(line);
        System.out.println(line);
    }

    private static String each(Figures figures) {
        var runs = figures.runs().stream()
                .map(run -> String.format(Locale.ROOT, "%.0f", run.perSecond()))
                .collect(Collectors.joining(", "));
        return "**%.0f** (%s)".formatted(figures.perSecond(), runs);
    }
}
