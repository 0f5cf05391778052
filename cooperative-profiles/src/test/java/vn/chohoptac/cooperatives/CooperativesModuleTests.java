package vn.chohoptac.cooperatives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.chohoptac.cooperatives.AnApplication.anApplication;
import static vn.chohoptac.cooperatives.People.ADMINISTRATOR;
import static vn.chohoptac.cooperatives.People.NATIONAL_OFFICER;
import static vn.chohoptac.cooperatives.People.SHOPPER;
import static vn.chohoptac.cooperatives.People.officerOf;

import jakarta.persistence.EntityManagerFactory;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.AssertablePublishedEvents;
import vn.chohoptac.accounts.Accounts;
import vn.chohoptac.accounts.AlreadyInCooperative;
import vn.chohoptac.accounts.RegisterAccount;
import vn.chohoptac.accounts.Role;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.kernel.Conflict;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.platform.AuditLog;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, extraIncludes = "platform")
class CooperativesModuleTests {

    @Autowired
    CooperativeApplications applications;

    @Autowired
    Cooperatives cooperatives;

    @Autowired
    EditingProfiles editing;

    @Autowired
    Accounts accounts;

    @Autowired
    AuditLog audit;

    @Autowired
    EntityManagerFactory factory;

    private static int people;

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
        assertThatExceptionOfType(OutsideCompetence.class).isThrownBy(() -> applications.verify(id, neighbour));
        assertThatExceptionOfType(OutsideCompetence.class).isThrownBy(() -> applications.one(id, neighbour));
        assertThatExceptionOfType(NotAnOfficer.class).isThrownBy(() -> applications.verify(id, SHOPPER));
        assertThatExceptionOfType(NotAnOfficer.class).isThrownBy(() -> applications.waiting(SHOPPER, 1, 10));
        applications.verify(id, NATIONAL_OFFICER);
        assertThatExceptionOfType(OutsideCompetence.class)
                .isThrownBy(() -> applications.suspend(id, neighbour, "Khiếu nại"));
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
        applications.suspend(id, ADMINISTRATOR, "Cơ quan yêu cầu");
        assertThat(cooperatives.bySlug(slug)).isEmpty();
        assertThat(cooperatives.card(id).sells()).isFalse();
        assertThat(cooperatives.sellerIdentity(id).taxCode()).isNotEmpty();
        applications.restore(id, ADMINISTRATOR, "Đã khắc phục");
        assertThat(cooperatives.bySlug(slug)).isPresent();
        assertThat(cooperatives.card(id).sells()).isTrue();
    }

    @Test
    void marks_in_the_query_put_exact_names_first_and_no_marks_find_all() {
        var pineapple = enrol("HTX Zứa Dứa Mẫu", "37");
        var coconut = enrol("HTX Zứa Dừa Mẫu", "86");
        assertThat(find("zua dứa")).extracting(CooperativeCard::id).containsExactly(pineapple, coconut);
        assertThat(find("zua dừa")).extracting(CooperativeCard::id).containsExactly(coconut, pineapple);
        assertThat(find("ZUA DUA")).extracting(CooperativeCard::id).containsExactlyInAnyOrder(pineapple, coconut);
        assertThat(cooperatives
                        .directory(new DirectoryQuery("zua", "37", null, 1, 10))
                        .items())
                .extracting(CooperativeCard::id)
                .containsExactly(pineapple);
        assertThat(find("zua 100%_")).isEmpty();
    }

    @Test
    void the_directory_is_in_vietnamese_order_and_comes_in_pages() {
        for (var name : List.of("Đào", "Dâu", "Dừa", "Dứa", "Ấu", "An", "Ba")) {
            enrol("Yyy " + name, "01");
        }
        var first = cooperatives.directory(new DirectoryQuery("yyy", null, null, 1, 4));
        var second = cooperatives.directory(new DirectoryQuery("yyy", null, null, 2, 4));
        assertThat(first.total()).isEqualTo(7);
        assertThat(first.pages()).isEqualTo(2);
        assertThat(Stream.concat(first.items().stream(), second.items().stream()))
                .extracting(card -> card.name().vi().substring(4))
                .containsExactly("An", "Ấu", "Ba", "Dâu", "Dừa", "Dứa", "Đào");
    }

    @Test
    void the_directory_knows_fields_of_activity() {
        var id = enrol("HTX Xxx Dệt Mẫu", "01", FieldOfActivity.CRAFTS);
        enrol("HTX Xxx Khác Mẫu", "01", FieldOfActivity.CROPS);
        assertThat(cooperatives
                        .directory(new DirectoryQuery("xxx", null, FieldOfActivity.CRAFTS, 1, 10))
                        .items())
                .extracting(CooperativeCard::id)
                .containsExactly(id);
    }

    @Test
    void an_old_address_still_leads_to_the_renamed_cooperative() {
        var id = enrol("HTX Tên Cũ", "01");
        var before = cooperatives.own(id);
        var after = editing.change(id, change("HTX Tên Mới"), before.version());
        assertThat(after.slug()).startsWith("htx-ten-moi-");
        assertThat(cooperatives.bySlug(before.slug()).orElseThrow().slug()).isEqualTo(after.slug());
        assertThat(cooperatives.bySlug(after.slug()).orElseThrow().id()).isEqualTo(id);
        assertThat(after.fields()).containsExactly(FieldOfActivity.TOURISM);
        assertThat(cooperatives.own(id)).isEqualTo(after);
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
    void an_officers_list_does_not_ask_once_per_cooperative() {
        for (int i = 0; i < 12; i++) {
            applications.apply(person(), anApplication().in("79").build());
        }
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        assertThat(applications.waiting(officerOf("79"), 1, 50).items()).hasSize(12);
        assertThat(statistics.getPrepareStatementCount()).isLessThanOrEqualTo(4);
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

    /** How many of so many threads were not refused. */
    private static long successes(int threads, Callable<?> act) throws Exception {
        Callable<Boolean> attempt = () -> {
            try {
                act.call();
                return true;
            } catch (Conflict refused) {
                return false;
            }
        };
        try (var pool = Executors.newFixedThreadPool(threads)) {
            long successes = 0;
            for (var outcome : pool.invokeAll(Collections.nCopies(threads, attempt))) {
                successes += outcome.get() ? 1 : 0;
            }
            return successes;
        }
    }

    private List<CooperativeCard> find(String q) {
        return cooperatives.directory(new DirectoryQuery(q, null, null, 1, 50)).items();
    }

    private CooperativeId enrol(String name, String province, FieldOfActivity... fields) {
        var asked = anApplication().build();
        return applications.enrol(
                ADMINISTRATOR.actor(),
                new EnrolCooperative(
                        LocalizedText.vi(name),
                        asked.type(),
                        asked.registrationNumber(),
                        asked.taxCode(),
                        province,
                        null,
                        asked.street(),
                        asked.phone(),
                        null,
                        null,
                        Set.of(fields),
                        List.of(new CooperativeProfile.Fact("members", "120")),
                        true,
                        true));
    }

    private static ChangeProfile change(String name) {
        return new ChangeProfile(
                LocalizedText.vi(name), null, "Thôn 5", "0987654321", null, null, Set.of(FieldOfActivity.TOURISM));
    }

    private SignedIn person() {
        var email = "htx" + ++people + "@example.vn";
        return accounts.signedIn(
                accounts.register(RegisterAccount.shopper(email, "mot-mat-khau-dai", "Anh Ba", Locale.of("vi"))));
    }
}
