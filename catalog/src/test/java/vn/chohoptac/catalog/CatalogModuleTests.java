package vn.chohoptac.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static vn.chohoptac.catalog.listing.AProduct.aProduct;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chohoptac.accounts.AccountId;
import vn.chohoptac.accounts.Role;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.catalog.certification.Certificates;
import vn.chohoptac.catalog.certification.DeclareCertificate;
import vn.chohoptac.catalog.certification.IssuerLevel;
import vn.chohoptac.catalog.certification.RecognitionAlreadyRecorded;
import vn.chohoptac.catalog.certification.Recognitions;
import vn.chohoptac.catalog.certification.RecordRecognition;
import vn.chohoptac.catalog.listing.AProduct;
import vn.chohoptac.catalog.listing.EditingProducts;
import vn.chohoptac.catalog.listing.Moderation;
import vn.chohoptac.catalog.listing.NoticeKind;
import vn.chohoptac.catalog.listing.OutsideCompetence;
import vn.chohoptac.catalog.listing.OwnProductQuery;
import vn.chohoptac.catalog.listing.ProductEvent;
import vn.chohoptac.catalog.listing.ProductInvalid;
import vn.chohoptac.catalog.listing.SavedProduct;
import vn.chohoptac.catalog.listing.StaleProduct;
import vn.chohoptac.catalog.popularity.ProductSold;
import vn.chohoptac.cooperatives.CooperativeCard;
import vn.chohoptac.cooperatives.CooperativeCardChanged;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.embedded.testing.TestClock;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;

@ApplicationModuleTest(extraIncludes = "platform")
class CatalogModuleTests {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final Actor LAN = new Actor(Actor.Kind.COOPERATIVE, UUID.randomUUID(), "Chị Lan");
    private static final String PROVINCE = "51";

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

    private final Map<CooperativeId, CooperativeCard> cards = new ConcurrentHashMap<>();
    private CooperativeId own;

    @BeforeEach
    void listen() {
        clock.setTo(NOW);
        own = cooperative(true);
        when(cooperatives.card(any())).thenAnswer(asked -> cards.get(asked.<CooperativeId>getArgument(0)));
    }

    @AfterEach
    void restore() {
        clock.reset();
        changed.done(changed.next(10_000));
    }

    @Test
    void a_draft_is_seen_by_its_owner_only_until_it_is_published() {
        var saved = save(aProduct().pack(null, "Túi 500 g", 120_000));
        assertThat(products.bySlug(saved.slug())).isEmpty();
        assertThat(offer(saved).sellable()).isFalse();

        editing.publish(own, saved.id(), LAN);

        var page = products.bySlug(saved.slug()).orElseThrow();
        assertThat(page.packs()).singleElement().satisfies(pack -> {
            assertThat(pack.price()).isEqualTo(Money.vnd(120_000));
            assertThat(pack.comparisonPrice()).isEqualTo(Money.vnd(240_000));
        });
        assertThat(page.cooperative()).isEqualTo(cards.get(own));
        assertThat(offer(saved)).satisfies(offer -> {
            assertThat(offer.sellable()).isTrue();
            assertThat(offer.cooperativeId()).isEqualTo(own);
            assertThat(offer.provinceCode()).isEqualTo(PROVINCE);
            assertThat(offer.price()).isEqualTo(Money.vnd(120_000));
        });
    }

    @Test
    void another_cooperative_s_product_is_not_found() {
        var saved = onSale(aProduct());
        var stranger = cooperative(true);
        assertThat(editing.one(stranger, saved.id())).isEmpty();
        assertThat(editing.list(stranger, new OwnProductQuery(null, null, 1, 10))
                        .total())
                .isZero();
        assertThatThrownBy(() -> editing.withdraw(stranger, saved.id(), LAN)).isInstanceOf(ProductNotFound.class);
        assertThatThrownBy(() ->
                        editing.save(stranger, aProduct().withId(saved.id()).build(), saved.version(), LAN))
                .isInstanceOf(ProductNotFound.class);
        assertThatThrownBy(() -> certificates.declare(
                        stranger,
                        new DeclareCertificate(
                                saved.id(), CertificateKind.ORGANIC, "1", "X", LocalDate.MIN, LocalDate.MIN),
                        LAN))
                .isInstanceOf(ProductNotFound.class);
    }

