package vn.chohoptac.carts;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chohoptac.catalog.Offer;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.catalog.Products;
import vn.chohoptac.catalog.VariantId;
import vn.chohoptac.cooperatives.CooperativeCard;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.embedded.testing.TestClock;
import vn.chohoptac.fairs.FairPrices;
import vn.chohoptac.inventory.Availability;
import vn.chohoptac.inventory.Stock;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;

@ApplicationModuleTest(extraIncludes = "platform")
@TestPropertySource(properties = "market.housekeeping.enabled=false")
class CartsModuleTests {

    private static final CooperativeId NORTH = CooperativeId.next();
    private static final CooperativeId SOUTH = CooperativeId.next();

    @MockitoBean
    Products products;

    @MockitoBean
    Stock stock;

    @MockitoBean
    Cooperatives cooperatives;

    @MockitoBean
    FairPrices fairPrices;

    @Autowired
    Carts carts;

    @Autowired
    CartSweeping sweeping;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final Map<String, Offer> shelf = new HashMap<>();
    private final Map<String, Integer> left = new HashMap<>();

    @BeforeEach
    void theOthersAnswer() {
        when(products.offers(any()))
                .thenAnswer(call -> call.<Collection<String>>getArgument(0).stream()
                        .filter(shelf::containsKey)
                        .collect(toMap(Function.identity(), shelf::get)));
        when(stock.levels(any()))
                .thenAnswer(call -> call.<Collection<String>>getArgument(0).stream()
                        .filter(left::containsKey)
                        .collect(toMap(Function.identity(), sku -> new Availability(left.get(sku), 0))));
        when(cooperatives.cards(any()))
                .thenAnswer(call -> call.<Collection<CooperativeId>>getArgument(0).stream()
                        .collect(toMap(Function.identity(), CartsModuleTests::card)));
        sell("TRA", NORTH, 60_000, true, false, 10);
        sell("CAPHE", SOUTH, 90_000, true, false, 10);
        sell("HOMESTAY", SOUTH, 500_000, true, true, 10);
    }

    @AfterEach
    void theClockRuns() {
        clock.reset();
    }

    @Test
    void keeps_lines_by_cooperative_at_the_price_of_the_moment() {
        var cart = carts.open();
        carts.put(cart, "TRA", 2);
        carts.put(cart, "CAPHE", 1);
        sell("TRA", NORTH, 65_000, true, false, 10);

        var view = carts.view(cart);

        assertThat(view.groups()).extracting(CartView.Group::cooperativeSlug).containsExactly("north", "south");
        assertThat(view.total()).isEqualTo(Money.vnd(2 * 65_000 + 90_000));
        assertThat(view.hasProblems()).isFalse();
        assertThat(carts.count(cart)).isEqualTo(3);
    }

    @Test
    void says_of_each_line_what_is_wrong_with_it() {
        var cart = carts.open();
        carts.put(cart, "TRA", 5);
        carts.put(cart, "CAPHE", 5);
        left.put("TRA", 3);
        left.put("CAPHE", 0);
        assertThat(carts.view(cart).lines())
                .extracting(CartView.Line::problem)
                .containsExactly(CartView.Problem.FEWER_LEFT, CartView.Problem.SOLD_OUT);
        sell("TRA", NORTH, 60_000, false, false, 3);
        sell("CAPHE", SOUTH, 60_000, true, true, 3);
        var view = carts.view(cart);
        assertThat(view.lines())
                .extracting(CartView.Line::problem)
                .containsExactly(CartView.Problem.WITHDRAWN, CartView.Problem.ENQUIRY_ONLY);
        assertThat(view.total()).isEqualTo(Money.ZERO);
    }

    @Test
    void adds_changes_and_takes_out() {
        var cart = carts.open();
        carts.add(cart, "TRA", 2);
        assertThat(carts.add(cart, "TRA", 3).lines().getFirst().quantity()).isEqualTo(5);
        assertThat(carts.put(cart, "TRA", 1).lines().getFirst().quantity()).isEqualTo(1);
        assertThat(carts.put(cart, "TRA", 0).isEmpty()).isTrue();
        assertThat(carts.count(cart)).isZero();
    }

    @Test
    void refuses_what_a_cart_does_not_hold() {
        var cart = carts.open();
        assertThatThrownBy(() -> carts.put(cart, "TRA", 1000)).isInstanceOf(QuantityOutOfRange.class);
        assertThatThrownBy(() -> carts.put(cart, "TRA", -1)).isInstanceOf(QuantityOutOfRange.class);
        assertThatThrownBy(() -> carts.add(cart, "TRA", 0)).isInstanceOf(QuantityOutOfRange.class);
        assertThatThrownBy(() -> carts.put(cart, "NOTHING", 1)).isInstanceOf(NothingOfThatCode.class);
        assertThatThrownBy(() -> carts.put(cart, "HOMESTAY", 1)).isInstanceOf(ByEnquiryOnly.class);
        assertThat(carts.view(cart).isEmpty()).isTrue();
    }

