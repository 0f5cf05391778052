package vn.chohoptac.loadtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.chohoptac.loadtest.generate.MarketFiles;

/** Brings the generated market in through the application's own door: its sample loader, which calls the use cases. */
final class Filling {

    static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)/");

    private final Settings settings;
    private final Servers servers;

    Filling(Settings settings, Servers servers) {
        this.settings = settings;
        this.servers = servers;
    }

    /** Starts the packed application on the servers. */
    static Market open(Settings settings, Servers servers, String engineUrl, Map<String, String> more) {
        return open(
                settings,
                servers,
                engineUrl,
                more,
                List.of("-jar", settings.jar().toString()));
    }

    /** @param what to start: options of {@code java}, the last one the jar */
    static Market open(Settings settings, Servers servers, String engineUrl, List<String> what) {
        return open(settings, servers, engineUrl, Map.of(), what);
    }

    private static Market open(
            Settings settings, Servers servers, String engineUrl, Map<String, String> more, List<String> what) {
        var environment = new HashMap<>(servers.settings(engineUrl));
        environment.put("SERVER_PORT", "0");
        environment.put("MARKET_WEB_SECRET", "only-for-measuring-load-0123456789abcdef");
        environment.put(
                "MARKET_PICTURES_FOLDER", settings.home().resolve("pictures").toString());
        environment.putAll(more);
        var options = new ArrayList<>(List.of("-Xmx512m", "--enable-native-access=ALL-UNNAMED"));
        options.addAll(settings.jvmOptions());
        options.addAll(what);
        return Market.start(settings.home(), options, environment, ADDRESS);
    }

    /** Fills the market unless an earlier run did; a filling that was cut off goes on. */
    void ensure() {
        Path done = settings.home()
                .resolve("filled-%d-%d-%d".formatted(settings.seed(), settings.cooperatives(), settings.products()));
        if (Files.exists(done)) {
            return;
        }
        var files = settings.home().resolve("files");
        if (!Files.exists(files)) {
            MarketFiles.write(
                    files,
                    settings.seed(),
                    settings.cooperatives(),
                    settings.products(),
                    LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")));
        }
        long begun = System.nanoTime();
        try (var market = open(
                settings,
                servers,
                servers.engineUrl(),
                Map.of("MARKET_SAMPLE", "true", "MARKET_SAMPLE_FOLDER", files.toString(), "LOAD_LOG", "filling"))) {
            Pause.until(
                    Duration.ofSeconds(1),
                    Duration.ofHours(12),
                    "the shelves are full",
                    () -> says(market, "the shelves are full"));
            Pause.until(Duration.ofSeconds(1), Duration.ofHours(1), "the index agrees", this::indexed);
        }
        System.out.printf("Filled through the use cases in %d s.%n", (System.nanoTime() - begun) / 1_000_000_000);
        try {
            Files.writeString(done, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean indexed() {
        return Work.waiting(servers) == 0;
    }

    private static boolean says(Market market, String words) {
        try {
            return Files.readString(market.log()).contains(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
