package vn.chohoptac.cooperatives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.chohoptac.cooperatives.AnApplication.anApplication;
import static vn.chohoptac.cooperatives.CooperativeState.APPLIED;
import static vn.chohoptac.cooperatives.CooperativeState.MORE_ASKED;
import static vn.chohoptac.cooperatives.CooperativeState.REJECTED;
import static vn.chohoptac.cooperatives.CooperativeState.SUSPENDED;
import static vn.chohoptac.cooperatives.CooperativeState.VERIFIED;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chohoptac.accounts.AccountId;
import vn.chohoptac.cooperatives.Readiness.Requirement;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.LocalizedText;

class CooperativeTests {

    private static final Instant NOW = Instant.parse("2026-05-02T03:00:00Z");
    private static final Actor OFFICER = People.NATIONAL_OFFICER.actor();
    private static final Actor APPLICANT = People.SHOPPER.actor();

    @Test
    void the_process_is_this_table_and_nothing_else() {
        var allowed = Map.of(
                APPLIED, Set.of(MORE_ASKED, VERIFIED, REJECTED),
                MORE_ASKED, Set.of(APPLIED, REJECTED),
                VERIFIED, Set.of(SUSPENDED),
                SUSPENDED, Set.of(VERIFIED),
                REJECTED, Set.of());
        for (var from : CooperativeState.values()) {
            for (var to : CooperativeState.values()) {
                assertThat(from.canBecome(to))
                        .as("%s to %s", from, to)
                        .isEqualTo(allowed.get(from).contains(to));
            }
        }
    }

    @Test
    void opens_its_shop_by_itself_once_verified_with_nothing_missing() {
        var cooperative = applied();
        assertThat(cooperative.sells()).isFalse();
        cooperative.verify(NOW, OFFICER);
        assertThat(cooperative.sells()).isTrue();
        assertThat(cooperative.profile().verifiedAt()).isEqualTo(NOW);
    }

