package vn.chohoptac.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VietnameseTextTests {

    @Test
    void folds_every_mark_and_d_with_stroke() {
        assertThat(VietnameseText.fold("Đăk Hà, ĐẮK LẮK, ruộng bậc thang"))
                .isEqualTo("dak ha, dak lak, ruong bac thang");
    }

    @Test
    void puts_tone_marks_in_one_place_whatever_the_unicode_form() {
        assertThat(VietnameseText.normalise("Hoà Bình, thuỷ, khoẻ, uý")).isEqualTo("hòa bình, thủy, khỏe, úy");
        assertThat(VietnameseText.normalise(Normalizer.normalize("Hoà", Normalizer.Form.NFD)))
                .isEqualTo("hòa");
        assertThat(VietnameseText.normalise("quý, quỳ, hoàn toàn, khoản, loét"))
                .isEqualTo("quý, quỳ, hoàn toàn, khoản, loét");
    }

    @Test
    void knows_whether_marks_were_typed() {
        assertThat(VietnameseText.hasMarks("ca phe")).isFalse();
        assertThat(VietnameseText.hasMarks("cà phe")).isTrue();
        assertThat(VietnameseText.hasMarks("đo")).isTrue();
    }

    @Test
    void makes_slugs() {
        assertThat(VietnameseText.slug("  Gạo ST25 – túi 5 kg (mới!) ")).isEqualTo("gao-st25-tui-5-kg-moi");
        assertThat(VietnameseText.slug("!!!")).isEmpty();
    }

    @Test
    void sorts_as_the_dictionary_does() {
        var sorted = Stream.of("Đồng Nai", "Huế", "Cần Thơ", "Điện Biên", "Hà Nội", "Cà Mau", "Đà Nẵng", "Đắk Lắk")
                .sorted(Comparator.comparing(VietnameseText::sortKey, Arrays::compareUnsigned))
                .toList();
        assertThat(sorted)
                .containsExactly("Cà Mau", "Cần Thơ", "Đà Nẵng", "Đắk Lắk", "Điện Biên", "Đồng Nai", "Hà Nội", "Huế");
    }
}
