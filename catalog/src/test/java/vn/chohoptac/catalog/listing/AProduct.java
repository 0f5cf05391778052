package vn.chohoptac.catalog.listing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.chohoptac.catalog.ProductForm;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.Quantity;
import vn.chohoptac.kernel.Unit;

/** A product as a cooperative would write it down; sound unless told otherwise. */
public final class AProduct {

    private ProductId id;
    private String ownCode;
    private LocalizedText name = new LocalizedText("Cà phê bột Đăk Hà", "Dak Ha ground coffee");
    private LocalizedText description = LocalizedText.vi("Cà phê chín đỏ, phơi nắng, rang mộc, xay khi có đơn hàng.");
    private int ocopSet = 13;
    private List<String> pictures = List.of();
    private final List<EditPack> packs = new ArrayList<>();

    private AProduct() {}

    public static AProduct aProduct() {
        return new AProduct();
    }

    public AProduct withId(ProductId id) {
        this.id = id;
        return this;
    }

    public AProduct coded(String ownCode) {
        this.ownCode = ownCode;
        return this;
    }

    public AProduct named(String name) {
        this.name = LocalizedText.vi(name);
        return this;
    }

    public AProduct described(String description) {
        this.description = LocalizedText.vi(description);
        return this;
    }

    public AProduct ofSet(int number) {
        ocopSet = number;
        return this;
    }

    public AProduct pictured(String... keys) {
        pictures = List.of(keys);
        return this;
    }

    public AProduct pack(String sku, String name, long price) {
        return pack(sku, name, price, 500);
    }

    public AProduct pack(String sku, String name, long price, int grams) {
        packs.add(new EditPack(
                sku,
                LocalizedText.vi(name),
                Money.vnd(price),
                new Quantity(BigDecimal.valueOf(grams), Unit.GRAM),
                grams + 50));
        return this;
    }

    public EditProduct build() {
        if (packs.isEmpty()) {
            pack(null, "Túi 500 g", 120_000);
        }
        return new EditProduct(
                id,
                ownCode,
                name,
                description,
                ocopSet,
                LocalizedText.vi("Xã Đăk Hà, tỉnh Quảng Ngãi"),
                LocalizedText.vi("100% cà phê"),
                LocalizedText.vi("12 tháng"),
                null,
                LocalizedText.vi("Đã gồm thuế, chưa gồm phí giao hàng"),
                ProductForm.READY,
                null,
                pictures,
                List.copyOf(packs));
    }
}
