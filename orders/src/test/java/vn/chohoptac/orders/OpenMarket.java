package vn.chohoptac.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chohoptac.carts.Carts;
import vn.chohoptac.catalog.OcopCatalogue;
import vn.chohoptac.catalog.OcopSet;
import vn.chohoptac.catalog.ProductForm;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.catalog.listing.EditPack;
import vn.chohoptac.catalog.listing.EditProduct;
import vn.chohoptac.catalog.listing.EditingProducts;
import vn.chohoptac.cooperatives.BankAccount;
import vn.chohoptac.cooperatives.CooperativeApplications;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.cooperatives.EnrolCooperative;
import vn.chohoptac.cooperatives.FieldOfActivity;
import vn.chohoptac.cooperatives.OrganisationType;
import vn.chohoptac.embedded.testing.StripeStandIn;
import vn.chohoptac.embedded.testing.TestClock;
import vn.chohoptac.inventory.Availability;
import vn.chohoptac.inventory.Stock;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.Quantity;
import vn.chohoptac.kernel.Unit;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.shipping.ShippingAddress;

/** A market with real cooperatives, products and stock on a real database, for the tests of orders. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "platform")
@TestPropertySource(properties = {"market.housekeeping.enabled=false", "market.custody=platform"})
abstract class OpenMarket {

    static final StripeStandIn STRIPE = new StripeStandIn();
    static final Actor CLERK = new Actor(Actor.Kind.COOPERATIVE, UUID.randomUUID(), "Chị Hoa");
    static final String LAM_DONG =
            Places.current().provinceBySlugOrName("lam-dong").orElseThrow().code();
    static final String HA_NOI =
            Places.current().provinceBySlugOrName("ha-noi").orElseThrow().code();
    static final String PHONE = "0912345678";

    @DynamicPropertySource
    static void gateway(DynamicPropertyRegistry registry) {
        registry.add("market.stripe.secret-key", () -> "sk_test_stand_in");
        registry.add("market.stripe.webhook-secret", () -> StripeStandIn.SECRET);
        registry.add("market.stripe.api-base", STRIPE::base);
    }

    @Autowired
    CooperativeApplications applications;

    @Autowired
    Cooperatives cooperatives;

    @Autowired
    EditingProducts editing;

    @Autowired
    OcopCatalogue ocop;

    @Autowired
    Stock stock;

    @Autowired
    Carts carts;

    @Autowired
    Checkout checkout;

    @Autowired
    SellerDesk desk;

    @Autowired
    BuyerOrders buyerOrders;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @Autowired
    HeardSales heard;

    @AfterEach
    void theClockRuns() {
        clock.reset();
    }

    /** Something on sale. */
    record Goods(CooperativeId seller, ProductId product, String sku, Money price) {}

    CooperativeId aCooperative() {
        return aCooperative(new BankAccount("970436", "1017595600", "HTX MAU"));
    }

    CooperativeId aCooperative(BankAccount account) {
        var number = ThreadLocalRandom.current().nextLong(1_000_000_000_000L, 9_999_999_999_999L);
        return applications.enrol(
                CLERK,
                new EnrolCooperative(
                        LocalizedText.vi("Hợp tác xã mẫu " + number),
                        OrganisationType.COOPERATIVE,
                        "DK" + number,
                        taxCode(number % 1_000_000_000L),
                        LAM_DONG,
                        communeOf(LAM_DONG),
                        "Thôn 3",
                        "0263 382 2222",
                        account,
                        null,
                        Set.of(FieldOfActivity.CROPS),
                        List.of(),
                        true,
                        true));
    }

    Goods goods(CooperativeId seller, long price, int onHand) {
        return goods(seller, price, onHand, set -> !set.alcohol() && !set.service());
    }

    Goods goods(CooperativeId seller, long price, int onHand, Predicate<OcopSet> kind) {
        var set = ocop.sets().stream().filter(kind).findFirst().orElseThrow();
        var saved = editing.save(seller, product(null, null, price, set.number()), EditingProducts.NEW, CLERK);
        editing.publish(seller, saved.id(), CLERK);
        var sku = saved.skus().getFirst();
        if (onHand > 0) {
            stock.receive(seller, sku, onHand, "phiếu nhập " + sku, CLERK);
        }
        return new Goods(seller, saved.id(), sku, Money.vnd(price));
    }

    void reprice(Goods goods, long price) {
        var own = editing.one(goods.seller(), goods.product()).orElseThrow();
        editing.save(
                goods.seller(),
                product(goods.product(), goods.sku(), price, own.content().ocopSet()),
                own.version(),
                CLERK);
    }

    private EditProduct product(ProductId id, String sku, long price, int set) {
        return new EditProduct(
                id,
                null,
                LocalizedText.vi("Hàng mẫu của nhà vườn"),
                LocalizedText.vi("Hàng làm ra để thử việc mua bán, không phải hàng thật."),
                set,
                LocalizedText.vi("Lâm Đồng"),
                null,
                null,
                null,
                null,
                ProductForm.READY,
                null,
                List.of(),
                List.of(new EditPack(
                        sku, LocalizedText.vi("Túi 500 g"), Money.vnd(price), Quantity.of(500, Unit.GRAM), 500)));
    }

    String cart(Object... goodsAndQuantities) {
        var token = carts.open();
        for (int i = 0; i < goodsAndQuantities.length; i += 2) {
            carts.put(token, ((Goods) goodsAndQuantities[i]).sku(), (int) goodsAndQuantities[i + 1]);
        }
        return token;
    }

    PlaceOrder order(String cart, PaymentMethod method) {
        return order(cart, method, total(cart));
    }

    PlaceOrder order(String cart, PaymentMethod method, Money total) {
        return new PlaceOrder(
                cart,
                new Contact("Nguyễn Thị Mai", PHONE, "mai@example.vn"),
                address(),
                Map.of(),
                method,
                total,
                Locale.of("vi"),
                false,
                null);
    }

    Money total(String cart) {
        return checkout.quote(cart, address()).total();
    }

    static ShippingAddress address() {
        return new ShippingAddress(HA_NOI, communeOf(HA_NOI), "12 Hàng Gai");
    }

    PlacedOrder placed(PaymentMethod method, Object... goodsAndQuantities) {
        var cart = cart(goodsAndQuantities);
        return placed(order(cart, method));
    }

    PlacedOrder placed(PlaceOrder order) {
        var result = checkout.place(order, UUID.randomUUID().toString());
        assertThat(result).isInstanceOf(CheckoutResult.Placed.class);
        return ((CheckoutResult.Placed) result).order();
    }

    /** The first, of an order of one seller the only one. */
    static PlacedOrder.Part part(PlacedOrder order) {
        return order.sellerOrders().getFirst();
    }

    static PlaceOrder with(PlaceOrder order, UnaryOperator<Contact> contact) {
        return new PlaceOrder(
                order.cartToken(),
                contact.apply(order.contact()),
                order.address(),
                order.shippingOptions(),
                order.method(),
                order.expectedTotal(),
                order.language(),
                order.ageConfirmed(),
                order.buyer());
    }

    Availability level(Goods goods) {
        return stock.levels(List.of(goods.sku())).get(goods.sku());
    }

    /** The sum of all movements of a stock code, on hand and reserved. */
    Availability movements(Goods goods) {
        return jdbc.sql("SELECT SUM(on_hand_change) h, SUM(reserved_change) r FROM inventory_movement WHERE sku = ?")
                .param(goods.sku())
                .query((row, number) -> new Availability(row.getInt("h"), row.getInt("r")))
                .single();
    }

    static String communeOf(String province) {
        return Places.current().communes(province).getFirst().code();
    }

    private static String taxCode(long nineDigits) {
        int[] weights = {31, 29, 23, 19, 17, 13, 7, 5, 3};
        for (long body = nineDigits; ; body++) {
            var digits = String.format(Locale.ROOT, "%09d", body % 1_000_000_000L);
            int sum = 0;
            for (int i = 0; i < weights.length; i++) {
                sum += weights[i] * (digits.charAt(i) - '0');
            }
            int check = 10 - sum % 11;
            if (check >= 0 && check <= 9) {
                return digits + check;
            }
        }
    }
}