    @Test
    void holds_a_hundred_different_things_at_most() {
        var cart = carts.open();
        for (int i = 0; i < Carts.MOST_LINES; i++) {
            sell("S" + i, NORTH, 1_000, true, false, 1);
            carts.put(cart, "S" + i, 1);
        }
        assertThatThrownBy(() -> carts.put(cart, "TRA", 1)).isInstanceOf(CartFull.class);
        assertThat(carts.view(cart).lines()).hasSize(Carts.MOST_LINES);
    }

    @Test
    void opens_to_its_token_only_and_stores_no_token() {
        var cart = carts.open();
        assertThat(cart).hasSize(22);
        assertThatThrownBy(() -> carts.view("!" + cart.substring(1))).isInstanceOf(CartNotFound.class);
        assertThatThrownBy(() -> carts.view("AAAAAAAAAAAAAAAAAAAAAA")).isInstanceOf(CartNotFound.class);
        assertThatThrownBy(() -> carts.view("' OR 1=1 --")).isInstanceOf(CartNotFound.class);
        assertThat(carts.count("AAAAAAAAAAAAAAAAAAAAAA")).isZero();
    }

    @Test
    void refuses_everything_once_it_is_an_order() {
        var cart = carts.open();
        carts.put(cart, "TRA", 2);
        var contents = transaction.execute(status -> carts.convert(cart, clock.instant()));
        assertThat(contents.items()).containsExactly(new CartContents.Item("TRA", 2, Money.vnd(60_000), null, null));
        assertThatThrownBy(() -> carts.view(cart)).isInstanceOf(CartAlreadyOrdered.class);
        assertThatThrownBy(() -> carts.put(cart, "TRA", 1)).isInstanceOf(CartAlreadyOrdered.class);
        assertThatThrownBy(() -> transaction.execute(status -> carts.convert(cart, clock.instant())))
                .isInstanceOf(CartAlreadyOrdered.class);
        assertThat(carts.count(cart)).isZero();
    }

    @Test
    void stays_open_when_the_checkout_rolls_back_and_converts_in_a_transaction_only() {
        var cart = carts.open();
        carts.put(cart, "TRA", 2);
        transaction.executeWithoutResult(status -> {
            carts.convert(cart, clock.instant());
            status.setRollbackOnly();
        });
        assertThat(carts.view(cart).lines()).hasSize(1);
        assertThatThrownBy(() -> carts.convert(cart, clock.instant()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void remembers_the_price_it_last_showed() {
        var cart = carts.open();
        carts.put(cart, "TRA", 2);
        sell("TRA", NORTH, 65_000, true, false, 10);
        assertThat(carts.contents(cart).items().getFirst().priceSeen()).isEqualTo(Money.vnd(60_000));
        carts.view(cart);
        assertThat(carts.contents(cart).items().getFirst().priceSeen()).isEqualTo(Money.vnd(65_000));
    }

    @Test
    void forgets_carts_nobody_touched_for_sixty_days() {
        var old = carts.open();
        carts.put(old, "TRA", 2);
        clock.advance(Duration.ofDays(59));
        var young = carts.open();
        carts.put(young, "TRA", 1);
        clock.advance(Duration.ofDays(2));

        assertThat(sweeping.sweep()).isPositive();

        assertThatThrownBy(() -> carts.view(old)).isInstanceOf(CartNotFound.class);
        assertThat(carts.count(young)).isEqualTo(1);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM carts_line l LEFT JOIN carts_cart c ON c.id = l.cart_id WHERE"
                                + " c.id IS NULL")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void sell(String sku, CooperativeId seller, long price, boolean sellable, boolean enquiryOnly, int onHand) {
        left.put(sku, onHand);
        shelf.put(
                sku,
                new Offer(
                        sku,
                        VariantId.next(),
                        ProductId.next(),
                        seller,
                        sku.toLowerCase(Locale.ROOT) + "-a1b2c",
                        LocalizedText.vi(sku),
                        LocalizedText.vi("Gói"),
                        Money.vnd(price),
                        "g",
                        BigDecimal.valueOf(100),
                        100,
                        "68",
                        1,
                        0,
                        false,
                        enquiryOnly,
                        sellable,
                        null));
    }

    private static CooperativeCard card(CooperativeId id) {
        var slug = id.equals(NORTH) ? "north" : "south";
        return new CooperativeCard(id, slug, LocalizedText.vi("HTX " + slug), "68", true, true);
    }
}
