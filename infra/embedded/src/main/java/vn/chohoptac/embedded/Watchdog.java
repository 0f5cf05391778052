package vn.chohoptac.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** The small process of its own that outlives ours and stops servers nobody uses any more. */
final class Watchdog {

    private Watchdog() {}

    /** Sets a watchdog on the folder unless there is one. */
    static void watch(Path folder, Duration grace) throws IOException {
        Path own = Files.createDirectories(folder.resolve("watchdog"));
        if (ServerProcess.notedIn(own).filter(ServerProcess::isAlive).isPresent()) {
            return;
        }
        Path script = own.resolve("watchdog.sh");
        try (InputStream in = Objects.requireNonNull(Watchdog.class.getResourceAsStream("watchdog.sh"))) {
            Files.copy(in, script, StandardCopyOption.REPLACE_EXISTING);
        }
        var command = List.of("/bin/sh", script.toString(), folder.toString(), Long.toString(grace.toSeconds()));
        var log = Redirect.appendTo(own.resolve("watchdog.log").toFile());
        Process started = new ProcessBuilder(Machine.inOwnSession(command))
                .directory(Path.of("/").toFile())
                .redirectOutput(log)
                .redirectError(log)
                .start();
        ServerProcess.of(started.pid(), 0, "").noteIn(own);
    }

    /** Waits while a watchdog that found the pair unused is stopping its servers. */
    static void awaitEndOfStopping(Path folder) {
        Waiting.until(
                Duration.ofSeconds(60),
                () -> !Files.exists(folder.resolve("stopping"))
                        || ServerProcess.notedIn(folder.resolve("watchdog"))
                                .filter(ServerProcess::isAlive)
                                .isEmpty());
    }

    static boolean hasUsers(Path folder) throws IOException {
        try (var users = Files.list(folder.resolve("users"))) {
            return users.map(user -> Long.parseLong(user.getFileName().toString()))
                    .anyMatch(pid -> ProcessHandle.of(pid).isPresent());
        }
    }
}
