package vn.chohoptac.loadtest;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a run is asked to do, from {@code --name=value} arguments.
 *
 * @param home where data are kept between runs; on a disk, since commits are measured
 * @param jar the packed application
 * @param runs of which the median counts
 * @param seconds of each run
 * @param carts of each run of checkouts
 * @param pause of a visitor between two searches while the index is made anew, in milliseconds
 * @param scale how many products {@code scale} grows to
 * @param facts how many sales {@code reports} is about
 * @param sellers how many cooperatives made them
 * @param scenarios to run; when empty all but {@link #LONG}
 * @param jvmOptions of the application and of the constant page, beside their 512 MB of heap
 * @param report the file the result is written to
 */
record Settings(
        Path home,
        Path jar,
        long seed,
        int products,
        int cooperatives,
        int runs,
        int seconds,
        int carts,
        int pause,
        int scale,
        int facts,
        int sellers,
        List<String> scenarios,
        Path report,
        List<String> jvmOptions) {

    /** Scenarios that take many minutes and gigabytes: they run when they are named, and only then. */
    private static final Set<String> LONG = Set.of("scale", "reports");

    static Settings of(String[] arguments) {
        Map<String, String> given = new HashMap<>();
        for (var argument : arguments) {
            var parts = argument.replaceFirst("^--", "").split("=", 2);
            given.put(parts[0], parts.length == 2 ? parts[1] : "true");
        }
        int products = number(given, "products", 10_000);
        return new Settings(
                Path.of(given.getOrDefault("home", "/var/tmp/cho-hop-tac-load")).toAbsolutePath(),
                Path.of(given.getOrDefault("jar", "storefront/target/storefront-0.1.0-SNAPSHOT.jar"))
                        .toAbsolutePath(),
                number(given, "seed", 1),
                products,
                number(given, "cooperatives", Math.max(30, products * 3 / 100)),
                number(given, "runs", 3),
                number(given, "seconds", 10),
                number(given, "carts", 4_000),
                number(given, "pause", 500),
                number(given, "scale", 1_000_000),
                number(given, "facts", 10_000_000),
                number(given, "sellers", 35_000),
                words(given.get("only")),
                Path.of(given.getOrDefault("report", "infra/loadtest/target/report.md"))
                        .toAbsolutePath(),
                words(given.getOrDefault("jvm", "-XX:+UseParallelGC")));
    }

    boolean wants(String scenario) {
        return scenarios.contains(scenario) || (scenarios.isEmpty() && !LONG.contains(scenario));
    }

    private static int number(Map<String, String> given, String name, int otherwise) {
        return Optional.ofNullable(given.get(name)).map(Integer::parseInt).orElse(otherwise);
    }

    private static List<String> words(@Nullable String list) {
        return list == null || list.isBlank() ? List.of() : List.of(list.split(","));
    }
}
