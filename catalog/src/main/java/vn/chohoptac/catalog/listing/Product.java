package vn.chohoptac.catalog.listing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.catalog.ProductForm;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.catalog.ProductState;
import vn.chohoptac.catalog.Season;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.cooperatives.NoticeKind;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.VietnameseText;

/** A product with its packs. Guards where the listing stands; what it says was checked before it gets here. */
@Entity
@Table(name = "catalog_product")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // columns that others read or fill
class Product {

    private static final int LONGEST_FOLDED = 200;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ProductId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "cooperative_id", updatable = false))
    private CooperativeId cooperative;

    private @Nullable String ownCode;

    @Column(updatable = false)
    private String code;

    private String slug;

    @AttributeOverride(name = "vi", column = @Column(name = "name_vi"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private LocalizedText name;

    private String nameFolded;
    private byte[] sortKey;

    @AttributeOverride(name = "vi", column = @Column(name = "description_vi"))
    @AttributeOverride(name = "en", column = @Column(name = "description_en"))
    private LocalizedText description;

    private int ocopSet;

    @AttributeOverride(name = "vi", column = @Column(name = "origin_vi"))
    @AttributeOverride(name = "en", column = @Column(name = "origin_en"))
    private LocalizedText origin;

    @AttributeOverride(name = "vi", column = @Column(name = "ingredients_vi"))
    @AttributeOverride(name = "en", column = @Column(name = "ingredients_en"))
    private @Nullable LocalizedText ingredients;

    @AttributeOverride(name = "vi", column = @Column(name = "shelf_life_vi"))
    @AttributeOverride(name = "en", column = @Column(name = "shelf_life_en"))
    private @Nullable LocalizedText shelfLife;

    @AttributeOverride(name = "vi", column = @Column(name = "storage_vi"))
    @AttributeOverride(name = "en", column = @Column(name = "storage_en"))
    private @Nullable LocalizedText storage;

    @AttributeOverride(name = "vi", column = @Column(name = "price_includes_vi"))
    @AttributeOverride(name = "en", column = @Column(name = "price_includes_en"))
    private @Nullable LocalizedText priceIncludes;

    @Enumerated(EnumType.STRING)
    private ProductForm form;

    private @Nullable Integer seasonFrom;
    private @Nullable Integer seasonTo;
    private String pictures;

    @Enumerated(EnumType.STRING)
    private ProductState state;

    private @Nullable Instant publishedAt;
    private @Nullable Instant suspendedFrom;

    @Enumerated(EnumType.STRING)
    private @Nullable NoticeKind suspensionNotice;

    private @Nullable String suspensionReason;
    private boolean discarded;

    @Column(updatable = false)
    private Instant createdAt;

    private Instant changedAt;

    @Version
    private @Nullable Long version;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "product_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<Variant> variants = new ArrayList<>();

    protected Product() {}

    /** A draft. {@code code} makes its address its own among products of the same name. */
    Product(CooperativeId cooperative, String code, EditProduct edit, List<String> skus, Instant now) {
        this.id = ProductId.next();
        this.cooperative = cooperative;
        this.code = code;
        this.state = ProductState.DRAFT;
        this.createdAt = now;
        describe(edit, skus, now);
    }

    /**
     * Says everything anew. The address follows the name.
     *
     * @param skus of the packs, in their order
     * @return the address that was, if it changed
     */
    Optional<String> describe(EditProduct edit, List<String> skus, Instant now) {
        var former = slug;
        ownCode = edit.ownCode();
        name = edit.name();
        nameFolded = cut(VietnameseText.fold(name.vi()), LONGEST_FOLDED);
        sortKey = VietnameseText.sortKey(cut(name.vi(), 100));
        slug = Slugs.of(name.vi(), code);
        description = edit.description();
        ocopSet = edit.ocopSet();
        origin = edit.origin();
        ingredients = edit.ingredients();
        shelfLife = edit.shelfLife();
        storage = edit.storage();
        priceIncludes = edit.priceIncludes();
        form = edit.form();
        seasonFrom = edit.season() == null ? null : edit.season().fromMonth();
        seasonTo = edit.season() == null ? null : edit.season().toMonth();
        pictures = String.join("\n", edit.pictures());
        repack(edit.packs(), skus);
        discarded = false;
        changedAt = now;
        return former == null || former.equals(slug) ? Optional.empty() : Optional.of(former);
    }

    void publish(Instant now) {
        become(ProductState.PUBLISHED, now);
        publishedAt = publishedAt == null ? now : publishedAt;
    }

    void withdraw(Instant now) {
        become(ProductState.WITHDRAWN, now);
    }

    /** Takes the product off the owner's list too: it came by an import that was undone. */
    void discard(Instant now) {
        if (state == ProductState.PUBLISHED) {
            withdraw(now);
        }
        discarded = true;
        changedAt = now;
    }

    /** Announces a suspension, or makes it when its time has come. */
    void suspend(Suspension suspension, Instant now) {
        if (!state.canBecome(ProductState.SUSPENDED)) {
            throw new ProductCannotBecome(state, ProductState.SUSPENDED);
        }
        suspendedFrom = suspension.from();
        suspensionNotice = suspension.notice();
        suspensionReason = suspension.reason();
        changedAt = now;
        if (!suspension.from().isAfter(now)) {
            become(ProductState.SUSPENDED, now);
        }
    }

    /** An announced suspension takes effect. */
    void suspensionDue(Instant now) {
        become(ProductState.SUSPENDED, now);
    }

    /** Lifts a suspension, announced or in effect. What was never on sale before comes back as withdrawn. */
    void restore(Instant now) {
        if (suspendedFrom == null) {
            throw new ProductCannotBecome(state, ProductState.PUBLISHED);
        }
        suspendedFrom = null;
        suspensionNotice = null;
        suspensionReason = null;
        changedAt = now;
        if (state == ProductState.SUSPENDED) {
            state = publishedAt == null ? ProductState.WITHDRAWN : ProductState.PUBLISHED;
        }
    }

    private void become(ProductState next, Instant now) {
        if (!state.canBecome(next) || (state == ProductState.SUSPENDED && next == ProductState.PUBLISHED)) {
            throw new ProductCannotBecome(state, next);
        }
        state = next;
        changedAt = now;
    }

    private void repack(List<EditPack> packs, List<String> skus) {
        variants.stream().filter(variant -> !skus.contains(variant.sku())).forEach(Variant::retire);
        for (int i = 0; i < packs.size(); i++) {
            var sku = skus.get(i);
            var pack = packs.get(i);
            int position = i;
            variants.stream()
                    .filter(variant -> variant.sku().equals(sku))
                    .findFirst()
                    .ifPresentOrElse(
                            variant -> variant.describe(pack, position),
                            () -> variants.add(new Variant(sku, pack, position)));
        }
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    ProductId id() {
        return id;
    }

    CooperativeId cooperative() {
        return cooperative;
    }

    String slug() {
        return slug;
    }

    LocalizedText name() {
        return name;
    }

    int ocopSet() {
        return ocopSet;
    }

    ProductState state() {
        return state;
    }

    boolean discarded() {
        return discarded;
    }

    long version() {
        return version == null ? 0 : version;
    }

    @Nullable
    Suspension suspension() {
        return suspendedFrom == null || suspensionNotice == null || suspensionReason == null
                ? null
                : new Suspension(suspensionNotice, suspendedFrom, suspensionReason);
    }

    /** What is on offer, as the command that would say it again. */
    EditProduct asEdit() {
        return new EditProduct(
                id,
                ownCode,
                name,
                description,
                ocopSet,
                origin,
                ingredients,
                shelfLife,
                storage,
                priceIncludes,
                form,
                seasonFrom == null || seasonTo == null ? null : new Season(seasonFrom, seasonTo),
                pictures.isEmpty() ? List.of() : List.of(pictures.split("\n")),
                onOffer().stream().map(Variant::asEdit).toList());
    }

    List<Variant> onOffer() {
        return variants.stream().filter(Variant::onOffer).toList();
    }
}
