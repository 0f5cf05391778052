package vn.chohoptac.catalog.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chohoptac.accounts.AccountId;
import vn.chohoptac.accounts.Role;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.kernel.Actor;

class RecognitionTests {

    private static final Instant NOW = Instant.parse("2025-03-01T03:00:00Z");

    @Test
    void holds_from_the_decision_s_midnight_in_viet_nam_until_before_the_same_date_36_months_later() {
        var recognition = recognition("2024-02-29");
        assertThat(recognition.holdsAt(Instant.parse("2024-02-28T16:59:59Z"))).isFalse();
        assertThat(recognition.holdsAt(Instant.parse("2024-02-28T17:00:00Z"))).isTrue();
        assertThat(recognition.holdsAt(Instant.parse("2027-02-27T16:59:59.999Z")))
                .isTrue();
        assertThat(recognition.holdsAt(Instant.parse("2027-02-27T17:00:00Z"))).isFalse();
    }

    @Test
    void ends_when_it_is_revoked_and_only_once() {
        var recognition = recognition("2024-05-02");
        recognition.revoke("Vi phạm", Actor.SYSTEM, NOW);
        assertThat(recognition.holdsAt(NOW.minusMillis(1))).isTrue();
        assertThat(recognition.holdsAt(NOW)).isFalse();
        assertThatThrownBy(() -> recognition.revoke("Lần nữa", Actor.SYSTEM, NOW))
                .isInstanceOf(RecognitionEnded.class);
    }

    @Test
    void provinces_record_three_and_four_stars_of_their_own_and_the_centre_five() {
        var province = officer("12");
        var centre = officer(null);
        assertThat(Competence.toRecord(province, 3, "12")).isTrue();
        assertThat(Competence.toRecord(province, 4, "12")).isTrue();
        assertThat(Competence.toRecord(province, 4, "68")).isFalse();
        assertThat(Competence.toRecord(province, 5, "12")).isFalse();
        assertThat(Competence.toRecord(centre, 5, "12")).isTrue();
        assertThat(Competence.toRecord(centre, 4, "12")).isFalse();
    }

    @Test
    void districts_gave_three_stars_until_july_2025() {
        assertThat(Competence.problemsOf(said(3, "2025-07-05", IssuerLevel.DISTRICT)))
                .isEmpty();
        assertThat(Competence.problemsOf(said(3, "2025-07-06", IssuerLevel.DISTRICT)))
                .isNotEmpty();
        assertThat(Competence.problemsOf(said(4, "2024-07-05", IssuerLevel.DISTRICT)))
                .isNotEmpty();
        assertThat(Competence.problemsOf(said(5, "2024-07-05", IssuerLevel.MINISTRY)))
                .isEmpty();
        assertThat(Competence.problemsOf(said(5, "2024-07-05", IssuerLevel.PROVINCE)))
                .isNotEmpty();
        assertThat(Competence.problemsOf(said(2, "2024-07-05", IssuerLevel.PROVINCE)))
                .isNotEmpty();
    }

    private static Recognition recognition(String date) {
        return new Recognition(said(4, date, IssuerLevel.PROVINCE), Actor.SYSTEM, NOW);
    }

    private static RecordRecognition said(int stars, String date, IssuerLevel level) {
        return new RecordRecognition(
                ProductId.next(), stars, "12/QĐ-UBND", LocalDate.parse(date), "UBND tỉnh", level, null, null);
    }

    private static SignedIn officer(@Nullable String province) {
        return new SignedIn(
                AccountId.next(), "can-bo@example.vn", "Cán bộ", Set.of(Role.OFFICER), null, province, Locale.of("vi"));
    }
}