    @Test
    void a_stale_edit_is_refused() {
        var first = save(aProduct());
        var edit = aProduct().withId(first.id()).named("Cà phê hạt").build();
        var second = editing.save(own, edit, first.version(), LAN);
        assertThat(second.version()).isGreaterThan(first.version());
        assertThatThrownBy(() -> editing.save(own, edit, first.version(), LAN)).isInstanceOf(StaleProduct.class);
    }

    @Test
    void a_sku_belongs_to_one_product_of_the_whole_market() {
        save(aProduct().pack("CF-ONCE", "Túi", 10_000));
        assertThatThrownBy(() -> editing.save(
                        cooperative(true),
                        aProduct().pack("cf-once", "Túi", 10_000).build(),
                        EditingProducts.NEW,
                        LAN))
                .isInstanceOfSatisfying(
                        ProductInvalid.class,
                        refusal -> assertThat(refusal.problems())
                                .singleElement()
                                .satisfies(problem -> assertThat(problem.code()).isEqualTo("catalog.sku-taken")));
    }

    @Test
    void an_old_address_leads_to_the_new_one() {
        var saved = onSale(aProduct().named("Cà phê bột"));
        var renamed = editing.save(
                own, aProduct().withId(saved.id()).named("Cà phê hạt rang").build(), saved.version(), LAN);
        assertThat(products.bySlug(saved.slug())).isEmpty();
        assertThat(products.moved(saved.slug())).contains(new Moved(renamed.slug()));
        assertThat(products.bySlug(renamed.slug())).isPresent();
    }

    @Test
    void a_page_read_before_shows_every_later_change() {
        var saved = onSale(aProduct());
        assertThat(products.bySlug(saved.slug()).orElseThrow().stars()).isZero();
        recognise(saved, 4, "2026-05-02");
        assertThat(products.bySlug(saved.slug()).orElseThrow().stars()).isEqualTo(4);
        var current = editing.one(own, saved.id()).orElseThrow();
        editing.save(
                own,
                aProduct()
                        .withId(saved.id())
                        .described("Một mô tả mới dài hơn hai mươi ký tự.")
                        .build(),
                current.version(),
                LAN);
        assertThat(products.bySlug(saved.slug()).orElseThrow().description().vi())
                .startsWith("Một mô tả mới");
        rename(own, "HTX tên mới");
        assertThat(products.bySlug(saved.slug())
                        .orElseThrow()
                        .cooperative()
                        .name()
                        .vi())
                .isEqualTo("HTX tên mới");
    }

    @Test
    void a_star_lapses_by_itself_and_the_listing_stays() {
        var saved = onSale(aProduct());
        recognise(saved, 3, "2023-11-23");
        recognise(saved, 4, "2026-05-02");
        clock.setTo(Instant.parse("2026-11-22T16:59:59Z"));
        assertThat(products.bySlug(saved.slug()).orElseThrow().stars()).isEqualTo(4);
        assertThat(recognitions.starsAt(saved.id(), Instant.parse("2024-01-01T00:00:00Z")))
                .isEqualTo(3);
        recognitions.revoke(
                officer(PROVINCE), recognitions.of(saved.id()).getFirst().id(), "Vi phạm an toàn thực phẩm");
        assertThat(products.bySlug(saved.slug()).orElseThrow().stars()).isEqualTo(3);
        clock.setTo(Instant.parse("2026-11-22T17:00:00Z"));
        assertThat(products.bySlug(saved.slug()).orElseThrow().stars()).isZero();
        assertThat(offer(saved).starsNow()).isZero();
        assertThat(products.snapshot(saved.id()).orElseThrow().recognitions()).hasSize(2);
    }

