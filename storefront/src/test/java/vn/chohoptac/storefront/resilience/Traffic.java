package vn.chohoptac.storefront.resilience;

import static java.util.stream.Collectors.toMap;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import vn.chohoptac.storefront.Browser;
import vn.chohoptac.storefront.Browser.Answer;
import vn.chohoptac.storefront.resilience.Acknowledgements.Placed;
import vn.chohoptac.storefront.resilience.Acknowledgements.Step;

/**
 * People who use one node whatever happens to it: they browse, buy, call off every fourth order, and work at their desks. What fails (no answer, or a
 * 5xx) they try again, with the same key and body; every other refusal is kept as a surprise.
 */
final class Traffic implements AutoCloseable {

    /** Short, but servers that start again get some of the processor. */
    private static final Duration LOOKS = Duration.ofMillis(100);

    private static final Map<String, Step> STEPS = stepsInOrder();

    private final int port;
    private final List<Shop> shops;
    private final Acknowledgements acknowledged;
    private final AtomicInteger inFlight = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicInteger buyers = new AtomicInteger();
    private final ConcurrentLinkedQueue<String> surprises = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Future<?>> people = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean open = true;

    Traffic(int port, List<Shop> shops, Acknowledgements acknowledged) {
        this.port = port;
        this.shops = shops;
        this.acknowledged = acknowledged;
    }

    /** A cooperative on whose goods and desk the traffic goes; {@code desk} signs its director in. */
    record Shop(String slug, List<String> skus, List<String> productSlugs, Supplier<Browser> desk) {}

    /** Lets people in; who does what is drawn from the seed. */
    void start(long seed) {
        people.add(threads.submit(() -> browse(new Random(seed))));
        for (int buyer = 1; buyer <= 4; buyer++) {
            var dice = new Random(seed + buyer);
            people.add(threads.submit(() -> buy(dice)));
        }
        shops.forEach(shop -> people.add(threads.submit(() -> dealWithOrders(shop))));
    }

    /** Somebody else's work, done again and again until closing time. */
    void also(Runnable work) {
        people.add(threads.submit(() -> {
            while (open) {
                work.run();
            }
        }));
    }

    int inFlight() {
        return inFlight.get();
    }

    int failed() {
        return failed.get();
    }

    List<String> surprises() {
        return List.copyOf(surprises);
    }

    /** Lets everybody finish what they have begun. */
    @Override
    public void close() throws Exception {
        open = false;
        for (var person : people) {
            person.get(120, TimeUnit.SECONDS);
        }
        threads.close();
    }

    /** Looks at what is there for a moment, then asks until there is an answer that is not the market's own failure. */
    Answer until(Supplier<Answer> call) {
        LockSupport.parkNanos(LOOKS.toNanos());
        while (true) {
            inFlight.incrementAndGet();
            try {
                var answer = call.get();
                if (answer.status() < 500) {
                    return answer;
                }
            } catch (UncheckedIOException noAnswer) {
                // The process is gone or going.
            } finally {
                inFlight.decrementAndGet();
            }
            failed.incrementAndGet();
            LockSupport.parkNanos(LOOKS.toNanos());
        }
    }

    private void browse(Random dice) {
        var visitor = new Browser(port);
        while (open) {
            var shop = shops.get(dice.nextInt(shops.size()));
            var paths = List.of(
                    "/",
                    "/san-pham?q=ca+phe",
                    "/san-pham/" + shop.productSlugs().getFirst(),
                    "/hop-tac-xa");
            var path = paths.get(dice.nextInt(paths.size()));
            expect(200, path, until(() -> visitor.get(path)));
        }
    }

