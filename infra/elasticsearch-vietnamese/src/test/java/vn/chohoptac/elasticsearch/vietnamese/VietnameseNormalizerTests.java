package vn.chohoptac.elasticsearch.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseNormalizerTests {

    @ParameterizedTest
    @CsvSource({
        "hoà, hòa",
        "Hoà Bình, hòa bình",
        "thuỷ, thủy",
        "khoẻ, khỏe",
        "uý, úy",
        "loè, lòe",
        "hoạ, họa",
        "huỷ, hủy",
        "qúy, quý",
        "qùa, quà",
        "gìa, già",
        "hòan, hoàn",
        "tóan, toán",
        "tòan qúôc, toàn quốc",
        "hoàn toàn, hoàn toàn",
        "khuỷu, khuỷu",
        "ngoài, ngoài",
        "ngòai, ngoài",
        "giếng, giếng",
        "gìn giữ, gìn giữ",
        "thuở, thuở",
        "rượu, rượu",
        "mía, mía",
        "cửa, cửa",
        "ĐẮK LẮK, đắk lắk"
    })
    void puts_the_tone_mark_where_the_traditional_spelling_has_it(String written, String meant) {
        assertThat(VietnameseNormalizer.normalize(written)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hoà", "Quý Mỹ", "Đắk Nông", "rượu cần", "thuỷ sản", "Huế", "nghệ", "ướt"})
    void does_not_care_for_the_unicode_form(String word) {
        String composed = VietnameseNormalizer.normalize(Normalizer.normalize(word, Normalizer.Form.NFC));
        String decomposed = VietnameseNormalizer.normalize(Normalizer.normalize(word, Normalizer.Form.NFD));
        assertThat(decomposed).isEqualTo(composed);
    }

    @Test
    void composes_marks_typed_after_a_precomposed_vowel() {
        assertThat(VietnameseNormalizer.normalize("ê\u0301")).isEqualTo("ế");
        assertThat(VietnameseNormalizer.normalize("ạ\u0302")).isEqualTo("ậ");
        assertThat(VietnameseNormalizer.normalize("a\u0340")).isEqualTo("à");
    }

    @Test
    void takes_look_alikes_of_d_with_stroke_for_it() {
        assertThat(VietnameseNormalizer.normalize("\u00D0ắk")).isEqualTo("đắk");
        assertThat(VietnameseNormalizer.normalize("\u0189à Lạt")).isEqualTo("đà lạt");
    }

    @Test
    void removes_invisible_characters() {
        assertThat(VietnameseNormalizer.normalize("cà\u200B phê\uFEFF\u00AD")).isEqualTo("cà phê");
    }

    @ParameterizedTest
    @ValueSource(strings = {"café", "résumé", "são paulo", "naïve", "crème brûlée", "jalapeño", "d'água"})
    void leaves_foreign_words_their_marks(String foreign) {
        assertThat(VietnameseNormalizer.normalize(foreign)).isEqualTo(foreign);
    }

    @Test
    void lower_cases_without_regard_to_the_machine_s_language() {
        assertThat(VietnameseNormalizer.normalize("MIT IN")).isEqualTo("mit in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hoà thuỷ qúy tóan", "Đắk Lắk ST25 500gr", "", "  !?", "🌾 gạo"})
    void changes_nothing_the_second_time(String text) {
        String once = VietnameseNormalizer.normalize(text);
        assertThat(VietnameseNormalizer.normalize(once)).isEqualTo(once);
    }

    @ParameterizedTest
    @CsvSource({
        "mỳ, mì",
        "kỳ, kì",
        "quý, quí",
        "quỹ, quĩ",
        "mỹ, mĩ",
        "kỹ, kĩ",
        "lý, lí",
        "tỷ, tỉ",
        "sỹ, sĩ",
        "hy, hi",
        "vỹ, vĩ",
        "ky, ki",
        "quy, qui",
        "ly, li"
    })
    void spells_i_and_y_in_one_way(String written, String unified) {
        assertThat(VietnameseNormalizer.unifyIAndY(written)).isEqualTo(unified);
        assertThat(VietnameseNormalizer.unifyIAndY(unified)).isEqualTo(unified);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tay", "máy", "thủy", "ý", "y", "yến", "quyên", "duy", "nguyên", "huy", "honey"})
    void leaves_a_y_that_makes_another_word(String word) {
        assertThat(VietnameseNormalizer.unifyIAndY(word)).isEqualTo(word);
    }
}
