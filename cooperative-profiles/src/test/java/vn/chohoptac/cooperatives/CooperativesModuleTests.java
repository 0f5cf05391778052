package vn.chohoptac.cooperatives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.chohoptac.cooperatives.AnApplication.anApplication;
import static vn.chohoptac.cooperatives.People.ADMINISTRATOR;
import static vn.chohoptac.cooperatives.People.NATIONAL_OFFICER;
import static vn.chohoptac.cooperatives.People.SHOPPER;
import static vn.chohoptac.cooperatives.People.officerOf;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.AssertablePublishedEvents;
import vn.chohoptac.accounts.AlreadyInCooperative;
import vn.chohoptac.accounts.Role;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.platform.AuditLog;

class CooperativesModuleTests extends CooperativesGround {

    @AfterEach
    void theClockRuns() {
        clock.reset();
    }

    @Test
    void from_the_application_to_the_directory(AssertablePublishedEvents events) {
        var applicant = person();
        var id = applications.apply(
                applicant,
                anApplication()
                        .named("HTX Hồ Tiêu Ngọc Mẫu", "Pearl Pepper")
                        .in("68")
                        .build());
        assertThat(accounts.signedIn(applicant.id()).cooperativeId()).isEqualTo(id.value());
        assertThat(accounts.signedIn(applicant.id()).has(Role.DIRECTOR)).isTrue();
        assertThat(find("Hồ Tiêu Ngọc")).isEmpty();
        var slug = cooperatives.own(id).slug();
        assertThat(cooperatives.bySlug(slug)).isEmpty();

        var officer = officerOf("68");
        assertThat(applications.waiting(officer, 1, 100).items())
                .extracting(one -> one.profile().id())
                .contains(id);
        applications.askForMore(id, officer, "Cần bản sao giấy đăng ký");
        applications.applyAgain(
                id, applicant, anApplication().named("HTX Hồ Tiêu Ngọc Mẫu").build());
        applications.verify(id, officer);

        var profile = cooperatives.bySlug(slug).orElseThrow();
        assertThat(profile.state()).isEqualTo(CooperativeState.VERIFIED);
        assertThat(profile.sells()).isTrue();
        assertThat(profile.phone()).isNotNull();
        assertThat(applications.one(id, officer).history()).hasSize(4);
        assertThat(find("ho tieu ngoc")).extracting(CooperativeCard::id).containsExactly(id);
        assertThat(cooperatives.sellerIdentity(id).phone()).isEqualTo("0912 345 678");
        events.assertThat()
                .contains(CooperativeVerified.class)
                .matching(event -> event.cooperativeId().equals(id.value()));
        assertThat(audit.read(new AuditLog.Question(null, id.value().toString(), null), 1, 10)
                        .items())
                .extracting(AuditLog.Entry::act)
                .containsExactly("cooperatives.verify", "cooperatives.ask-for-more");
    }

    @Test
    void an_officer_acts_within_the_own_province_only() {
        var id = applications.apply(person(), anApplication().in("68").build());
        var neighbour = officerOf("66");
        assertThat(applications.waiting(neighbour, 1, 100).items())
                .extracting(one -> one.profile().provinceCode())
                .doesNotContain("68");
        assertThatExceptionOfType(CooperativeNotFound.class).isThrownBy(() -> applications.verify(id, neighbour));
        assertThatExceptionOfType(CooperativeNotFound.class).isThrownBy(() -> applications.one(id, neighbour));
        assertThatExceptionOfType(NotAnOfficer.class).isThrownBy(() -> applications.verify(id, SHOPPER));
        assertThatExceptionOfType(NotAnOfficer.class).isThrownBy(() -> applications.waiting(SHOPPER, 1, 10));
        applications.verify(id, NATIONAL_OFFICER);
        assertThatExceptionOfType(CooperativeNotFound.class)
                .isThrownBy(() -> applications.suspend(id, neighbour, "Khiếu nại", NoticeKind.AUTHORITY));
        assertThat(cooperatives.card(id).sells()).isTrue();
    }

    @Test
    void whoever_rejects_or_suspends_says_why() {
        var id = applications.apply(person(), anApplication().build());
        assertThatExceptionOfType(ReasonMissing.class)
                .isThrownBy(() -> applications.reject(id, NATIONAL_OFFICER, "  "));
        assertThatExceptionOfType(ReasonMissing.class)
                .isThrownBy(() -> applications.askForMore(id, NATIONAL_OFFICER, ""));
    }

    @Test
    void a_rejected_applicant_may_apply_anew_with_the_same_tax_code() {
        var applicant = person();
        var asked = anApplication().build();
        var id = applications.apply(applicant, asked);
        assertThatExceptionOfType(RegistrationTaken.class).isThrownBy(() -> applications.apply(person(), asked));
        assertThatExceptionOfType(AlreadyInCooperative.class)
                .isThrownBy(() -> applications.apply(applicant, anApplication().build()));

        applications.reject(id, NATIONAL_OFFICER, "Giấy tờ mờ");

        assertThat(accounts.signedIn(applicant.id()).cooperativeId()).isNull();
        assertThat(applications.apply(applicant, asked)).isNotEqualTo(id);
    }

