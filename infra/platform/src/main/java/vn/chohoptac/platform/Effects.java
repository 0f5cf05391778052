package vn.chohoptac.platform;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.AsyncConfigurer;

/** Runs event listeners, at most eight at a time: each takes a connection that a checkout may be waiting for. */
class Effects implements AsyncConfigurer, DisposableBean {

    private static final int AT_A_TIME = 8;

    private final ExecutorService threads = Executors.newFixedThreadPool(
            AT_A_TIME, Thread.ofVirtual().name("effect-", 0).factory());

    @Override
    public Executor getAsyncExecutor() {
        return threads;
    }

    /** Lets those that run finish; what did not begin is still in the registry. */
    @Override
    public void destroy() throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(10, TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
    }
}
