package vn.chohoptac.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server's process as noted in its folder's {@code state.properties}, so that another JVM finds it again.
 *
 * @param startedAt tells the process from a later one that got the same pid
 * @param note what else must be known to use it, such as a password
 */
record ServerProcess(long pid, Instant startedAt, int port, String note) {

    private static final String FILE = "state.properties";

    /** The process noted in that folder, alive or not. */
    static Optional<ServerProcess> notedIn(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var noted = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            noted.load(in);
            return Optional.of(new ServerProcess(
                    Long.parseLong(noted.getProperty("pid")),
                    Instant.parse(noted.getProperty("startedAt")),
                    Integer.parseInt(noted.getProperty("port")),
                    noted.getProperty("note")));
        } catch (IOException e) {
            throw Folders.refusal(folder, e);
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    static ServerProcess of(long pid, int port, String note) {
        Instant startedAt = ProcessHandle.of(pid)
                .flatMap(process -> process.info().startInstant())
                .orElse(Instant.EPOCH);
        return new ServerProcess(pid, startedAt, port, note);
    }

    void noteIn(Path folder) {
        var noted = new Properties();
        noted.putAll(Map.of(
                "pid",
                Long.toString(pid),
                "startedAt",
                startedAt.toString(),
                "port",
                Integer.toString(port),
                "note",
                note));
        try {
            Path file = Files.createTempFile(folder, "state", null);
            try (var out = Files.newBufferedWriter(file)) {
                noted.store(out, null);
            }
            Files.move(file, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** This process if it started in that span; its pid alone may be another's by now. */
    Optional<ServerProcess> startedBetween(Instant from, Instant to) {
        return Optional.of(this).filter(_ -> startedAt.isAfter(from) && startedAt.isBefore(to));
    }

    boolean isAlive() {
        return handle().isPresent();
    }

    /** Asks the process to end, and after 30 s ends it. */
    void stop() {
        handle().ifPresent(process -> {
            process.destroy();
            if (!ended(process, Duration.ofSeconds(30))) {
                kill9();
            }
        });
    }

    void kill9() {
        handle().ifPresent(process -> {
            process.destroyForcibly();
            ended(process, Duration.ofSeconds(10));
        });
    }

    private Optional<ProcessHandle> handle() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .startInstant()
                        .map(started ->
                                Duration.between(started, startedAt).abs().toSeconds() < 2)
                        .orElse(true));
    }

    private static boolean ended(ProcessHandle process, Duration within) {
        try {
            process.onExit().get(within.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
