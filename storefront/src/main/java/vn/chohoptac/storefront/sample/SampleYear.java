package vn.chohoptac.storefront.sample;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.chohoptac.carts.Carts;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.inventory.Stock;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.BusinessCalendar;
import vn.chohoptac.kernel.DomainException;
import vn.chohoptac.kernel.SimulatedTime;
import vn.chohoptac.orders.Checkout;
import vn.chohoptac.orders.CheckoutResult.Changed;
import vn.chohoptac.orders.CheckoutResult.Invalid;
import vn.chohoptac.orders.CheckoutResult.KeyReused;
import vn.chohoptac.orders.CheckoutResult.Placed;
import vn.chohoptac.orders.Contact;
import vn.chohoptac.orders.FieldError;
import vn.chohoptac.orders.LineChange;
import vn.chohoptac.orders.PlaceOrder;
import vn.chohoptac.orders.PlacedOrder;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.shipping.ShippingAddress;

/** A seeded year of orders of the fictional cooperatives, day by day through the real use cases (infra/docs/sample-data.md). */
@Component
@ConditionalOnProperty("market.sample")
class SampleYear {

    private static final Logger LOG = LoggerFactory.getLogger(SampleYear.class);
    private static final int LOW = 20;
    private static final int REFILL = 120;

    private final Carts carts;
    private final Checkout checkout;
    private final Cooperatives cooperatives;
    private final Stock stock;
    private final SampleOrder orders;
    private final SampleFiles files;
    private final SampleFairs fairs;
    private final SampleSteps steps;
    private final Clock clock;

    SampleYear(
            Carts carts,
            Checkout checkout,
            Cooperatives cooperatives,
            Stock stock,
            SampleOrder orders,
            SampleFiles files,
            SampleFairs fairs,
            SampleSteps steps,
            Clock clock) {
        this.carts = carts;
        this.checkout = checkout;
        this.cooperatives = cooperatives;
        this.stock = stock;
        this.orders = orders;
        this.files = files;
        this.fairs = fairs;
        this.steps = steps;
        this.clock = clock;
    }

    /** Orders of that many days before today and of today so far; days that were simulated before stay. */
    SampleTally simulate(SampleCooperatives.Enrolled enrolled, int days) {
        var today = BusinessCalendar.dayOf(clock.instant());
        var demand = new SampleDemand(files, enrolled.fictional());
        var tally = new SampleTally();
        if (demand.isEmpty()) {
            return tally;
        }
        var run = new Run(demand, enrolled, slugs(enrolled), tally);
        for (int ago = days; ago >= 0; ago--) {
            var day = today.minusDays(ago);
            if (steps.taken("day:" + day).isEmpty()) {
                day(day, run);
                steps.note("day:" + day);
                if (ago % 60 == 0) {
                    LOG.info("Sample market: orders simulated until {}, {} so far.", day, tally.count());
                }
            }
        }
        tally.report();
        return tally;
    }

    private record Run(
            SampleDemand demand,
            SampleCooperatives.Enrolled enrolled,
            Map<String, CooperativeId> slugs,
            SampleTally tally) {}

    private void day(LocalDate day, Run run) {
        var random = new Random(day.toEpochDay() * 31 + 7);
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        int count = 2 + random.nextInt(weekend ? 5 : 4);
        for (int n = 0; n < count; n++) {
            var at = BusinessCalendar.startOf(day).plus(Duration.ofMinutes(7 * 60 + random.nextInt(14 * 60)));
            var basket = run.demand().basket(day.getMonthValue(), random);
            var buyer = run.demand().buyer(random);
            if (at.isBefore(clock.instant())) {
                order(at, n, basket, buyer, run, random);
            }
        }
    }

    private void order(Instant at, int number, List<SampleDemand.Wanted> basket, Row buyer, Run run, Random random) {
        try {
            var placed = SimulatedTime.at(at, () -> {
                refill(basket, run.enrolled(), at);
                return place(at, number, basket, buyer, run, random);
            });
            placed.ifPresent(done -> {
                run.tally().placed();
                done.order()
                        .sellerOrders()
                        .forEach(part -> orders.live(
                                Objects.requireNonNull(run.slugs().get(part.cooperative())),
                                part,
                                done.method(),
                                at,
                                random,
                                run.tally()));
            });
        } catch (DomainException refusal) {
            LOG.debug("A simulated order was refused: {}", refusal.code());
            run.tally().refused("checkout: " + refusal.code());
        }
    }

    private record New(PlacedOrder order, PaymentMethod method) {}

    private Optional<New> place(
            Instant at, int number, List<SampleDemand.Wanted> basket, Row buyer, Run run, Random random) {
        var token = carts.open();
        boolean alcohol = false;
        for (var wanted : basket) {
            int pack = random.nextInt(3) < 2 ? 0 : random.nextInt(wanted.skus().size());
            carts.put(token, wanted.skus().get(pack), 1 + random.nextInt(3));
            alcohol |= wanted.alcohol();
        }
        fairs.stop(at, random)
                .ifPresent(stop ->
                        stop.skus().forEach(sku -> carts.add(token, sku, 1 + random.nextInt(2), stop.visit())));
        var address = new ShippingAddress(buyer.get("mã tỉnh"), buyer.get("mã xã"), buyer.get("địa chỉ"));
        var wish = PaymentMethod.valueOf(buyer.get("thanh toán"));
        var method = alcohol && wish == PaymentMethod.COD ? PaymentMethod.BANK_QR : wish;
        var order = new PlaceOrder(
                token,
                new Contact(buyer.get("họ tên"), buyer.get("điện thoại"), null),
                address,
                Map.of(),
                method,
                checkout.quote(token, address).total(),
                Locale.of("vi"),
                alcohol,
                null);
        var result = checkout.place(order, "sample-" + BusinessCalendar.dayOf(at) + "-" + number);
        return switch (result) {
            case Placed done when !done.replayed() -> Optional.of(new New(done.order(), method));
            // A day that was cut off is simulated again: these are there already.
            case Placed _, KeyReused _ -> Optional.empty();
            case Changed changed -> refused(run, "changed " + kinds(changed));
            case Invalid invalid -> refused(run, "invalid " + codes(invalid));
        };
    }

    private static Optional<New> refused(Run run, String why) {
        run.tally().refused("checkout: " + why);
        return Optional.empty();
    }

    private static List<LineChange.Kind> kinds(Changed changed) {
        return changed.changes().stream()
                .map(LineChange::kind)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> codes(Invalid invalid) {
        return invalid.errors().stream()
                .map(FieldError::code)
                .distinct()
                .sorted()
                .toList();
    }

    private void refill(List<SampleDemand.Wanted> basket, SampleCooperatives.Enrolled enrolled, Instant at) {
        for (var wanted : basket) {
            var levels = stock.levels(wanted.skus());
            for (var sku : wanted.skus()) {
                var level = levels.get(sku);
                if (level == null || level.available() < LOW) {
                    var reference = "sample:" + sku + ":" + BusinessCalendar.dayOf(at);
                    stock.receive(enrolled.id(wanted.cooperative()), sku, REFILL, reference, Actor.SYSTEM);
                }
            }
        }
    }

    private Map<String, CooperativeId> slugs(SampleCooperatives.Enrolled enrolled) {
        var slugs = new HashMap<String, CooperativeId>();
        enrolled.ids().values().forEach(id -> {
            var card = cooperatives.card(new CooperativeId(id));
            slugs.put(card.slug(), card.id());
        });
        return slugs;
    }
}
