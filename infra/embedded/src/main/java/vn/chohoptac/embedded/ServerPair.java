package vn.chohoptac.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * One MariaDB and one Elasticsearch that share a folder and their users. A user is a process, noted by its pid in
 * {@code users/}; when the last one is gone a watchdog stops the servers, however that user went.
 */
final class ServerPair {

    private final Path folder;
    private final long user;
    private final int elasticsearchPort;
    private final CompletableFuture<EmbeddedMariaDb> mariaDb;
    private final CompletableFuture<EmbeddedElasticsearch> elasticsearch;

    private ServerPair(Path folder, long user, String elasticsearchFolder) throws IOException {
        this.folder = folder;
        this.user = user;
        Path search = folder.resolve(elasticsearchFolder);
        var lock = lock(folder);
        try {
            Watchdog.awaitEndOfStopping(folder);
            this.elasticsearchPort = EmbeddedElasticsearch.plannedPort(search);
            this.mariaDb =
                    inBackground(() -> EmbeddedMariaDb.start(folder.resolve("mariadb"), folder.resolve("software")));
            this.elasticsearch = inBackground(() -> EmbeddedElasticsearch.start(search, elasticsearchPort));
        } catch (RuntimeException e) {
            lock.channel().close();
            throw e;
        }
        var _ = CompletableFuture.allOf(mariaDb, elasticsearch).whenComplete((both, failure) -> release(lock));
    }

    /**
     * Starts or adopts the pair of that folder in the background, on behalf of a user.
     *
     * @param grace how long the servers outlive their last user
     */
    static ServerPair open(Path folder, long user, String elasticsearchFolder, Duration grace) {
        Machine.checkPlatform();
        Folders.prepare(folder);
        try {
            Files.createDirectories(folder.resolve("users"));
            Files.write(folder.resolve("users").resolve(Long.toString(user)), new byte[0]);
            var pair = new ServerPair(folder, user, elasticsearchFolder);
            Watchdog.watch(folder, grace);
            return pair;
        } catch (IOException e) {
            throw Folders.refusal(folder, e);
        }
    }

    /** The database, once it answers. */
    EmbeddedMariaDb mariaDb() {
        return outcome(mariaDb);
    }

    /** The search engine, once it answers. */
    EmbeddedElasticsearch elasticsearch() {
        return outcome(elasticsearch);
    }

    /** Where the search engine answers or soon will. */
    String elasticsearchUrl() {
        return "http://127.0.0.1:" + elasticsearchPort;
    }

    /** Gives up this user's claim, and stops the servers when no one else has one. */
    void close() {
        try {
            Files.deleteIfExists(folder.resolve("users").resolve(Long.toString(user)));
            if (!Watchdog.hasUsers(folder)) {
                CompletableFuture.allOf(
                                mariaDb.thenAccept(EmbeddedMariaDb::stop),
                                elasticsearch.thenAccept(EmbeddedElasticsearch::stop))
                        .exceptionally(failure -> null)
                        .join();
            }
        } catch (IOException e) {
            throw Folders.refusal(folder, e);
        }
    }

    private static <T> T outcome(CompletableFuture<T> server) {
        try {
            return server.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof CannotStart refusal
                    ? refusal
                    : new CannotStart("The embedded servers failed: " + e.getCause() + ".", e.getCause());
        }
    }

    private static <T> CompletableFuture<T> inBackground(Supplier<T> start) {
        return CompletableFuture.supplyAsync(start, Executors.newVirtualThreadPerTaskExecutor());
    }

    private static FileLock lock(Path folder) throws IOException {
        return FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                .lock();
    }

    private static void release(FileLock lock) {
        try {
            lock.channel().close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