    @Test
    void a_decision_is_recorded_once_and_within_competence() {
        var saved = onSale(aProduct());
        recognise(saved, 4, "2026-05-02");
        assertThatThrownBy(() -> recognise(saved, 4, "2026-05-02")).isInstanceOf(RecognitionAlreadyRecorded.class);
        assertThatThrownBy(() -> recognitions.record(officer("68"), decision(saved, 4, "2026-05-03")))
                .isInstanceOf(OutsideCompetence.class);
        assertThatThrownBy(() -> recognitions.record(officer(null), decision(saved, 4, "2026-05-03")))
                .isInstanceOf(OutsideCompetence.class);
    }

    @Test
    void a_name_that_claims_something_wants_the_paper_for_it() {
        var saved = save(aProduct().named("Cà phê hữu cơ Đăk Hà"));
        assertThatThrownBy(() -> editing.publish(own, saved.id(), LAN)).isInstanceOf(ProductInvalid.class);
        certificates.declare(
                own,
                new DeclareCertificate(
                        saved.id(),
                        CertificateKind.ORGANIC,
                        "VN-ORG-0001",
                        "Tổ chức chứng nhận mẫu",
                        LocalDate.parse("2026-01-01"),
                        LocalDate.parse("2026-12-31")),
                LAN);
        editing.publish(own, saved.id(), LAN);
        assertThat(products.bySlug(saved.slug()).orElseThrow().certificates()).hasSize(1);
        clock.setTo(Instant.parse("2026-12-31T17:00:00Z"));
        assertThat(products.bySlug(saved.slug()).orElseThrow().certificates()).isEmpty();
    }

    @Test
    void a_suspension_with_notice_takes_effect_by_itself_after_five_days() {
        var saved = onSale(aProduct());
        var suspension = moderation.suspend(saved.id(), officer(PROVINCE), "Thiếu hồ sơ", NoticeKind.FIVE_DAYS);
        assertThat(suspension.from()).isEqualTo(NOW.plus(Duration.ofDays(5)));
        clock.setTo(suspension.from().minusMillis(1));
        assertThat(products.bySlug(saved.slug())).isPresent();
        clock.setTo(suspension.from());
        assertThat(products.bySlug(saved.slug())).isEmpty();
        assertThat(offer(saved).sellable()).isFalse();
        changed.done(changed.next(1000));
        moderation.takeEffect();
        assertThat(editing.one(own, saved.id()).orElseThrow().state()).isEqualTo(ProductState.SUSPENDED);
        assertThat(changed.next(10))
                .extracting(ChangedProducts.Change::productId)
                .containsExactly(saved.id());
        moderation.restore(saved.id(), officer(PROVINCE), "Đã bổ sung hồ sơ");
        assertThat(products.bySlug(saved.slug())).isPresent();
        assertThat(editing.one(own, saved.id()).orElseThrow().history())
                .extracting(ProductEvent::kind)
                .containsExactly(
                        ProductEvent.Kind.RESTORED,
                        ProductEvent.Kind.SUSPENDED,
                        ProductEvent.Kind.SUSPENSION_ANNOUNCED,
                        ProductEvent.Kind.PUBLISHED,
                        ProductEvent.Kind.CREATED);
    }

    @Test
    void officers_act_within_their_province() {
        var saved = onSale(aProduct());
        assertThatThrownBy(() -> moderation.suspend(saved.id(), officer("68"), "X", NoticeKind.AUTHORITY))
                .isInstanceOf(OutsideCompetence.class);
        assertThat(moderation.list(officer("68"), null, 1, 100).items())
                .noneMatch(listing -> listing.id().equals(saved.id()));
        assertThat(moderation.list(officer(PROVINCE), "ca phe", 1, 100).items())
                .anyMatch(listing -> listing.id().equals(saved.id()));
        moderation.suspend(saved.id(), officer(null), "Theo công văn", NoticeKind.AUTHORITY);
        assertThat(products.bySlug(saved.slug())).isEmpty();
    }

