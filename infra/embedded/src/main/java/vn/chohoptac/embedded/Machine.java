package vn.chohoptac.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/** What this machine is and offers: its platform, who we are on it, free ports. */
final class Machine {

    static final String UNPRIVILEGED = "nobody";
    private static final String UNPRIVILEGED_GROUP =
            Files.exists(Path.of("/etc/debian_version")) ? "nogroup" : UNPRIVILEGED;

    private Machine() {}

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    static boolean isMac() {
        return os().startsWith("mac");
    }

    /** The embedded servers exist for two platforms only. */
    static void checkPlatform() {
        String arch = System.getProperty("os.arch");
        boolean linux = os().startsWith("linux") && arch.equals("amd64");
        boolean mac = isMac() && arch.equals("aarch64");
        if (!linux && !mac) {
            throw new CannotStart("The embedded servers exist for Linux on x86-64 and macOS on ARM only, not for "
                    + os() + " on " + arch
                    + ": point SPRING_DATASOURCE_URL and MARKET_ELASTICSEARCH_URL to servers of your own.");
        }
    }

    /** The JDK this JVM runs on, which Elasticsearch shares. */
    static Path javaHome() {
        var home = Path.of(System.getProperty("java.home"));
        if (isRoot() && !Folders.openToOthers(home.resolve("bin"))) {
            throw new CannotStart("The JDK in " + home + " is closed to the user " + UNPRIVILEGED
                    + " whom the servers run as: install a JDK 25 that all users may read, or do not run as root.");
        }
        return home;
    }

    /**
     * A command in a session of its own (a Ctrl-C at the console must not reach the servers before the application has let
     * go of them), and run by an unprivileged user when we are root.
     */
    static List<String> detached(List<String> command) {
        List<String> whole = new ArrayList<>();
        if (isRoot()) {
            whole.addAll(dropRoot());
        }
        whole.addAll(command);
        return inOwnSession(whole);
    }

    static List<String> inOwnSession(List<String> command) {
        List<String> whole = new ArrayList<>();
        if (has("setsid")) {
            whole.add("setsid");
        } else {
            whole.addAll(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$0\" \"$@\""));
        }
        whole.addAll(command);
        return whole;
    }

    /** A free port of 127.0.0.1, outside the range the system hands to outgoing connections: the wished one if it is free. */
    static int freePort(int wished) {
        if (wished > 0 && isFree(wished)) {
            return wished;
        }
        for (int attempt = 0; attempt < 200; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 30_000);
            if (isFree(port)) {
                return port;
            }
        }
        throw new CannotStart("No port between 20000 and 30000 is free on 127.0.0.1: stop what occupies them.");
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> dropRoot() {
        if (has("setpriv")) {
            return List.of("setpriv", "--reuid=" + UNPRIVILEGED, "--regid=" + UNPRIVILEGED_GROUP, "--clear-groups");
        }
        if (has("runuser")) {
            return List.of("runuser", "-u", UNPRIVILEGED, "--");
        }
        throw new CannotStart(
                "As root the servers need setpriv or runuser (package util-linux) to run as an unprivileged user:"
                        + " install it, or do not run as root.");
    }

    private static boolean has(String program) {
        return List.of("/usr/bin", "/bin", "/usr/sbin", "/sbin").stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static String os() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT);
    }
}
