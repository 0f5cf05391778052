package vn.chohoptac.loadtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How long the application alone takes from the JVM's start until it answers: as it is packed, and as infra/docs/performance.md
 * says to run it, unpacked and with a cache of its classes that a run before has made.
 */
final class Starting {

    private final Settings settings;
    private final Servers servers;
    private final Report report;
    private final Path folder;

    Starting(Settings settings, Servers servers, Report report) {
        this.settings = settings;
        this.servers = servers;
        this.report = report;
        this.folder = settings.home().resolve("unpacked");
    }

    void run() {
        tell("as it is packed", List.of("-jar", settings.jar().toString()));
        unpack();
        var jar = folder.resolve(settings.jar().getFileName()).toString();
        var cache = folder.resolve("classes.aot");
        started(List.of("-XX:AOTCacheOutput=" + cache, "-jar", jar));
        if (!Files.exists(cache)) {
            throw new IllegalStateException("No " + cache);
        }
        tell("unpacked and with a cache of its classes", List.of("-XX:AOTCache=" + cache, "-jar", jar));
    }

    private void tell(String how, List<String> what) {
        var times = new ArrayList<Duration>();
        for (int run = 0; run < settings.runs(); run++) {
            times.add(started(what));
        }
        times.sort(null);
        report.note(
                "the application alone, %s, started in %.1f s (median of %d)",
                how, times.get(times.size() / 2).toMillis() / 1000.0, times.size());
    }

    private Duration started(List<String> what) {
        try (var market = Filling.open(settings, servers, servers.engineUrl(), what)) {
            return market.startedIn();
        }
    }

    private void unpack() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        try {
            Files.deleteIfExists(folder.resolve("classes.aot"));
            var unpacking = new ProcessBuilder(
                            java,
                            "-Djarmode=tools",
                            "-jar",
                            settings.jar().toString(),
                            "extract",
                            "--force",
                            "--destination",
                            folder.toString())
                    .inheritIO()
                    .start();
            if (unpacking.waitFor() != 0) {
                throw new IllegalStateException("The application could not be unpacked into " + folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
