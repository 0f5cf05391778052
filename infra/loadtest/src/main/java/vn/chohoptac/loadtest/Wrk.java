package vn.chohoptac.loadtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The generator of HTTP load: wrk, a program of Debian, with scripts of ours. */
final class Wrk {

    static final int CONNECTIONS = 16;
    static final int MOST_WARM_RUNS = 8;
    static final double HARDLY_FASTER = 1.05;
    private static final int WARM_SECONDS = 15;
    private static final Pattern RESULT = Pattern.compile("RESULT (\\d+) (\\d+) (\\d+) (\\d+) (\\d+) (\\d+)");
    /** What the shell says of its children's processor time. */
    private static final Pattern CPU = Pattern.compile("(\\d+)m([\\d.]+)s (\\d+)m([\\d.]+)s\\s*$");

    private final Path folder;

    Wrk(Path folder) {
        this.folder = folder;
        if (!Files.isExecutable(Path.of("/usr/bin/wrk"))) {
            throw new IllegalStateException("The load is made by wrk: install it, as in `apt-get install wrk`.");
        }
    }

    /** Sends the requests until a run is hardly faster than the one before it, that is, until the compilers are done. */
    void warm(String server, List<Request> requests) {
        double before = 0;
        for (int run = 0; run < MOST_WARM_RUNS; run++) {
            double rate = run(server, requests, WARM_SECONDS).perSecond();
            if (rate < before * HARDLY_FASTER) {
                return;
            }
            before = rate;
        }
    }

    /** Sends the requests over and over for so long. */
    Measure run(String server, List<Request> requests, int seconds) {
        return run(server, requests, seconds, 0);
    }

    /** Sends them from as many connections that each rest so many milliseconds before every request. */
    Measure run(String server, List<Request> requests, int seconds, int pause) {
        var file = folder.resolve("requests.tsv");
        Request.write(file, requests);
        var command = List.of(
                "-t1",
                "-c" + CONNECTIONS,
                "-d" + seconds + "s",
                "-s",
                script("requests.lua"),
                server,
                "--",
                file.toString(),
                Integer.toString(pause));
        return finish(start(command));
    }

    /** Sends each checkout once; the caller says when all is done, which ends the run. */
    Running checkouts(String server, List<String> keysAndBodies, int connections) {
        try {
            var file = folder.resolve("checkouts.tsv");
            Files.write(file, keysAndBodies);
            var answered = folder.resolve("answered");
            Files.deleteIfExists(answered);
            var command = List.of(
                    "-t1",
                    "-c" + connections,
                    "-d600s",
                    "--timeout",
                    "30s",
                    "-s",
                    script("checkouts.lua"),
                    server,
                    "--",
                    file.toString(),
                    answered.toString());
            return new Running(start(command), answered);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A run of checkouts that goes on. */
    record Running(Process process, Path answered) {

        /** Waits until each checkout is answered. */
        void awaitAnswers() {
            Pause.until(
                    Duration.ofMillis(10),
                    Duration.ofMinutes(9),
                    "all checkouts are answered",
                    () -> Files.exists(answered) || !process.isAlive());
        }

        /** How many answers were no 201. */
        long refused() {
            try {
                return Long.parseLong(Files.readString(answered).strip());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Ends wrk, whose clock stands still here: latencies and processor time are what remains of interest. */
        Measure stop() {
            process.descendants().forEach(wrk -> interrupt(wrk.pid()));
            return finish(process);
        }
    }

    private static void interrupt(long pid) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(pid)).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Process start(List<String> arguments) {
        var command = new ArrayList<>(List.of("bash", "-c", "trap : INT; wrk \"$@\"; times", "wrk"));
        command.addAll(arguments);
        try {
            return new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Measure finish(Process wrk) {
        try {
            var said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var result = RESULT.matcher(said);
            var cpu = CPU.matcher(said);
            if (!result.find() || !cpu.find()) {
                throw new IllegalStateException("wrk said: " + said);
            }
            double busy = 60 * Double.parseDouble(cpu.group(1))
                    + Double.parseDouble(cpu.group(2))
                    + 60 * Double.parseDouble(cpu.group(3))
                    + Double.parseDouble(cpu.group(4));
            double seconds = Long.parseLong(result.group(2)) / 1e6;
            return new Measure(
                    Long.parseLong(result.group(1)),
                    seconds,
                    Long.parseLong(result.group(3)) + Long.parseLong(result.group(4)),
                    Long.parseLong(result.group(5)) / 1e3,
                    Long.parseLong(result.group(6)) / 1e3,
                    busy / seconds / Runtime.getRuntime().availableProcessors());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String script(String name) {
        var file = folder.resolve(name);
        try (var script = Objects.requireNonNull(Wrk.class.getResourceAsStream(name), name)) {
            Files.write(file, script.readAllBytes());
            return file.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
