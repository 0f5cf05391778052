package vn.chohoptac.storefront;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import vn.chohoptac.accounts.AccountId;
import vn.chohoptac.accounts.Accounts;
import vn.chohoptac.accounts.RegisterAccount;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.carts.Carts;
import vn.chohoptac.catalog.spreadsheet.ProductSpreadsheet;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.orders.Checkout;
import vn.chohoptac.orders.CheckoutResult;
import vn.chohoptac.orders.Contact;
import vn.chohoptac.orders.PlaceOrder;
import vn.chohoptac.orders.PlacedOrder;
import vn.chohoptac.orders.SellerDesk;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.platform.Housekeeping;
import vn.chohoptac.shipping.ShippingAddress;

/** Cooperatives that know nothing of each other, with buyers of their goods: for tests of who may reach what. */
@TestComponent
public class Tenants {

    public static final String PHONE = "0912345678";

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final int ON_HAND = 500;

    private final Shelves shelves;
    private final Desks desks;
    private final Carts carts;
    private final Checkout checkout;
    private final SellerDesk seller;
    private final ProductSpreadsheet spreadsheet;
    private final Accounts accounts;
    private final Housekeeping housekeeping;

    Tenants(
            Shelves shelves,
            Desks desks,
            Carts carts,
            Checkout checkout,
            SellerDesk seller,
            ProductSpreadsheet spreadsheet,
            Accounts accounts,
            Housekeeping housekeeping) {
        this.shelves = shelves;
        this.desks = desks;
        this.carts = carts;
        this.checkout = checkout;
        this.seller = seller;
        this.spreadsheet = spreadsheet;
        this.accounts = accounts;
        this.housekeeping = housekeeping;
    }

    /** A cooperative of Quảng Ngãi with one product, and its director signed in. */
    public Tenant open(int port) {
        if (!housekeeping.isRunning()) {
            housekeeping.start();
        }
        var cooperative = shelves.cooperative("HTX mẫu Ranh Giới " + (char) ('A' + NUMBER.getAndIncrement()));
        var product = shelves.product(
                cooperative.id(), "Cà phê " + cooperative.name().vi(), Shelves.COFFEE, 120_000, ON_HAND);
        var director = shelves.director(cooperative.id());
        return new Tenant(this, cooperative, product, director, desks.of(director, port));
    }

    /** An order of one pack, of a guest or of an account. */
    public PlacedOrder order(Tenant of, PaymentMethod method, @Nullable AccountId buyer, String phone) {
        var cart = cart(of);
        var commune = Places.current().searchCommunes("51", "Đăk Hà", 1).getFirst();
        var address = new ShippingAddress("51", commune.code(), "12 Hùng Vương");
        var total = checkout.quote(cart, address).total();
        var asked = new PlaceOrder(
                cart,
                new Contact("Nguyễn Thị Ánh", phone, null),
                address,
                Map.of(),
                method,
                total,
                Locale.of("vi"),
                true,
                buyer);
        return checkout.place(asked, UUID.randomUUID().toString()) instanceof CheckoutResult.Placed placed
                ? placed.order()
                : fail();
    }

    /** Token of a cart with one pack in it. */
    public String cart(Tenant of) {
        var token = carts.open();
        carts.put(token, of.sku(), 1);
        return token;
    }

    /** Somebody who buys for themselves. */
    public SignedIn shopper() {
        var email = "nguoi-mua-" + UUID.randomUUID() + "@khach.example";
        return accounts.signedIn(accounts.register(
                RegisterAccount.shopper(email, shelves.password(), "Người mua " + email, Locale.of("vi"))));
    }

    /** Somebody who has applied as a cooperative, and of whom an officer wants to know more. */
    public SignedIn asked() {
        var applicant = shopper();
        shelves.asked(applicant);
        return applicant;
    }

    /** A cooperative of Quảng Ngãi that has applied, and on which no officer has decided. */
    public CooperativeId applied() {
        return shelves.applied(shopper());
    }

    SellerDesk seller() {
        return seller;
    }

    ProductSpreadsheet spreadsheet() {
        return spreadsheet;
    }

    private static PlacedOrder fail() {
        throw new AssertionError("the order was not placed");
    }
}
