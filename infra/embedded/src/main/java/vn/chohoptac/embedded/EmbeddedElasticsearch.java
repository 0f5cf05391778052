package vn.chohoptac.embedded;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A real Elasticsearch node with our analysis plugin on a port of 127.0.0.1, its data in a folder. Survives the JVM that
 * started it; whoever starts it again on the same folder gets the running one, unless the plugin has changed since.
 */
public final class EmbeddedElasticsearch {

    /** Half the processor time of a start; a server that is measured does without. */
    private static final String QUICK_TO_START = "-XX:TieredStopAtLevel=1";

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Path folder;
    private final String javaOptions;
    private ServerProcess process;

    private EmbeddedElasticsearch(Path folder, String javaOptions, ServerProcess process) {
        this.folder = folder;
        this.javaOptions = javaOptions;
        this.process = process;
    }

    /** Starts a server on that folder, quickly rather than for much work, or adopts the one that runs on it. */
    public static EmbeddedElasticsearch start(Path folder) {
        return start(folder, plannedPort(folder));
    }

    /** Starts a server on that folder whose code is compiled as well as can be, or adopts the one that runs on it. */
    public static EmbeddedElasticsearch startForWork(Path folder) {
        return start(folder, plannedPort(folder), "");
    }

    static EmbeddedElasticsearch start(Path folder, int port) {
        return start(folder, port, QUICK_TO_START);
    }

    private static EmbeddedElasticsearch start(Path folder, int port, String javaOptions) {
        Machine.checkPlatform();
        Folders.prepare(folder);
        var noted = ServerProcess.notedIn(folder);
        if (noted.isPresent() && noted.get().isAlive()) {
            var running = new EmbeddedElasticsearch(folder, javaOptions, noted.get());
            if (running.process.note().equals(AnalysisPlugin.fingerprint())
                    && running.answersWithin(Duration.ofSeconds(5))) {
                return running;
            }
            running.stop();
        }
        Archives.unpackElasticsearch(home(folder));
        return new EmbeddedElasticsearch(folder, javaOptions, launch(folder, port, javaOptions));
    }

    /** The port a start on that folder will use: that of the server which runs there or ran there last, else a free one. */
    static int plannedPort(Path folder) {
        var noted = ServerProcess.notedIn(folder);
        int last = noted.map(ServerProcess::port).orElse(0);
        return noted.filter(ServerProcess::isAlive).isPresent() ? last : Machine.freePort(last);
    }

    public int port() {
        return process.port();
    }

    public long pid() {
        return process.pid();
    }

