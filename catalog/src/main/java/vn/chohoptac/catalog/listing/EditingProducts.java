package vn.chohoptac.catalog.listing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.catalog.CooperativeCopies;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.catalog.ProductNotFound;
import vn.chohoptac.catalog.ProductState;
import vn.chohoptac.catalog.listing.ProductEvent.Kind;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.Codes;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.PageOf;

/**
 * A cooperative keeps its products. Another cooperative's product is
 * {@link vn.chohoptac.catalog.ProductNotFound not found}.
 */
@Component
public class EditingProducts {

    /** The version of a product nobody has saved yet. */
    public static final long NEW = -1;

    private static final int SLUG_CODE_LENGTH = 5;

    private final ProductRecords products;
    private final ProductRules rules;
    private final Skus skus;
    private final Evidence evidence;
    private final OldSlugs oldSlugs;
    private final ProductHistory history;
    private final OwnProducts own;
    private final CooperativeCopies cooperatives;
    private final Clock clock;

    EditingProducts(
            ProductRecords products,
            ProductRules rules,
            Skus skus,
            Evidence evidence,
            OldSlugs oldSlugs,
            ProductHistory history,
            OwnProducts own,
            CooperativeCopies cooperatives,
            Clock clock) {
        this.products = products;
        this.rules = rules;
        this.skus = skus;
        this.evidence = evidence;
        this.oldSlugs = oldSlugs;
        this.history = history;
        this.own = own;
        this.cooperatives = cooperatives;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public PageOf<OwnProduct> list(CooperativeId own, OwnProductQuery query) {
        return this.own.list(own, query);
    }

    @Transactional(readOnly = true)
    public Optional<OwnProductDetails> one(CooperativeId own, ProductId id) {
        return products.findByIdAndCooperative(id, own).map(product -> detailsOf(product, history.of(id)));
    }

    /** The own product with that code, else the one with that SKU, as {@link #one} shows it but without its history. */
    @Transactional(readOnly = true)
    public Optional<OwnProductDetails> find(CooperativeId own, @Nullable String ownCode, @Nullable String sku) {
        var byCode = ownCode == null ? Optional.<Product>empty() : products.byOwnCode(own, ownCode);
        var found = byCode.isPresent() || sku == null ? byCode : products.bySku(own, sku);
        return found.map(product -> detailsOf(product, List.of()));
    }

    /** What would be wrong with saving this, SKUs and own codes excepted: for files that want to know first. */
    public List<FieldProblem> check(EditProduct edit) {
        return rules.problemsOf(rules.tidy(edit));
    }

    /** What would keep a new product of that name from going on sale at once: claims that want proof. */
    public List<FieldProblem> checkClaims(LocalizedText name) {
        return Evidence.problemsOfNew(name);
    }

    /**
     * Saves a new product as a draft, or what changed of an existing one.
     *
     * @param version as read, {@link #NEW} for a new product
     * @throws ProductInvalid naming each field at fault
     * @throws StaleProduct if someone changed it since
     */
    @Transactional
    public SavedProduct save(CooperativeId own, EditProduct edit, long version, Actor by) {
        var now = clock.instant();
        var product = saved(own, edit, version, now);
        return done(product, edit.id() == null ? Kind.CREATED : Kind.EDITED, by, now);
    }

    /**
     * Saves and puts on sale in one step; a product that is on sale, or suspended, stays where it is.
     *
     * @param version as read, {@link #NEW} for a new product
     * @throws ProductInvalid naming each field at fault, claims of the name that nothing proves among them
     * @throws StaleProduct if someone changed it since
     */
    @Transactional
    public SavedProduct saveOnSale(CooperativeId own, EditProduct edit, long version, Actor by) {
        var now = clock.instant();
        var product = saved(own, edit, version, now);
        var kind = edit.id() == null ? Kind.CREATED : Kind.EDITED;
        if (product.state() == ProductState.PUBLISHED || product.state() == ProductState.SUSPENDED) {
            return done(product, kind, by, now);
        }
        refuseIf(
                edit.id() == null
                        ? Evidence.problemsOfNew(product.name())
                        : evidence.problemsOf(product.id(), product.name(), now));
        product.publish(now);
        history.add(product.id(), kind, by, null, now);
        return done(product, Kind.PUBLISHED, by, now);
    }

    /**
     * Puts a draft or withdrawn product on sale.
     *
     * @throws ProductInvalid if its name claims what nothing proves
     */
    @Transactional
    public SavedProduct publish(CooperativeId own, ProductId id, Actor by) {
        var now = clock.instant();
        var product = find(own, id);
        refuseIf(evidence.problemsOf(id, product.name(), now));
        product.publish(now);
        return done(product, Kind.PUBLISHED, by, now);
    }

    /** Takes a product off the shelves; it stays the cooperative's to publish again. */
    @Transactional
    public SavedProduct withdraw(CooperativeId own, ProductId id, Actor by) {
        var now = clock.instant();
        var product = find(own, id);
        product.withdraw(now);
        return done(product, Kind.WITHDRAWN, by, now);
    }

    /** Takes a product that came by an import off the shelves and off the list; importing its SKUs again brings it back. */
    @Transactional
    public void discard(CooperativeId own, ProductId id, Actor by) {
        var now = clock.instant();
        var product = find(own, id);
        product.discard(now);
        done(product, Kind.IMPORT_UNDONE, by, now);
    }

    private Product saved(CooperativeId own, EditProduct edit, long version, Instant now) {
        var tidied = rules.tidy(edit);
        var product = edit.id() == null ? null : asRead(own, edit.id(), version);
        refuseIf(problemsOf(own, product, tidied, now));
        var skusOfPacks = Skus.of(tidied.packs());
        if (product == null) {
            cooperatives.remember(own);
            return products.save(new Product(own, Codes.random(SLUG_CODE_LENGTH), tidied, skusOfPacks, now));
        }
        product.describe(tidied, skusOfPacks, now)
                .ifPresent(former -> oldSlugs.moved(product.id(), former, product.slug()));
        return product;
    }

    /** The flush makes the database's last word (two people saving at once, a SKU taken this instant) ours to translate. */
    private SavedProduct done(Product product, Kind kind, Actor by, Instant now) {
        try {
            products.flush();
        } catch (DataIntegrityViolationException taken) {
            throw new ProductInvalid(List.of(FieldProblem.of("packs", "catalog.code-taken")));
        }
        history.note(product.id(), kind, by, null, now);
        return new SavedProduct(
                product.id(),
                product.slug(),
                product.state(),
                product.version(),
                product.onOffer().stream().map(Variant::sku).toList());
    }

    private List<FieldProblem> problemsOf(CooperativeId own, @Nullable Product product, EditProduct edit, Instant now) {
        var problems = new ArrayList<>(rules.problemsOf(edit));
        problems.addAll(skus.problemsOf(product == null ? null : product.id(), edit.packs()));
        if (edit.ownCode() != null) {
            products.byOwnCode(own, edit.ownCode())
                    .filter(other -> product == null || !other.id().equals(product.id()))
                    .ifPresent(_ -> problems.add(FieldProblem.of("ownCode", "catalog.own-code-taken")));
        }
        if (product != null && product.state() == ProductState.PUBLISHED) {
            problems.addAll(evidence.problemsOf(product.id(), edit.name(), now));
        }
        return problems;
    }

    private static OwnProductDetails detailsOf(Product product, List<ProductEvent> history) {
        return new OwnProductDetails(
                product.asEdit(),
                product.slug(),
                product.state(),
                product.version(),
                product.suspension(),
                product.discarded(),
                history);
    }

    private static void refuseIf(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw new ProductInvalid(problems);
        }
    }

    private Product asRead(CooperativeId own, ProductId id, long version) {
        var product = find(own, id);
        if (product.version() != version) {
            throw new StaleProduct();
        }
        return product;
    }

    private Product find(CooperativeId own, ProductId id) {
        return products.findByIdAndCooperative(id, own).orElseThrow(ProductNotFound::new);
    }
}
