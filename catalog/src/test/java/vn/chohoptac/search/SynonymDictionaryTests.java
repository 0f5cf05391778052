package vn.chohoptac.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chohoptac.search.SynonymDictionary.Segment;

class SynonymDictionaryTests {

    private final SynonymDictionary dictionary = new SynonymDictionary(List.of(
            "# fruit",
            "dứa, khóm, trái thơm",
            "dừa, trái dừa, coconut",
            "trái mận => trái mận, mận, quả roi",
            "cà phê, cafe"));

    @Test
    void takes_the_longest_known_term() {
        assertThat(dictionary.segments(List.of("trái", "mận", "sấy"), true))
                .containsExactly(new Segment("trái mận", List.of("mận", "quả roi")), new Segment("sấy", List.of()));
    }

    @Test
    void keeps_marked_terms_apart() {
        assertThat(dictionary.segments(List.of("dứa"), true))
                .containsExactly(new Segment("dứa", List.of("khóm", "trái thơm")));
    }

    @Test
    void offers_a_term_without_marks_the_synonyms_of_all_its_readings() {
        assertThat(dictionary.segments(List.of("dua"), false))
                .containsExactly(new Segment("dua", List.of("khom", "trai thom", "trai dua", "coconut")));
    }

    @Test
    void reads_one_way_rules_one_way() {
        assertThat(dictionary.segments(List.of("mận"), true)).containsExactly(new Segment("mận", List.of()));
    }

    @Test
    void reads_a_query_as_marked_when_any_mark_was_typed() {
        assertThat(QueryReading.of("Cà phe", dictionary).marked()).isTrue();
        var reading = QueryReading.of("CA PHE", dictionary);
        assertThat(reading.marked()).isFalse();
        assertThat(reading.segments()).containsExactly(new Segment("ca phe", List.of("cafe")));
    }
}