    public String url() {
        return "http://127.0.0.1:" + port();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Deletes every index whose name starts so; nothing when the server does not answer. */
    public void deleteIndices(String prefix) {
        try {
            String names = get("/_cat/indices/" + prefix + "*?h=index&expand_wildcards=all");
            for (String name : names.lines().filter(line -> !line.isBlank()).toList()) {
                HTTP.send(request("/" + name.strip()).DELETE().build(), BodyHandlers.discarding());
            }
        } catch (IOException e) {
            System.err.println("The indices " + prefix + "* were left behind: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public void stop() {
        process.stop();
    }

    /** What a power cut does to the process. */
    public void kill9() {
        process.kill9();
    }

    /** Starts the ended server again, on the same port. */
    public void restart() {
        process.stop();
        process = launch(folder, port(), javaOptions);
    }

    private static ServerProcess launch(Path folder, int port, String javaOptions) {
        try {
            AnalysisPlugin.installInto(home(folder).resolve("plugins"));
            configure(folder, port);
            Path pidFile = folder.resolve("run/elasticsearch.pid");
            endUnnoted(pidFile);
            Path log = folder.resolve("elasticsearch.log");
            Process launcher = builder(folder, pidFile, javaOptions)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.to(log.toFile()))
                    .start();
            awaitDaemon(launcher, log);
            var process = ServerProcess.of(
                    Long.parseLong(Files.readString(pidFile).strip()), port, AnalysisPlugin.fingerprint());
            process.noteIn(folder);
            if (!new EmbeddedElasticsearch(folder, javaOptions, process).answersWithin(PATIENCE)) {
                throw new CannotStart("Elasticsearch did not answer within " + PATIENCE.toSeconds()
                        + " s; its reasons are in " + log + ".");
            }
            return process;
        } catch (IOException e) {
            throw Folders.refusal(folder, e);
        }
    }

    /** A start that was killed before it noted its server has left it behind, and its pid. */
    private static void endUnnoted(Path pidFile) throws IOException {
        if (Files.exists(pidFile)) {
            var written = Files.getLastModifiedTime(pidFile).toInstant();
            var pid = Files.readString(pidFile).strip();
            if (pid.matches("\\d+")) {
                ServerProcess.of(Long.parseLong(pid), 0, "")
                        .startedBetween(written.minus(PATIENCE), written.plusSeconds(2))
                        .ifPresent(ServerProcess::stop);
            }
            Files.deleteIfExists(pidFile);
        }
    }

    private static void awaitDaemon(Process launcher, Path log) {
        try {
            if (!launcher.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || launcher.exitValue() != 0) {
                launcher.destroyForcibly();
                throw new CannotStart("Elasticsearch did not start; its reasons are in " + log + ".");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Elasticsearch was interrupted while starting: start again.", e);
        }
    }

    private static void configure(Path folder, int port) throws IOException {
        Path config = Files.createDirectories(folder.resolve("config"));
        for (String own : List.of("data", "logs", "tmp", "run")) {
            Files.createDirectories(folder.resolve(own));
        }
        for (String file : List.of("log4j2.properties", "roles.yml", "role_mapping.yml", "users", "users_roles")) {
            Files.copy(
                    home(folder).resolve("config").resolve(file),
                    config.resolve(file),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(config.resolve("jvm.options"), """
            -XX:+UseG1GC
            -Djava.io.tmpdir=${ES_TMPDIR}
            --add-modules=jdk.incubator.vector
            -Dorg.apache.lucene.store.MMapDirectory.sharedArenaMaxPermits=1
            -XX:+ExitOnOutOfMemoryError
            """);
        Files.writeString(config.resolve("elasticsearch.yml"), """
            cluster.name: cho-hop-tac
            node.name: embedded
            discovery.type: single-node
            network.host: 127.0.0.1
            http.port: %d
            transport.port: %d
            path.data: %s
            path.logs: %s
            xpack.security.enabled: false
            cluster.routing.allocation.disk.threshold_enabled: false
            cluster.max_shards_per_node: 10000
            """.formatted(
                        port, Machine.freePort(0), folder.resolve("data"), folder.resolve("logs")));
        for (String own : List.of("config", "logs", "tmp", "run")) {
            Folders.handOver(folder.resolve(own));
        }
        if (!Files.exists(folder.resolve("data/nodes")) && !Files.exists(folder.resolve("data/_state"))) {
            Folders.handOver(folder.resolve("data"));
        }
    }

    private static ProcessBuilder builder(Path folder, Path pidFile, String javaOptions) {
        var command = List.of(home(folder).resolve("bin/elasticsearch").toString(), "-d", "-p", pidFile.toString());
        var builder = new ProcessBuilder(Machine.detached(command)).directory(folder.toFile());
        var environment = builder.environment();
        environment.keySet().retainAll(List.of("PATH", "LANG"));
        environment.put("ES_JAVA_HOME", Machine.javaHome().toString());
        environment.put("ES_JAVA_OPTS", "-Xms512m -Xmx512m " + javaOptions);
        environment.put("ES_PATH_CONF", folder.resolve("config").toString());
        environment.put("ES_TMPDIR", folder.resolve("tmp").toString());
        environment.put("CLI_JAVA_OPTS", QUICK_TO_START);
        return builder;
    }

    private static Path home(Path folder) {
        return folder.resolve("elasticsearch-" + Archives.elasticsearchVersion());
    }

    private boolean answersWithin(Duration patience) {
        return Waiting.until(patience, () -> {
            try {
                return get("/_cluster/health?wait_for_status=yellow&timeout=5s").contains("\"timed_out\":false");
            } catch (IOException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        });
    }

    private String get(String path) throws IOException, InterruptedException {
        var response = HTTP.send(request(path).build(), BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(path + " answered " + response.statusCode());
        }
        return response.body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url() + path)).timeout(Duration.ofSeconds(10));
    }
}
