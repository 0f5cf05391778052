package vn.chohoptac.embedded;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.SmartLifecycle;

/** Ties a pair of servers to the life of an application context. */
final class Attached implements SmartLifecycle, DisposableBean {

    private final ServerPair pair;
    private final boolean stopsThem;
    private volatile boolean running;

    Attached(ServerPair pair, boolean stopsThem) {
        this.pair = pair;
        this.stopsThem = stopsThem;
    }

    /** Waits for the search engine, which was starting all the while, before anything that could ask it. */
    @Override
    public void start() {
        var elasticsearch = pair.elasticsearch();
        if (stopsThem) {
            EmbeddedServers.say("Elasticsearch " + Archives.elasticsearchVersion() + " answers on 127.0.0.1:"
                    + elasticsearch.port());
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    @Override
    public void destroy() {
        if (stopsThem) {
            pair.close();
        }
    }
}
