package vn.chohoptac.catalog;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chohoptac.accounts.AccountId;
import vn.chohoptac.accounts.Role;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.catalog.certification.Certificates;
import vn.chohoptac.catalog.certification.IssuerLevel;
import vn.chohoptac.catalog.certification.Recognitions;
import vn.chohoptac.catalog.certification.RecordRecognition;
import vn.chohoptac.catalog.listing.AProduct;
import vn.chohoptac.catalog.listing.EditingProducts;
import vn.chohoptac.catalog.listing.Moderation;
import vn.chohoptac.catalog.listing.SavedProduct;
import vn.chohoptac.cooperatives.CooperativeCard;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.cooperatives.SellerIdentity;
import vn.chohoptac.embedded.testing.TestClock;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.LocalizedText;

/** Cooperatives, their products, and officers who look at them. */
@ApplicationModuleTest(extraIncludes = "platform")
abstract class CatalogGround {

    static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    static final Actor LAN = new Actor(Actor.Kind.COOPERATIVE, UUID.randomUUID(), "Chị Lan");
    static final String PROVINCE = "51";

    @MockitoBean
    Cooperatives cooperatives;

    @Autowired
    Products products;

    @Autowired
    EditingProducts editing;

    @Autowired
    Moderation moderation;

    @Autowired
    Recognitions recognitions;

    @Autowired
    Certificates certificates;

    @Autowired
    ChangedProducts changed;

    @Autowired
    CooperativeCopies copies;

    @Autowired
    SoldCounter sold;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    final Map<CooperativeId, CooperativeCard> cards = new ConcurrentHashMap<>();
    CooperativeId own;

    @BeforeEach
    void listen() {
        clock.setTo(NOW);
        own = cooperative(true);
        when(cooperatives.card(any())).thenAnswer(asked -> cards.get(asked.<CooperativeId>getArgument(0)));
        when(cooperatives.sellerIdentity(any())).thenAnswer(asked -> seller(asked.getArgument(0)));
    }

    @AfterEach
    void restore() {
        clock.reset();
        changed.done(changed.next(10_000));
    }

    CooperativeId cooperative(boolean sells) {
        var id = CooperativeId.next();
        var name = LocalizedText.vi("HTX mẫu " + id.value());
        cards.put(id, new CooperativeCard(id, "htx-mau-" + id.value(), name, PROVINCE, true, sells));
        return id;
    }

    SellerIdentity seller(CooperativeId id) {
        var card = cards.get(id);
        return new SellerIdentity(
                id,
                card.slug(),
                card.name(),
                card.provinceCode(),
                null,
                "DK1",
                "0100109106",
                "Thôn 3",
                "0260 386 2222",
                null,
                card.sample(),
                card.sells());
    }

    void rename(CooperativeId id, String name) {
        var card = cards.get(id);
        cards.put(id, new CooperativeCard(id, card.slug(), LocalizedText.vi(name), PROVINCE, true, card.sells()));
        copies.bringUpToDate(id);
    }

    SavedProduct save(AProduct product) {
        return editing.save(own, product.build(), EditingProducts.NEW, LAN);
    }

    SavedProduct onSale(AProduct product) {
        return editing.publish(own, save(product).id(), LAN);
    }

    Offer offer(SavedProduct saved) {
        return products.offers(saved.skus()).get(saved.skus().getFirst());
    }

    void recognise(SavedProduct saved, int stars, String date) {
        recognitions.record(officer(PROVINCE), decision(saved, stars, date));
    }

    static RecordRecognition decision(SavedProduct saved, int stars, String date) {
        return new RecordRecognition(
                saved.id(),
                stars,
                date + "/QĐ-UBND",
                LocalDate.parse(date),
                "UBND tỉnh",
                IssuerLevel.PROVINCE,
                BigDecimal.valueOf(85),
                null);
    }

    static SignedIn officer(@Nullable String province) {
        return new SignedIn(
                AccountId.next(), "can-bo@example.vn", "Cán bộ", Set.of(Role.OFFICER), null, province, Locale.of("vi"));
    }
}
