package vn.chohoptac.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chohoptac.catalog.listing.AProduct.aProduct;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.Scenario;
import vn.chohoptac.catalog.certification.DeclareCertificate;
import vn.chohoptac.catalog.certification.RecognitionAlreadyRecorded;
import vn.chohoptac.catalog.listing.OutsideCompetence;
import vn.chohoptac.catalog.listing.ProductEvent;
import vn.chohoptac.catalog.listing.ProductInvalid;
import vn.chohoptac.cooperatives.CooperativeCard;
import vn.chohoptac.cooperatives.CooperativeCardChanged;
import vn.chohoptac.cooperatives.NoticeKind;
import vn.chohoptac.kernel.LocalizedText;

class CatalogModerationModuleTests extends CatalogGround {

    @Test
    void a_star_lapses_by_itself_and_the_listing_stays() {
        var saved = onSale(aProduct());
        recognise(saved, 3, "2023-11-23");
        recognise(saved, 4, "2026-05-02");
        clock.setTo(Instant.parse("2026-11-22T16:59:59Z"));
        assertThat(products.bySlug(saved.slug()).orElseThrow().stars()).isEqualTo(4);
        assertThat(recognitions.starsAt(saved.id(), Instant.parse("2024-01-01T00:00:00Z")))
                .isEqualTo(3);
        var fourStars = recognitions.of(saved.id()).getFirst().id();
        recognitions.revoke(officer(PROVINCE), saved.id(), fourStars, "Vi phạm an toàn thực phẩm");
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
                .isInstanceOf(ProductNotFound.class);
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
                .isInstanceOf(ProductNotFound.class);
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
                                .seller()
                                .name()
                                .vi(),
                        "HTX đổi tên"::equals)
                .andVerify(name -> assertThat(name).isEqualTo("HTX đổi tên"));
    }
}
