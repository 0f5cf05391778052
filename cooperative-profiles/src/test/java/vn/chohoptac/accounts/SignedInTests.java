package vn.chohoptac.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chohoptac.kernel.Actor;

class SignedInTests {

    @Test
    void an_officer_is_competent_for_their_own_province_only() {
        var officer = person(Role.OFFICER, null, "68");
        assertThat(officer.competentFor("68")).isTrue();
        assertThat(officer.competentFor("01")).isFalse();
        assertThat(officer.national()).isFalse();
    }

    @Test
    void a_national_officer_and_an_administrator_are_competent_everywhere() {
        assertThat(person(Role.OFFICER, null, null).competentFor("01")).isTrue();
        assertThat(person(Role.ADMINISTRATOR, null, null).competentFor("01")).isTrue();
    }

    @Test
    void nobody_else_is_competent_anywhere() {
        assertThat(person(Role.SHOPPER, null, null).competentFor("68")).isFalse();
        assertThat(person(Role.DIRECTOR, UUID.randomUUID(), null).competentFor("68"))
                .isFalse();
        assertThat(person(Role.SHOPPER, null, "68").competentFor("68")).isFalse();
    }

    @Test
    void histories_name_the_strongest_capacity() {
        assertThat(person(Role.SHOPPER, null, null).actor().kind()).isEqualTo(Actor.Kind.BUYER);
        assertThat(person(Role.CLERK, UUID.randomUUID(), null).actor().kind()).isEqualTo(Actor.Kind.COOPERATIVE);
        assertThat(person(Role.OFFICER, null, null).actor().kind()).isEqualTo(Actor.Kind.OFFICER);
        assertThat(person(Role.ADMINISTRATOR, null, null).actor().kind()).isEqualTo(Actor.Kind.ADMINISTRATOR);
    }

    @Test
    void survives_being_kept_in_a_session() throws Exception {
        var person = person(Role.DIRECTOR, UUID.randomUUID(), null);
        var bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(person);
        assertThat(new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject())
                .isEqualTo(person);
    }

    private static SignedIn person(Role role, @Nullable UUID cooperative, @Nullable String province) {
        return new SignedIn(
                AccountId.next(), "a@example.vn", "A", Set.of(role), cooperative, province, Locale.of("vi"));
    }
}
