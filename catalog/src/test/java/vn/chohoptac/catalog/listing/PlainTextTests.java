package vn.chohoptac.catalog.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTests {

    @Test
    void brings_text_to_one_form_without_what_nobody_sees() {
        var decomposed = Normalizer.normalize("Cà phê Đắk Hà", Normalizer.Form.NFD);
        assertThat(PlainText.line("  " + decomposed + "\u200b \u00a0 rang\tmộc\u202e\n"))
                .isEqualTo("Cà phê Đắk Hà rang mộc");
        assertThat(PlainText.paragraphs("Một\r\n\r\n\r\n\r\nhai  \r\n ba")).isEqualTo("Một\n\nhai\nba");
    }

    /** domain.md 1.2: what scanners and fonts made of Vietnamese words. */
    @ParameterizedTest
    @ValueSource(strings = {"c甃̀ng", "k攃Ām", "x攃Āt", "nh⌀n", "đội ng\uE203", "Cà ph\uFFFD"})
    void finds_damage_inside_words(String text) {
        assertThat(PlainText.damaged(PlainText.line(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chè Shan tuyết 500 g",
                "Nhiệt độ 25°C",
                "Trà ô long – 烏龍",
                "100% cà phê (arabica)",
                "Sắn dây ≥ 95 %"
            })
    void leaves_sound_text_alone(String text) {
        assertThat(PlainText.damaged(PlainText.line(text))).isFalse();
    }
}
