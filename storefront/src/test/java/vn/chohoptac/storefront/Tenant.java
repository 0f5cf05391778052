package vn.chohoptac.storefront;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.catalog.listing.SavedProduct;
import vn.chohoptac.catalog.spreadsheet.ImportId;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.cooperatives.CooperativeProfile;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.orders.PlacedOrder;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.payments.RefundTask;

/** A cooperative with a product and a director at the desk, and what may lie on that desk, made anew each time. */
public final class Tenant {

    private static final String FILE = """
        Tên sản phẩm;Bộ sản phẩm OCOP;Mô tả;Xuất xứ;Quy cách;Lượng mỗi gói;Đơn vị;Giá bán (đồng);Khối lượng gửi (g);Tồn kho;Trạng thái
        Chuối sấy %1$s;1;Chuối chín sấy dẻo.;Xã Đăk Hà, tỉnh Quảng Ngãi;Túi 250 g;250;g;45000;270;12;Đang bán
        Măng khô %1$s;1;Măng le phơi nắng.;Xã Đăk Hà, tỉnh Quảng Ngãi;Túi 500 g;500;g;ba chục;520;5;Đang bán
        """;

    private final Tenants market;
    private final CooperativeProfile cooperative;
    private final SavedProduct product;
    private final SignedIn director;
    private final Browser desk;

    Tenant(Tenants market, CooperativeProfile cooperative, SavedProduct product, SignedIn director, Browser desk) {
        this.market = market;
        this.cooperative = cooperative;
        this.product = product;
        this.director = director;
        this.desk = desk;
    }

    public CooperativeId id() {
        return cooperative.id();
    }

    public CooperativeProfile cooperative() {
        return cooperative;
    }

    public SavedProduct product() {
        return product;
    }

    public SignedIn director() {
        return director;
    }

    public Browser desk() {
        return desk;
    }

    public String sku() {
        return product.skus().getFirst();
    }

    public String productId() {
        return product.id().value().toString();
    }

    /** Words that stand in the name of everything this cooperative has, and nowhere else. */
    public String mark() {
        return cooperative.name().vi();
    }

    /** Code of a seller order to be paid in cash. */
    public String placed() {
        return code(market.order(this, PaymentMethod.COD, null, Tenants.PHONE));
    }

    public String awaitingTransfer() {
        return code(market.order(this, PaymentMethod.BANK_QR, null, Tenants.PHONE));
    }

    public String confirmed() {
        var code = placed();
        market.seller().confirm(id(), code, Actor.SYSTEM);
        return code;
    }

    public String dispatched() {
        var code = confirmed();
        market.seller().handOver(id(), code, "VNPost", "EA1", Actor.SYSTEM);
        return code;
    }

    public String delivered() {
        var code = dispatched();
        market.seller().markDelivered(id(), code, false, Actor.SYSTEM);
        return code;
    }

    public String paid() {
        var code = delivered();
        market.seller().cashCollected(id(), code, Actor.SYSTEM);
        return code;
    }

    public String refusedAtTheDoor() {
        var code = dispatched();
        market.seller().refusedAtDoor(id(), code, "Khách đi vắng", Actor.SYSTEM);
        return code;
    }

    /** An order paid by transfer and then called off: its money is to go back. */
    public String refundOwed() {
        var order = market.order(this, PaymentMethod.BANK_QR, null, Tenants.PHONE);
        var code = code(order);
        market.seller().confirmTransfer(id(), code, order.total(), "FT" + code, Actor.SYSTEM);
        market.seller().cancel(id(), code, "Hết hàng", Actor.SYSTEM);
        return code;
    }

    public RefundTask refundOf(String code) {
        return market.seller().one(id(), code).refunds().getFirst();
    }

    /** A file that was read: one row is good, one is not. */
    public String checkedImport() {
        var content = FILE.formatted(mark()).getBytes(StandardCharsets.UTF_8);
        var id = market.spreadsheet().start(id(), mark() + ".csv", content, Actor.SYSTEM);
        settled(id);
        return id.value().toString();
    }

    public String savedImport() {
        var id = new ImportId(UUID.fromString(checkedImport()));
        market.spreadsheet().commit(id(), id, Actor.SYSTEM);
        settled(id);
        return id.value().toString();
    }

    private void settled(ImportId id) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !market.spreadsheet().progress(id(), id).running());
    }

    private static String code(PlacedOrder order) {
        return order.sellerOrders().getFirst().code();
    }
}
