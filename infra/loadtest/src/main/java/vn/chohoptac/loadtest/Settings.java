package vn.chohoptac.loadtest;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a run is asked to do, from {@code --name=value} arguments.
 *
 * @param home where data are kept between runs; on a disk, since commits are measured
 * @param jar the packed application
 * @param runs of which the median counts
 * @param seconds of each run
 * @param carts of each run of checkouts
 * @param scenarios to run; all when empty
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
        List<String> scenarios,
        Path report,
        List<String> jvmOptions) {

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
                words(given.get("only")),
                Path.of(given.getOrDefault("report", "infra/loadtest/target/report.md"))
                        .toAbsolutePath(),
                words(given.getOrDefault("jvm", "-XX:+UseParallelGC")));
    }

    boolean wants(String scenario) {
        return scenarios.isEmpty() || scenarios.contains(scenario);
    }

    private static int number(Map<String, String> given, String name, int otherwise) {
        return Optional.ofNullable(given.get(name)).map(Integer::parseInt).orElse(otherwise);
    }

    private static List<String> words(@Nullable String list) {
        return list == null || list.isBlank() ? List.of() : List.of(list.split(","));
    }
}
