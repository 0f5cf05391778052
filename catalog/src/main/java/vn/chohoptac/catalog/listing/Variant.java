package vn.chohoptac.catalog.listing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Objects;
import vn.chohoptac.catalog.VariantId;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.Quantity;
import vn.chohoptac.kernel.Unit;

/** One pack of a product. Orders point at its SKU for years, so it is retired, never removed. */
@Entity
@Table(name = "catalog_variant")
@SuppressWarnings("UnusedVariable") // columns that others read
class Variant {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private VariantId id;

    @Column(updatable = false)
    private String sku;

    @AttributeOverride(name = "vi", column = @Column(name = "name_vi"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private LocalizedText name;

    private Money price;
    private String unit;
    private BigDecimal quantity;
    private int weightGrams;
    private int position;
    private boolean retired;

    @SuppressWarnings("NullAway.Init")
    protected Variant() {}

    @SuppressWarnings("NullAway.Init")
    Variant(String sku, EditPack pack, int position) {
        this.id = VariantId.next();
        this.sku = sku;
        describe(pack, position);
    }

    void describe(EditPack pack, int position) {
        this.name = pack.name();
        this.price = pack.price();
        this.unit = pack.content().unit().code();
        this.quantity = pack.content().amount();
        this.weightGrams = pack.weightGrams();
        this.position = position;
        this.retired = false;
    }

    void retire() {
        retired = true;
    }

    boolean onOffer() {
        return !retired;
    }

    VariantId id() {
        return id;
    }

    String sku() {
        return sku;
    }

    EditPack asEdit() {
        return new EditPack(
                sku, name, price, new Quantity(quantity, Objects.requireNonNull(Unit.ofCode(unit))), weightGrams);
    }
}
