package vn.chohoptac.orders;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** People who all do something at the same moment. */
final class AtOnce {

    private AtOnce() {}

    /** Runs all of it at the same moment, and gives what each ended with: its answer, or what it threw. */
    static List<Object> atOnce(List<? extends Callable<?>> work) throws InterruptedException {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = work.stream()
                    .map(one -> threads.submit(() -> {
                        start.await();
                        try {
                            return (Object) one.call();
                        } catch (RuntimeException thrown) {
                            return thrown;
                        }
                    }))
                    .toList();
            start.countDown();
            var ended = new ArrayList<Object>();
            for (var one : running) {
                ended.add(result(one));
            }
            return ended;
        }
    }

    private static Object result(Future<Object> one) throws InterruptedException {
        try {
            return one.get();
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        }
    }

    static Map<Class<?>, Integer> kinds(List<Object> ended) {
        Map<Class<?>, Integer> kinds = new HashMap<>();
        ended.forEach(one -> kinds.merge(one.getClass(), 1, Integer::sum));
        return kinds;
    }
}
