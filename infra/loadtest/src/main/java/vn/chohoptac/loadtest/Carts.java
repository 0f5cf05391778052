package vn.chohoptac.loadtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** Fills carts over the API, and writes the checkout that would order each. */
final class Carts {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int FILLING = 12;
    /** So many different baskets are asked for their price; carts with the same goods cost the same. */
    private static final int BASKETS = 240;

    private static final Map<String, String> ADDRESS =
            Map.of("province", "01", "commune", "00070", "street", "12 Hàng Đào");

    private final String market;

    Carts(String market) {
        this.market = market;
    }

    private record Basket(List<String> skus, long total) {}

    /**
     * Fresh carts, each as {@code checkouts.lua} reads it.
     *
     * @param skus of a basket by its number, one unit of each
     */
    List<String> fill(int count, IntFunction<List<String>> skus) {
        var baskets = together(IntStream.range(0, Math.min(count, BASKETS))
                .mapToObj(number -> (Callable<Basket>) () -> priced(skus.apply(number)))
                .toList());
        return together(IntStream.range(0, count)
                .mapToObj(number -> (Callable<String>) () -> checkout(baskets.get(number % baskets.size())))
                .toList());
    }

    private Basket priced(List<String> skus) {
        var quote = Request.json(
                "POST",
                "/api/v1/carts/" + cart(skus) + "/shipping-quotes",
                JSON.writeValueAsString(Map.of("shippingAddress", ADDRESS)));
        return new Basket(
                skus, JSON.readTree(quote.expect(200, market)).get("total").asLong());
    }

    private String checkout(Basket basket) {
        return UUID.randomUUID() + "\t"
                + JSON.writeValueAsString(Map.of(
                        "cartToken", cart(basket.skus()),
                        "contact", Map.of("name", "Nguyễn Thị Ánh", "phone", "0912345678"),
                        "shippingAddress", ADDRESS,
                        "shippingOptions", Map.of(),
                        "paymentMethod", "COD",
                        "expectedTotal", basket.total()));
    }

    private String cart(List<String> skus) {
        var token = JSON.readTree(Request.json("POST", "/api/v1/carts", "{}").expect(201, market))
                .get("token")
                .asString();
        for (var sku : skus) {
            Request.json("PUT", "/api/v1/carts/" + token + "/lines/" + sku, "{\"quantity\":1}")
                    .expect(200, market);
        }
        return token;
    }

    private static <T> List<T> together(List<Callable<T>> work) {
        try (var pool = Executors.newFixedThreadPool(FILLING)) {
            var done = new ArrayList<T>();
            for (var one : pool.invokeAll(work)) {
                done.add(one.get());
            }
            return done;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
