package vn.chohoptac.loadtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A JVM of its own that answers HTTP: the packed application, or the pages of the floor. */
final class Market implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Of each generation of the heap, metaspace left out: its line is in another order. */
    private static final Pattern USED = Pattern.compile("(?:total|committed) \\d+K, used (\\d+)K");

    private final Process process;
    private final Path log;
    private final int port;
    private final Duration startedIn;

    private Market(Process process, Path log, int port, Duration startedIn) {
        this.process = process;
        this.log = log;
        this.port = port;
        this.startedIn = startedIn;
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param options of {@code java}, what to start included
     * @param address finds the port in what it prints
     */
    static Market start(Path folder, List<String> options, Map<String, String> settings, Pattern address) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        var log = folder.resolve(settings.getOrDefault("LOAD_LOG", "market") + ".log");
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.matches("(SPRING|MARKET|SERVER|JAVA)_.*"));
        builder.environment().putAll(settings);
        long begun = System.nanoTime();
        try {
            var process = builder.redirectErrorStream(true)
                    .redirectOutput(Redirect.to(log.toFile()))
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            int port = awaitPort(process, log, address);
            return new Market(process, log, port, Duration.ofNanos(System.nanoTime() - begun));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    Path log() {
        return log;
    }

    /** From the JVM's start until it answered. */
    Duration startedIn() {
        return startedIn;
    }

    /** Megabytes of heap that are in use once everything that can go is gone. */
    long liveHeap() {
        ask("GC.run");
        var used = USED.matcher(ask("GC.heap_info"));
        long kilobytes = 0;
        while (used.find()) {
            kilobytes += Long.parseLong(used.group(1));
        }
        return kilobytes / 1024;
    }

    private String ask(String question) {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            var asked = new ProcessBuilder(jcmd, Long.toString(process.pid()), question).start();
            return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static int awaitPort(Process process, Path log, Pattern address) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            var found = address.matcher(Files.readString(log));
            if (found.find()) {
                return Integer.parseInt(found.group(1));
            }
            Pause.of(Duration.ofMillis(50));
        }
        process.destroyForcibly();
        throw new IllegalStateException("It did not start; its reasons are in " + log);
    }
}