    @Test
    void a_cooperative_that_may_not_sell_has_nothing_on_sale() {
        var saved = onSale(aProduct());
        var card = cards.get(own);
        cards.put(own, new CooperativeCard(own, card.slug(), card.name(), PROVINCE, true, false));
        changed.done(changed.next(1000));
        copies.bringUpToDate(own);
        assertThat(products.bySlug(saved.slug())).isEmpty();
        assertThat(offer(saved).sellable()).isFalse();
        assertThat(products.ofCooperative(own, 10)).isEmpty();
        assertThat(changed.next(10))
                .extracting(ChangedProducts.Change::productId)
                .containsExactly(saved.id());
    }

    @Test
    void hears_of_a_cooperative_that_changed(Scenario story) {
        var saved = onSale(aProduct());
        var card = cards.get(own);
        cards.put(own, new CooperativeCard(own, card.slug(), LocalizedText.vi("HTX đổi tên"), PROVINCE, true, true));
        story.publish(new CooperativeCardChanged(own.value()))
                .andWaitForStateChange(
                        () -> products.bySlug(saved.slug())
                                .orElseThrow()
                                .cooperative()
                                .name()
                                .vi(),
                        "HTX đổi tên"::equals)
                .andVerify(name -> assertThat(name).isEqualTo("HTX đổi tên"));
    }

    @Test
    void what_is_rolled_back_is_not_noted() {
        var saved = onSale(aProduct());
        changed.done(changed.next(1000));
        transaction.executeWithoutResult(status -> {
            editing.withdraw(own, saved.id(), LAN);
            status.setRollbackOnly();
        });
        assertThat(changed.next(10)).isEmpty();
        assertThat(products.bySlug(saved.slug())).isPresent();
    }

    @Test
    void sales_add_up_whoever_folds_them() throws Exception {
        var saved = onSale(aProduct());
        for (int i = 0; i < 30; i++) {
            transaction.executeWithoutResult(
                    _ -> events.publishEvent(new ProductSold(saved.id().value(), BigDecimal.valueOf(2), NOW)));
        }
        var one = Thread.startVirtualThread(sold::fold);
        var other = Thread.startVirtualThread(sold::fold);
        one.join();
        other.join();
        sold.fold();
        assertThat(products.snapshot(saved.id()).orElseThrow().soldUnits()).isEqualTo(60);
        assertThat(products.bySlug(saved.slug()).orElseThrow().soldUnits()).isEqualTo(60);
        assertThat(sold.waiting()).isZero();
    }

    @Test
    void walks_through_all_products_once() {
        var ids = List.of(
                save(aProduct()).id(), save(aProduct()).id(), save(aProduct()).id());
        ProductId after = null;
        var walked = new ArrayList<ProductId>();
        for (var next = products.idsAfter(after, 2); !next.isEmpty(); next = products.idsAfter(after, 2)) {
            walked.addAll(next);
            after = next.getLast();
        }
        assertThat(walked).containsAll(ids).doesNotHaveDuplicates();
    }

    private CooperativeId cooperative(boolean sells) {
        var id = CooperativeId.next();
        var name = LocalizedText.vi("HTX mẫu " + id.value());
        cards.put(id, new CooperativeCard(id, "htx-mau-" + id.value(), name, PROVINCE, true, sells));
        return id;
    }

    private void rename(CooperativeId id, String name) {
        var card = cards.get(id);
        cards.put(id, new CooperativeCard(id, card.slug(), LocalizedText.vi(name), PROVINCE, true, card.sells()));
        copies.bringUpToDate(id);
    }

    private SavedProduct save(AProduct product) {
        return editing.save(own, product.build(), EditingProducts.NEW, LAN);
    }

    private SavedProduct onSale(AProduct product) {
        return editing.publish(own, save(product).id(), LAN);
    }

    private Offer offer(SavedProduct saved) {
        return products.offers(saved.skus()).get(saved.skus().getFirst());
    }

    private void recognise(SavedProduct saved, int stars, String date) {
        recognitions.record(officer(PROVINCE), decision(saved, stars, date));
    }

    private static RecordRecognition decision(SavedProduct saved, int stars, String date) {
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

    private static SignedIn officer(@Nullable String province) {
        return new SignedIn(
                AccountId.next(), "can-bo@example.vn", "Cán bộ", Set.of(Role.OFFICER), null, province, Locale.of("vi"));
    }
}
