package vn.chohoptac.storefront.resilience;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import vn.chohoptac.storefront.Browser;
import vn.chohoptac.storefront.resilience.Acknowledgements.Placed;
import vn.chohoptac.storefront.resilience.Acknowledgements.Step;
import vn.chohoptac.storefront.resilience.Books.Standing;
import vn.chohoptac.storefront.resilience.Traffic.Shop;

/** Holds what was acknowledged against what the tables say once everything has calmed down. */
final class Reckoning {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Books books;
    private final Acknowledgements acknowledged;

    Reckoning(Books books, Acknowledgements acknowledged) {
        this.books = books;
        this.acknowledged = acknowledged;
    }

    void everythingDrains() {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(books.waiting()).isZero());
    }

    /** Buyers asked until they were told yes, so there is one order for each and none besides. */
    void ordersAreThoseAcknowledged() {
        assertThat(books.orderTotals())
                .isNotEmpty()
                .isEqualTo(acknowledged.orders().values().stream().collect(toMap(Placed::orderCode, Placed::total)));
        var standing = books.sellerOrders();
        assertThat(standing).containsOnlyKeys(acknowledged.steps().keySet());
        acknowledged
                .steps()
                .forEach((code, step) -> assertThat(reached(standing.get(code)))
                        .as("%s was taken to %s and is %s", code, step, standing.get(code))
                        .isBetween(step, step == Step.CALLED_OFF ? step : Step.PAID));
        assertThat(acknowledged.steps()).containsValue(Step.PAID).containsValue(Step.CALLED_OFF);
    }

    void stockAgrees(int received) {
        assertThat(books.levelsThatDisagreeWithMovements()).isEmpty();
        assertThat(books.levelsThatDisagreeWithOrders(received)).isEmpty();
    }

    void figuresAgree() {
        assertThat(books.figuresByCooperative()).isNotEmpty().isEqualTo(books.soldByCooperative());
        assertThat(books.figuresByProduct()).isNotEmpty().isEqualTo(books.soldByProduct());
    }

    /** The month's revenue as the cooperative reads it. */
    void pageShowsTheFigures(Shop shop, Browser desk) {
        var shown = desk.get("/kenh-htx/ket-qua").page().select(".stat__figure").first();
        var revenue = books.soldBy(shop.slug());
        assertThat(shown.text().replaceAll("\\D", "")).isEqualTo(String.valueOf(revenue));
    }

    private static Step reached(Standing order) {
        if (order.payment().equals("RECEIVED")) {
            return Step.PAID;
        }
        return switch (order.fulfilment()) {
            case "COMPLETED" -> Step.DELIVERED;
            case "CANCELLED" -> Step.CALLED_OFF;
            default -> Step.valueOf(order.fulfilment());
        };
    }
}