    private void buy(Random dice) {
        while (open) {
            var buyer = new ApiBuyer("09%08d".formatted(buyers.incrementAndGet()), "COD");
            var wanted = new LinkedHashMap<String, Integer>();
            for (var shop : dice.nextBoolean() ? shops : shops.reversed().subList(0, 1)) {
                wanted.put(shop.skus().get(dice.nextInt(shop.skus().size())), 1 + dice.nextInt(3));
            }
            var node = new Browser(port);
            String cart = ApiBuyer.read(until(() -> node.json("POST", "/api/v1/carts", "")), "$.token");
            wanted.forEach((sku, packs) -> expect(200, "cart", until(() -> ApiBuyer.put(node, cart, sku, packs))));
            Number total = ApiBuyer.read(until(() -> ApiBuyer.quotes(node, cart)), "$.total");
            var body = buyer.body(cart, total.longValue());
            var key = UUID.randomUUID().toString();
            var placed = until(() -> ApiBuyer.place(node, key, body));
            if (expect(201, "checkout", placed)) {
                var order = acknowledge(buyer, placed);
                if (dice.nextInt(4) == 0) {
                    callOff(node, order, ApiBuyer.read(placed, "$.accessToken"));
                } else {
                    acknowledged.stands(order);
                }
            }
        }
    }

    private Placed acknowledge(ApiBuyer buyer, Answer placed) {
        List<Map<String, Object>> parts = ApiBuyer.read(placed, "$.sellerOrders");
        var order = new Placed(
                buyer.phone(),
                ApiBuyer.read(placed, "$.orderCode"),
                ApiBuyer.<Number>read(placed, "$.total").longValue(),
                parts.stream()
                        .collect(toMap(
                                part -> part.get("cooperative").toString(),
                                part -> part.get("code").toString())));
        acknowledged.placed(order);
        return order;
    }

    /** Once more after an answer that got lost, the market says that it is too late; the order then tells that it was done. */
    private void callOff(Browser node, Placed order, String token) {
        var asked = until(() -> ApiBuyer.callOff(node, order.orderCode(), token));
        var seen = asked.status() == 409 ? until(() -> ApiBuyer.order(node, order.orderCode(), token)) : asked;
        if (expect(200, "calling off", seen)
                && ApiBuyer.<List<String>>read(seen, "$.sellerOrders[*].state").stream()
                        .allMatch("CANCELLED"::equals)) {
            order.sellerOrders().values().forEach(code -> acknowledged.taken(code, Step.CALLED_OFF));
        } else {
            surprises.add("not called off: " + seen.body());
        }
    }

    private void dealWithOrders(Shop shop) {
        var desk = shop.desk().get();
        while (open) {
            var code = acknowledged.waiting(shop.slug()).poll();
            if (code == null) {
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            } else {
                dealWith(desk, "/kenh-htx/don-hang/" + code, code);
            }
        }
    }

    private void dealWith(Browser desk, String address, String code) {
        while (true) {
            var page = until(() -> desk.get(address));
            if (!expect(200, address, page)) {
                return;
            }
            var next = STEPS.keySet().stream()
                    .filter(action -> page.page().selectFirst(form(action)) != null)
                    .findFirst();
            if (next.isEmpty()) {
                return;
            }
            var typed = Map.of("carrier", "VNPost", "cashCollected", "false");
            if (takes(() -> desk.submit(page, form(next.get()), typed))) {
                acknowledged.taken(code, STEPS.get(next.get()));
            }
        }
    }

    /** Tries once: whether a step was taken before the answer got lost, its page will tell. */
    boolean takes(Supplier<Answer> submitted) {
        inFlight.incrementAndGet();
        try {
            var answer = submitted.get();
            return answer.status() < 500 && expect(303, "form", answer);
        } catch (UncheckedIOException noAnswer) {
            return false;
        } finally {
            inFlight.decrementAndGet();
        }
    }

    private boolean expect(int status, String what, Answer answer) {
        if (answer.status() != status) {
            surprises.add(what + " was answered " + answer.status() + ": "
                    + answer.body().substring(0, Math.min(300, answer.body().length())));
        }
        return answer.status() == status;
    }

    private static String form(String action) {
        return "form[action$=" + action + "]";
    }

    private static Map<String, Step> stepsInOrder() {
        var steps = new LinkedHashMap<String, Step>();
        steps.put("/xac-nhan", Step.CONFIRMED);
        steps.put("/ban-giao", Step.DISPATCHED);
        steps.put("/da-giao", Step.DELIVERED);
        steps.put("/da-thu-tien", Step.PAID);
        return steps;
    }
}