    @Test
    void suspending_hides_profile_and_shop_but_not_the_seller_of_old_orders() {
        var id = enrol("HTX Cá Khô Bình Mẫu", "91");
        var slug = cooperatives.card(id).slug();
        applications.suspend(id, ADMINISTRATOR, "Cơ quan yêu cầu", NoticeKind.AUTHORITY);
        assertThat(cooperatives.bySlug(slug)).isEmpty();
        assertThat(cooperatives.card(id).sells()).isFalse();
        assertThat(cooperatives.sellerIdentity(id).taxCode()).isNotEmpty();
        applications.restore(id, ADMINISTRATOR, "Đã khắc phục");
        assertThat(cooperatives.bySlug(slug)).isPresent();
        assertThat(cooperatives.card(id).sells()).isTrue();
    }

    @Test
    void a_suspension_with_notice_takes_effect_after_five_days_and_not_before(AssertablePublishedEvents events) {
        var now = Instant.parse("2026-11-27T03:00:00Z");
        clock.setTo(now);
        var id = enrol("HTX Báo Trước", "91");
        var from = applications.suspend(id, NATIONAL_OFFICER, "Giấy đăng ký hết hạn", NoticeKind.FIVE_DAYS);
        assertThat(from).isEqualTo(now.plus(Duration.ofDays(5)));
        events.assertThat()
                .contains(CooperativeSuspensionAnnounced.class)
                .matching(event ->
                        event.effectiveFrom().equals(from) && event.reason().equals("Giấy đăng ký hết hạn"));

        clock.setTo(from.minusMillis(1));
        suspensions.takeEffect();
        assertThat(cooperatives.card(id).sells()).isTrue();
        clock.setTo(from);
        suspensions.takeEffect();
        suspensions.takeEffect();
        assertThat(cooperatives.card(id).sells()).isFalse();
        var seen = applications.own(id);
        assertThat(seen.announced()).isNull();
        assertThat(seen.history().getLast().why()).isEqualTo("Giấy đăng ký hết hạn");
        events.assertThat()
                .contains(CooperativeSuspended.class)
                .matching(event -> event.reason().equals("Giấy đăng ký hết hạn"));
    }

    @Test
    void an_announced_suspension_that_was_lifted_never_takes_effect() {
        var id = enrol("HTX Kịp Sửa", "91");
        var from = applications.suspend(id, NATIONAL_OFFICER, "Giấy đăng ký hết hạn", NoticeKind.FIVE_DAYS);
        applications.restore(id, NATIONAL_OFFICER, "Đã gia hạn");
        clock.setTo(from);
        suspensions.takeEffect();
        assertThat(cooperatives.card(id).sells()).isTrue();
        assertThat(applications.own(id).history()).hasSize(1);
    }

    @Test
    void a_stale_edit_is_refused_with_both_versions() {
        var id = enrol("HTX Hai Người Sửa", "01");
        var version = cooperatives.own(id).version();
        editing.change(id, change("HTX Người Thứ Nhất"), version);
        assertThatExceptionOfType(StaleProfile.class)
                .isThrownBy(() -> editing.change(id, change("HTX Người Thứ Hai"), version))
                .satisfies(stale -> {
                    assertThat(stale.current().name().vi()).isEqualTo("HTX Người Thứ Nhất");
                    assertThat(stale.yours().name().vi()).isEqualTo("HTX Người Thứ Hai");
                });
        assertThat(cooperatives.own(id).name().vi()).isEqualTo("HTX Người Thứ Nhất");
    }

    @Test
    void of_many_editing_the_same_version_at_once_one_succeeds() throws Exception {
        var id = enrol("HTX Nhiều Người Sửa", "01");
        var version = cooperatives.own(id).version();
        assertThat(successes(8, () -> editing.change(id, change("HTX Một Người Sửa"), version)))
                .isEqualTo(1);
    }

    @Test
    void of_many_applying_with_one_tax_code_at_once_one_succeeds() throws Exception {
        var asked = anApplication().build();
        var applicants = Stream.generate(this::person).limit(8).iterator();
        assertThat(successes(8, () -> {
                    SignedIn applicant;
                    synchronized (applicants) {
                        applicant = applicants.next();
                    }
                    return applications.apply(applicant, asked);
                }))
                .isEqualTo(1);
    }

    @Test
    void a_shop_opens_only_when_ready_and_closes_any_time() {
        var id = applications.apply(person(), anApplication().build());
        assertThatExceptionOfType(NotReadyToSell.class)
                .isThrownBy(() -> editing.openShop(id))
                .satisfies(refused ->
                        assertThat(refused.readiness().missing()).containsExactly(Readiness.Requirement.VERIFIED));
        applications.verify(id, NATIONAL_OFFICER);
        assertThat(editing.closeShop(id).sells()).isFalse();
        assertThat(editing.openShop(id).sells()).isTrue();
    }

    @Test
    void nobody_elses_id_is_found() {
        assertThatExceptionOfType(CooperativeNotFound.class).isThrownBy(() -> cooperatives.own(CooperativeId.next()));
        assertThat(cooperatives.cards(List.of(CooperativeId.next()))).isEmpty();
        assertThat(cooperatives.cards(List.of())).isEmpty();
    }
}