    @Test
    void leaves_a_trace_of_who_when_and_why() {
        var cooperative = applied();
        cooperative.askForMore("Cần bản sao giấy đăng ký", NOW.plusSeconds(1), OFFICER);
        cooperative.applyAgain(anApplication().build(), NOW.plusSeconds(2), APPLICANT);
        cooperative.verify(NOW.plusSeconds(3), OFFICER);

        assertThat(cooperative.application().history())
                .extracting(Application.Step::from, Application.Step::to, Application.Step::why)
                .containsExactly(
                        tuple(null, APPLIED, ""),
                        tuple(APPLIED, MORE_ASKED, "Cần bản sao giấy đăng ký"),
                        tuple(MORE_ASKED, APPLIED, ""),
                        tuple(APPLIED, VERIFIED, ""));
        assertThat(cooperative.application().history().get(1).by()).isEqualTo("Cô Tư");
        assertThat(cooperative.application().history().get(1).at()).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void refuses_to_verify_while_more_is_asked_or_after_a_rejection() {
        var asked = applied();
        asked.askForMore("Cần thêm giấy tờ", NOW, OFFICER);
        assertRefused(() -> asked.verify(NOW, OFFICER));

        var rejected = applied();
        rejected.reject("Không có thật", NOW, OFFICER);
        assertRefused(() -> rejected.verify(NOW, OFFICER));
        assertRefused(() -> rejected.applyAgain(anApplication().build(), NOW, APPLICANT));
        assertThat(rejected.application().history()).hasSize(2);
    }

    @Test
    void verifying_is_no_way_around_restoring_nor_the_other_way_round() {
        var suspended = verified();
        suspended.suspend("Khiếu nại", NOW, OFFICER);
        assertRefused(() -> suspended.verify(NOW, OFFICER));
        assertRefused(() -> applied().restore("", NOW, OFFICER));
    }

    @Test
    void sells_nothing_while_suspended_and_goes_on_when_restored() {
        var cooperative = verified();
        cooperative.suspend("Khiếu nại", NOW, OFFICER);
        assertThat(cooperative.sells()).isFalse();
        assertThatExceptionOfType(NotReadyToSell.class).isThrownBy(cooperative::openShop);
        cooperative.restore("Đã khắc phục", NOW, OFFICER);
        assertThat(cooperative.sells()).isTrue();
    }

    @Test
    void a_closed_shop_stays_closed_through_a_suspension() {
        var cooperative = verified();
        cooperative.closeShop();
        cooperative.suspend("Khiếu nại", NOW, OFFICER);
        cooperative.restore("Đã khắc phục", NOW, OFFICER);
        assertThat(cooperative.sells()).isFalse();
        cooperative.openShop();
        assertThat(cooperative.sells()).isTrue();
    }

    @Test
    void says_what_is_missing_before_it_can_sell() {
        var cooperative = enrolled(null);

        assertThat(cooperative.sells()).isFalse();
        assertThat(cooperative.readiness().missing())
                .containsExactly(
                        Requirement.REGISTRATION_NUMBER, Requirement.TAX_CODE, Requirement.ADDRESS, Requirement.PHONE);
    }

    @Test
    void an_enrolled_one_is_on_the_market_but_nobody_verified_it() {
        var cooperative = enrolled("DK-0107");
        assertThat(cooperative.state()).isEqualTo(VERIFIED);
        assertThat(cooperative.profile().verifiedAt()).isNull();
    }

    @Test
    void a_sample_number_says_that_the_particulars_are_made_up() {
        assertThat(enrolled("MAU-LD-04").profile().madeUp()).isTrue();
        assertThat(enrolled("DK-0107").profile().madeUp()).isFalse();
        assertThat(enrolled(null).profile().madeUp()).isFalse();
    }

    @Test
    void a_bank_account_is_advice_only() {
        var cooperative =
                Cooperative.applied(anApplication().withoutBankAccount().build(), AccountId.next(), NOW, APPLICANT);
        cooperative.verify(NOW, OFFICER);
        assertThat(cooperative.sells()).isTrue();
        assertThat(cooperative.readiness().items())
                .contains(new Readiness.Item(Requirement.BANK_ACCOUNT, false, false));
    }

    @Test
    void a_new_name_changes_the_address_but_not_its_code() {
        var cooperative = Cooperative.applied(
                anApplication().named("HTX Dứa Đồng Giao").build(), AccountId.next(), NOW, APPLICANT);
        var before = cooperative.slug();
        assertThat(before).matches("htx-dua-dong-giao-[0-9a-y]{5}");

        cooperative.change(new ChangeProfile(
                LocalizedText.vi("HTX Dứa Tam Điệp"), null, "Thôn 3", "0912345678", null, null, Set.of()));

        assertThat(cooperative.slug()).matches("htx-dua-tam-diep-[0-9a-y]{5}");
        assertThat(cooperative.slug()).endsWith(before.substring(before.length() - 5));
    }

    private static Cooperative enrolled(@Nullable String registrationNumber) {
        return Cooperative.enrolled(
                new EnrolCooperative(
                        LocalizedText.vi("HTX Nông Phú"),
                        OrganisationType.COOPERATIVE,
                        registrationNumber,
                        null,
                        "68",
                        null,
                        null,
                        null,
                        null,
                        null,
                        Set.of(),
                        List.of(),
                        false,
                        true),
                NOW,
                Actor.SYSTEM);
    }

    private static Cooperative applied() {
        return Cooperative.applied(anApplication().build(), AccountId.next(), NOW, APPLICANT);
    }

    private static Cooperative verified() {
        var cooperative = applied();
        cooperative.verify(NOW, OFFICER);
        return cooperative;
    }

    private static void assertRefused(ThrowingCallable act) {
        assertThatExceptionOfType(CooperativeCannotBecome.class).isThrownBy(act);
    }
}
