package vn.chohoptac.storefront.resilience;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;
import vn.chohoptac.MarketApplication;
import vn.chohoptac.storefront.Browser;

/**
 * The market in a process of its own, so that it can be killed. It keeps its port over restarts; what it says is in
 * {@code target/resilience}.
 */
final class MarketNode implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final List<String> SMALL = List.of("-Xmx320m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    private static final List<String> WHERE = List.of(
            "spring.datasource.url",
            "spring.datasource.username",
            "spring.datasource.password",
            "market.elasticsearch.url",
            "market.elasticsearch.index-prefix",
            "market.pictures.folder");

    private final Path log;
    private final int port;
    private final Map<String, Object> settings;
    private final List<String> jvm;
    private Process process;

    private MarketNode(Path log, int port, Map<String, Object> settings, List<String> jvm) {
        this.log = log;
        this.port = port;
        this.settings = settings;
        this.jvm = jvm;
        this.process = launch();
    }

    /** Starts a node and waits until it answers. */
    static MarketNode start(String name, Map<String, Object> settings, String... jvm) {
        var all = new HashMap<String, Object>(settings);
        int port = freePort();
        all.put("server.port", port);
        all.put("market.embedded", "off");
        all.putIfAbsent("market.web.secret", "mot-bi-mat-chung-cho-moi-nut-trong-phep-thu");
        all.putIfAbsent("market.web.sign-ins-per-minute", 0);
        all.putIfAbsent("market.web.order-accesses-per-minute", 0);
        try {
            var log = Files.createDirectories(Path.of("target", "resilience")).resolve(name + ".log");
            Files.deleteIfExists(log);
            NodeClasses.rehearsed(cache -> rehearse(log, port, all, cache));
            var node = new MarketNode(log, port, all, jvm.length == 0 ? SMALL : List.of(jvm));
            node.awaitAnswer();
            return node;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What another node needs in order to share database and index with that one. */
    static Map<String, Object> sharedWith(Environment node) {
        return WHERE.stream().collect(Collectors.toMap(name -> name, node::getRequiredProperty));
    }

    int port() {
        return port;
    }

    Browser browser() {
        return new Browser(port);
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends the process as a power cut would. */
    void kill9() {
        process.destroyForcibly();
        await(process);
    }

    /** Starts the ended process again and waits until it answers. */
    void restart() {
        process = launch();
        awaitAnswer();
    }

    /** A first start of whose classes a cache is kept for all later ones. */
    private static void rehearse(Path log, int port, Map<String, Object> settings, String cache) {
        var options = new ArrayList<>(SMALL);
        options.add(cache);
        try (var rehearsal = new MarketNode(log, port, settings, options)) {
            rehearsal.awaitAnswer();
        }
    }

    @Override
    public void close() {
        process.destroy();
        if (!await(process)) {
            process.destroyForcibly();
        }
    }

    private Process launch() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(NodeClasses.options());
        command.add(MarketApplication.class.getName());
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.matches("(SPRING|MARKET|SERVER|JAVA)_.*"));
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        try {
            builder.environment()
                    .put("SPRING_APPLICATION_JSON", JsonMapper.shared().writeValueAsString(settings));
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitAnswer() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new AssertionError("The node ended; its reasons are in " + log.toAbsolutePath());
            }
            if (answers()) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw new AssertionError("The node did not answer; its reasons are in " + log.toAbsolutePath());
    }

    private boolean answers() {
        try {
            return browser().get("/api/v1/provinces").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private static boolean await(Process ending) {
        try {
            return ending.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
