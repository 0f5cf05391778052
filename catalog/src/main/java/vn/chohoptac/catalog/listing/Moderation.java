package vn.chohoptac.catalog.listing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chohoptac.accounts.Role;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.catalog.ProductNotFound;
import vn.chohoptac.catalog.ProductState;
import vn.chohoptac.cooperatives.NoticeKind;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.PageOf;
import vn.chohoptac.platform.AuditLog;
import vn.chohoptac.platform.Housekeeping;

/** Officers take listings down, with the notice the law asks for, and bring them back. Officers of a province act within it. */
@Component
public class Moderation {

    private final ProductRecords products;
    private final ModeratedProducts listings;
    private final ProductHistory history;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final AuditLog audit;
    private final Clock clock;

    Moderation(
            ProductRecords products,
            ModeratedProducts listings,
            ProductHistory history,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            AuditLog audit,
            Clock clock,
            Housekeeping housekeeping) {
        this.products = products;
        this.listings = listings;
        this.history = history;
        this.events = events;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
        housekeeping.everyOnEachNode(Duration.ofSeconds(20), "catalog.suspensions", this::takeEffect);
    }

    /** The listings an officer may act on, drafts excepted; {@code q} searches names, cooperatives and slugs. */
    @Transactional(readOnly = true)
    public PageOf<ModeratedProduct> list(SignedIn officer, @Nullable String q, int page, int size) {
        refuseOthers(officer);
        return listings.list(officer.national() ? null : officer.provinceCode(), q, page, size);
    }

    /** One listing, with its history by {@link #historyOf}. */
    @Transactional(readOnly = true)
    public ModeratedProduct one(SignedIn officer, ProductId id) {
        var listing = listings.one(id).orElseThrow(ProductNotFound::new);
        refuseUnlessCompetent(officer, listing);
        return listing;
    }

    @Transactional(readOnly = true)
    public List<ProductEvent> historyOf(SignedIn officer, ProductId id) {
        one(officer, id);
        return history.of(id);
    }

    /**
     * Announces a suspension, or makes it at once when an authority asks.
     *
     * @param reason told to the cooperative, not empty
     */
    @Transactional
    public Suspension suspend(ProductId id, SignedIn officer, String reason, NoticeKind notice) {
        refuseUnlessCompetent(officer, listings.one(id).orElseThrow(ProductNotFound::new));
        var now = clock.instant();
        var suspension = new Suspension(notice, now.plus(notice.notice()), reasonFrom(reason));
        var product = products.findById(id).orElseThrow(ProductNotFound::new);
        product.suspend(suspension, now);
        products.flush();
        var kind = product.state() == ProductState.SUSPENDED
                ? ProductEvent.Kind.SUSPENDED
                : ProductEvent.Kind.SUSPENSION_ANNOUNCED;
        history.note(id, kind, officer.actor(), suspension.reason(), now);
        audit.record(
                officer.actor(),
                "catalog.suspended",
                product.slug(),
                Map.of(
                        "reason",
                        suspension.reason(),
                        "notice",
                        notice.name(),
                        "from",
                        suspension.from().toString()));
        events.publishEvent(new SuspensionAnnounced(
                id.value(), product.cooperative().value(), product.name(), suspension.reason(), suspension.from()));
        return suspension;
    }

    /** Lifts a suspension, announced or in effect. */
    @Transactional
    public void restore(ProductId id, SignedIn officer, String reason) {
        refuseUnlessCompetent(officer, listings.one(id).orElseThrow(ProductNotFound::new));
        var now = clock.instant();
        var product = products.findById(id).orElseThrow(ProductNotFound::new);
        product.restore(now);
        products.flush();
        var why = reasonFrom(reason);
        history.note(id, ProductEvent.Kind.RESTORED, officer.actor(), why, now);
        audit.record(officer.actor(), "catalog.restored", product.slug(), Map.of("reason", why));
        events.publishEvent(
                new SuspensionLifted(id.value(), product.cooperative().value(), product.name(), why));
    }

    /** Suspensions whose time has come; readers have held to them already, this writes them down and tells the index. */
    public void takeEffect() {
        var now = clock.instant();
        products.suspensionsDue(now)
                .forEach(id -> transaction.executeWithoutResult(_ -> products.findById(id)
                        .filter(product -> product.state() == ProductState.PUBLISHED)
                        .filter(product -> product.suspension() != null)
                        .ifPresent(product -> {
                            product.suspensionDue(now);
                            history.note(id, ProductEvent.Kind.SUSPENDED, Actor.SYSTEM, null, now);
                        })));
    }

    private static String reasonFrom(String typed) {
        var reason = PlainText.line(typed);
        if (reason.isEmpty() || reason.length() > 500) {
            throw new ReasonMissing();
        }
        return reason;
    }

    private static void refuseOthers(SignedIn officer) {
        if (!officer.has(Role.OFFICER) && !officer.has(Role.ADMINISTRATOR)) {
            throw new OutsideCompetence();
        }
    }

    private static void refuseUnlessCompetent(SignedIn officer, ModeratedProduct listing) {
        if (!officer.competentFor(listing.cooperative().provinceCode())) {
            throw new ProductNotFound();
        }
    }
}
