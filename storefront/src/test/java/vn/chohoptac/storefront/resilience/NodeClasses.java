package vn.chohoptac.storefront.resilience;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.spi.ToolProvider;

/**
 * The class path of these tests without the tests themselves, its folders packed, and a cache of what a first start loads
 * from it (<a href="https://openjdk.org/jeps/514">JEP 514</a>): a node then starts in about half the time.
 */
final class NodeClasses {

    private static final Path FOLDER = Path.of("target", "resilience", "classes");
    private static final Path CACHE = FOLDER.resolve("nodes.aot").toAbsolutePath();
    private static final String PATH = packed();

    private NodeClasses() {}

    /**
     * Sees to it that the cache is there.
     *
     * @param rehearsal starts a node with that option and ends it
     */
    static synchronized void rehearsed(Consumer<String> rehearsal) {
        if (!Files.exists(CACHE)) {
            rehearsal.accept("-XX:AOTCacheOutput=" + CACHE);
        }
    }

    /** What a JVM is told of its classes. */
    static List<String> options() {
        var options = new ArrayList<>(List.of("-Xlog:aot*=off", "-Xlog:cds*=off", "-cp", PATH));
        if (Files.exists(CACHE)) {
            options.add("-XX:AOTCache=" + CACHE);
        }
        return options;
    }

    private static String packed() {
        var jars = new ArrayList<String>();
        try {
            Files.createDirectories(FOLDER);
            Files.deleteIfExists(CACHE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> !entry.endsWith("test-classes"))
                .forEach(entry -> jars.add((Files.isDirectory(entry) ? pack(entry, jars.size()) : entry).toString()));
        return String.join(File.pathSeparator, jars);
    }

    private static Path pack(Path folder, int number) {
        var jar = FOLDER.resolve(number + ".jar").toAbsolutePath();
        int failed = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "--create", "--file", jar.toString(), "-C", folder.toString(), ".");
        if (failed != 0) {
            throw new IllegalStateException(folder + " could not be packed");
        }
        return jar;
    }
}
