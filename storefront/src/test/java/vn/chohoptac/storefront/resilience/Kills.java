package vn.chohoptac.storefront.resilience;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import vn.chohoptac.embedded.OwnServers;

/** Processes that end while somebody waits for an answer, at instants drawn from a seed, and are started again. */
final class Kills {

    /** A node that does not wait long for a database that is gone, and soon resumes what it was killed over. */
    static final Map<String, Object> IMPATIENT = Map.of(
            "spring.datasource.hikari.connection-timeout", "2000",
            "spring.modulith.events.staleness.check-interval", "2s",
            "spring.modulith.events.staleness.published", "5s",
            "spring.modulith.events.staleness.processing", "5s",
            "spring.modulith.events.staleness.resubmission", "5s");

    private Kills() {}

    /** Something that can be killed and started again. */
    record Victim(String name, Runnable kill, Runnable restart) {

        static Victim of(MarketNode node) {
            return new Victim("application", node::kill9, node::restart);
        }

        static Victim databaseOf(OwnServers servers) {
            return new Victim("MariaDB", servers.mariaDb()::kill9, servers.mariaDb()::restart);
        }

        static Victim engineOf(OwnServers servers) {
            return new Victim("Elasticsearch", servers.elasticsearch()::kill9, servers.elasticsearch()::restart);
        }

        /** At a random instant, while somebody waits for an answer. */
        void dies(Traffic traffic, Random dice) {
            pause(dice.nextInt(0, 700));
            while (traffic.inFlight() == 0) {
                Thread.onSpinWait();
            }
            kill.run();
            pause(dice.nextInt(0, 300));
            restart.run();
        }
    }

    /** Each of them so many times, in an order drawn. */
    static List<Victim> drawn(int times, Random dice, Victim... each) {
        var victims = new ArrayList<Victim>();
        IntStream.range(0, times).forEach(_ -> victims.addAll(List.of(each)));
        Collections.shuffle(victims, dice);
        return victims;
    }

    /** Waits until people get on again. */
    static void awaitWork(Victim next, Acknowledgements acknowledged) {
        int before = acknowledged.count();
        await(next.name() + " did not come back to work")
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> acknowledged.count() > before + 5);
    }

    static void pause(int millis) {
        LockSupport.parkNanos(Duration.ofMillis(millis).toNanos());
    }
}
