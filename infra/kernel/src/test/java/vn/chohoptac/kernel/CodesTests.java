package vn.chohoptac.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodesTests {

    @Test
    void reads_back_what_it_made_however_it_is_typed() {
        var code = Codes.random(9);
        assertThat(Codes.read(code.toLowerCase() + " ", 9)).contains(code);
        assertThat(Codes.read(code.substring(0, 4) + "-" + code.substring(4), 9))
                .contains(code);
    }

    @Test
    void finds_every_single_wrong_character_and_every_swap_of_neighbours() {
        var code = Codes.random(9);
        for (int i = 0; i < 9; i++) {
            for (char c : "0123456789ABCDEFGHJKMNPQRSTVWXY".toCharArray()) {
                var wrong = new StringBuilder(code);
                wrong.setCharAt(i, c);
                assertThat(Codes.read(wrong.toString(), 9).isPresent())
                        .isEqualTo(wrong.toString().equals(code));
            }
            if (i > 0 && code.charAt(i) != code.charAt(i - 1)) {
                var swapped = new StringBuilder(code).deleteCharAt(i).insert(i - 1, code.charAt(i));
                assertThat(Codes.read(swapped.toString(), 9)).isEmpty();
            }
        }
    }

    @Test
    void ids_sort_by_time_and_survive_the_database_form() {
        var ids = Stream.generate(Uuids::v7).limit(50_000).toList();
        assertThat(ids).isSortedAccordingTo((a, b) -> a.toString().compareTo(b.toString()));
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        assertThat(ids).allMatch(id -> id.version() == 7 && id.variant() == 2);
        UUID first = ids.getFirst();
        assertThat(Uuids.of(Uuids.bytes(first))).isEqualTo(first);
    }

    @Test
    void reads_phone_numbers_as_people_write_them() {
        assertThat(Stream.of("0912 345 678", "+84 912.345.678", "84912345678", "0084912345678", "(+84) 0912-345-678"))
                .allSatisfy(typed -> assertThat(PhoneNumber.read(typed)).contains(new PhoneNumber("+84912345678")));
        assertThat(Stream.of("", "0112345678", "091234567", "09123456789", "abc"))
                .allSatisfy(typed -> assertThat(PhoneNumber.read(typed)).isEmpty());
    }

    @Test
    void simulated_time_ends_with_its_scope() {
        var real = Clock.systemUTC();
        var clock = SimulatedTime.over(real);
        var then = Instant.parse("2025-11-22T00:00:00Z");
        assertThat(SimulatedTime.at(then, clock::instant)).isEqualTo(then);
        assertThat(clock.instant()).isAfter(then);
    }
}
