package vn.chohoptac.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static vn.chohoptac.accounts.ARegistration.aRegistration;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.chohoptac.embedded.testing.TestClock;

@ApplicationModuleTest(extraIncludes = "platform")
class AccountsModuleTests {

    private static final Instant NOON = Instant.parse("2026-05-02T05:00:00Z");

    @Autowired
    Accounts accounts;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void a_registered_shopper_signs_in_by_an_argon2id_hash() {
        var id = accounts.register(aRegistration().by("Hoa@Example.vn").build());

        var credentials = accounts.credentialsOf("hoa@example.VN ").orElseThrow();
        assertThat(credentials.id()).isEqualTo(id);
        assertThat(credentials.active()).isTrue();
        assertThat(credentials.passwordHash()).startsWith("{argon2id}$argon2id$v=19$m=12288,t=3,p=1$");
        assertThat(passwords.matches("mot-mat-khau-dai", credentials.passwordHash()))
                .isTrue();
        assertThat(passwords.matches("mot-mat-khau-daj", credentials.passwordHash()))
                .isFalse();
        assertThat(accounts.signedIn(id).roles()).containsExactly(Role.SHOPPER);
        assertThat(accounts.signedIn(id).displayName()).isEqualTo("Chị Hoa");
    }

    @Test
    void an_address_has_one_account_however_it_is_written() {
        accounts.register(aRegistration().by("ba@example.vn").build());
        assertThatExceptionOfType(EmailTaken.class)
                .isThrownBy(() ->
                        accounts.register(aRegistration().by("BA@example.vn").build()));
    }

    @Test
    void of_many_registering_the_same_address_at_once_one_succeeds() throws Exception {
        var outcomes = atOnce(8, () -> {
            try {
                accounts.register(aRegistration().by("tu@example.vn").build());
                return true;
            } catch (EmailTaken taken) {
                return false;
            }
        });
        assertThat(outcomes).filteredOn(success -> success).hasSize(1);
    }

    @Test
    void an_officer_keeps_the_province_and_a_clerk_the_cooperative() {
        var cooperative = UUID.randomUUID();
        var officer = accounts.openStaffAccount(
                OpenStaffAccount.of(Role.OFFICER, "canbo@example.vn", "mot-mat-khau-dai", "Cô Tư")
                        .inProvince("68"));
        var clerk = accounts.openStaffAccount(
                OpenStaffAccount.of(Role.CLERK, "banhang@example.vn", "mot-mat-khau-dai", "Anh Ba")
                        .inCooperative(cooperative));

        assertThat(accounts.signedIn(officer).provinceCode()).isEqualTo("68");
        assertThat(accounts.signedIn(clerk).cooperativeId()).isEqualTo(cooperative);
        assertThat(accounts.membersOf(cooperative))
                .extracting(Member::displayName)
                .containsExactly("Anh Ba");
        assertThat(accounts.membersOf(List.of(cooperative, UUID.randomUUID())))
                .containsOnly(Map.entry(cooperative, accounts.membersOf(cooperative)));
    }

    @Test
    void nobody_acts_for_two_cooperatives_until_they_left_the_first() {
        var id = accounts.register(aRegistration().build());
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        accounts.joinCooperative(id, first, Role.DIRECTOR);
        assertThatExceptionOfType(AlreadyInCooperative.class)
                .isThrownBy(() -> accounts.joinCooperative(id, second, Role.CLERK));

        accounts.leaveCooperative(id, first);
        accounts.joinCooperative(id, second, Role.CLERK);
        assertThat(accounts.signedIn(id).cooperativeId()).isEqualTo(second);
        assertThat(accounts.signedIn(id).roles()).containsExactlyInAnyOrder(Role.SHOPPER, Role.CLERK);
    }

    @Test
    void the_language_is_remembered() {
        var id = accounts.register(aRegistration().build());
        accounts.changeLanguage(id, Locale.ENGLISH);
        assertThat(accounts.signedIn(id).language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void guessing_one_account_makes_it_wait_ever_longer_from_any_address() {
        clock.setTo(NOON);
        for (int i = 0; i < 5; i++) {
            accounts.signInAllowed("Nam@example.vn", "192.0.2." + i);
            accounts.signInFailed("nam@example.vn", "192.0.2." + i);
        }
        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> accounts.signInAllowed("nam@example.vn", "192.0.2.99"))
                .satisfies(wait -> assertThat(wait.retryAfter()).isEqualTo(Duration.ofSeconds(30)));
        assertThatNoException().isThrownBy(() -> accounts.signInAllowed("sau@example.vn", "192.0.2.99"));

        clock.advance(Duration.ofSeconds(31));
        assertThatNoException().isThrownBy(() -> accounts.signInAllowed("nam@example.vn", "192.0.2.99"));
        accounts.signInFailed("nam@example.vn", "192.0.2.99");
        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> accounts.signInAllowed("nam@example.vn", "192.0.2.98"))
                .satisfies(wait -> assertThat(wait.retryAfter()).isEqualTo(Duration.ofSeconds(60)));
    }

    @Test
    void a_success_forgives_the_account_but_not_the_address() {
        clock.setTo(NOON);
        for (int i = 0; i < 20; i++) {
            accounts.signInFailed("guess" + i + "@example.vn", "198.51.100.7");
        }
        accounts.signInSucceeded("guess1@example.vn", "198.51.100.7");
        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> accounts.signInAllowed("anyone@example.vn", "198.51.100.7"));

        for (int i = 0; i < 4; i++) {
            accounts.signInFailed("bay@example.vn", "203.0.113." + i);
        }
        accounts.signInSucceeded("bay@example.vn", "203.0.113.1");
        accounts.signInFailed("bay@example.vn", "203.0.113.1");
        assertThatNoException().isThrownBy(() -> accounts.signInAllowed("bay@example.vn", "203.0.113.1"));
    }

    @Test
    void failures_that_come_at_once_are_all_counted() throws Exception {
        clock.setTo(NOON);
        atOnce(16, () -> {
            accounts.signInFailed("tam@example.vn", "192.0.2.200");
            return true;
        });
        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> accounts.signInAllowed("tam@example.vn", "192.0.2.201"))
                .satisfies(wait -> assertThat(wait.retryAfter()).isEqualTo(LockRule.ACCOUNT.wait(16)));
    }

    private static <T> List<T> atOnce(int threads, Callable<T> work) throws Exception {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var futures = pool.invokeAll(
                    IntStream.range(0, threads).mapToObj(_ -> work).toList());
            var results = new ArrayList<T>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
