package vn.chohoptac.embedded;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Where the servers keep their files, and the sentences for folders that do not serve. */
final class Folders {

    private static final long FIRST_START_NEEDS = 1_500L * 1024 * 1024;
    private static final long LATER_STARTS_NEED = 300L * 1024 * 1024;

    private Folders() {}

    /** {@code $MARKET_HOME}; else, as root, {@code /var/lib/cho-hop-tac} (root's home is closed to others); else {@code ~/.cho-hop-tac}. */
    static Path home() {
        @Nullable String chosen = System.getenv("MARKET_HOME");
        if (chosen != null && !chosen.isBlank()) {
            return Path.of(chosen).toAbsolutePath();
        }
        return Machine.isRoot()
                ? Path.of("/var/lib/cho-hop-tac")
                : Path.of(System.getProperty("user.home"), ".cho-hop-tac");
    }

    /** {@code $MARKET_SERVERS_HOME}; else {@code target/embedded} of the build, or a stand-in where others may not enter it. */
    static Path testHome() {
        @Nullable String shared = System.getenv("MARKET_SERVERS_HOME");
        if (shared != null && !shared.isBlank()) {
            return Path.of(shared).toAbsolutePath();
        }
        Path root = Archives.buildRoot().toAbsolutePath().normalize();
        Path home = root.resolve("target/embedded");
        if (!Machine.isRoot() || openToOthers(root)) {
            return home;
        }
        return Path.of(
                "/var/lib/cho-hop-tac/builds",
                Integer.toHexString(root.toString().hashCode()));
    }

    /** Makes the folder and checks that it can be written and has space for what comes. */
    static Path prepare(Path folder) {
        return prepare(folder, Files.exists(folder) ? LATER_STARTS_NEED : FIRST_START_NEEDS);
    }

    static Path prepare(Path folder, long needed) {
        try {
            Files.createDirectories(folder);
            Path probe = Files.createTempFile(folder, "probe", null);
            Files.delete(probe);
            FileStore store = Files.getFileStore(folder);
            if (store.getUsableSpace() < needed) {
                throw full(folder, store.getUsableSpace(), needed);
            }
            return folder;
        } catch (IOException e) {
            throw refusal(folder, e);
        }
    }

    static CannotStart refusal(Path folder, IOException cause) {
        try {
            Path existing = folder;
            while (!Files.exists(existing) && existing.getParent() != null) {
                existing = existing.getParent();
            }
            long free = Files.getFileStore(existing).getUsableSpace();
            if (free < 64L * 1024 * 1024) {
                return full(folder, free, FIRST_START_NEEDS);
            }
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
        return new CannotStart(
                "The folder " + folder + " cannot be used (" + cause
                        + "): make it writable for you, or name another one in MARKET_HOME.",
                cause);
    }

    private static CannotStart full(Path folder, long free, long needed) {
        return new CannotStart("The disk under " + folder + " has only " + free / 1024 / 1024
                + " MB left and the servers need " + needed / 1024 / 1024
                + " MB: make room, or name a folder on another disk in MARKET_HOME.");
    }

    /** Gives a folder and all in it to the unprivileged user the servers run as; nothing to do unless root. */
    static void handOver(Path folder) throws IOException {
        if (!Machine.isRoot()) {
            return;
        }
        var owner = folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(Machine.UNPRIVILEGED);
        try (var files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.setOwner(file, owner);
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(file);
            }
        }
    }

    static boolean openToOthers(Path folder) {
        try {
            for (@Nullable Path part = folder; part != null; part = part.getParent()) {
                if (Files.exists(part)
                        && !Files.getPosixFilePermissions(part).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
