package vn.chohoptac.elasticsearch.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedKeysTests {

    private static final String ACCENTED =
            "cà phê đắk hà mật ong hạt điều gạo nếp bưởi năm roi rượu cần nước mắm phú quốc thủy sản hòa bình khoẻ"
                + " mạnh quýt hồng nghệ thuật giếng giò chả trứng gà vịt bò một nắng mực khô thổ cẩm đũa dừa dứa chuối"
                + " xoài cát mãng cầu sầu riêng thanh long vải thiều nhãn lồng ổi mía đường muối ớt tiêu quế hồi thảo"
                + " quả đẳng sâm ngọc linh kỳ mỹ lý quý tỷ nguyễn huỳnh khuỷu nghiêng thuở đương quy yến sào tổ hợp"
                + " tác xã kiểu cũng";

    @ParameterizedTest
    @CsvSource({
        "caf, cà",
        "phee, phê",
        "ddawk, đăk",
        "ddawks, đắk",
        "haf, hà",
        "maatj, mật",
        "maajt, mật",
        "dduwowcj, được",
        "dduowcj, được",
        "nuwowcs, nước",
        "nuocws, nước",
        "nwowcs, nước",
        "tw, tư",
        "buwowir, bưởi",
        "quowf, quờ",
        "hoaf, hòa",
        "thuyr, thủy",
        "khoer, khỏe",
        "nguyeenx, nguyễn",
        "hoawcj, hoặc",
        "muar, mủa",
        "muwaf, mừa",
        "vieet, viêt",
        "vieetj, việt",
        "quys, quý",
        "gief, giè",
        "giaf, già",
        "phês, phế",
        "thuowr, thuở",
        "phêf, phề",
        "kroong, krông",
        "chef, chè",
        "huwu, hưu",
        "laaus, lấu",
        "ruwowuj, rượu"
    })
    void reads_telex(String typed, String meant) {
        assertThat(TypedKeys.decode(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "ca2, cà",
        "phe6, phê",
        "d9a8k1, đắk",
        "d9ak81, đắk",
        "ha2, hà",
        "ma6t5, mật",
        "mat65, mật",
        "d9u7o7c5, được",
        "d9uoc75, được",
        "nuoc71, nước",
        "hoa2, hòa",
        "thuy3, thủy",
        "ngo6, ngô",
        "phê1, phế",
        "thuo73, thuở",
        "qua3, quả",
        "hu7u, hưu",
        "ruou75, rượu"
    })
    void reads_vni(String typed, String meant) {
        assertThat(TypedKeys.decode(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coffee",
                "avocado",
                "organic",
                "vietgap",
                "globalgap",
                "cafe",
                "caphe",
                "keep",
                "sweet",
                "boot",
                "food",
                "book",
                "st25",
                "b12",
                "h2o",
                "omega3",
                "a1",
                "k5",
                "500",
                "1kg",
                "combo",
                "ocop",
                "qr",
                "www",
                "w",
                "wow",
                "as",
                "is",
                "or",
                "of",
                "if",
                "nghuyeenx",
                "zz",
                "ee",
                "aa",
                "fresh",
                "dragon",
                "fruit",
                "durian",
                "mango",
                "honey",
                "cashew",
                "pepper",
                "cacao",
                "chocolate",
                "handmade",
                "macca",
                "robusta",
                "taro",
                "sofa",
                "rose",
                "visa",
                "hero",
                "arabica",
                "moringa",
                "yogurt",
                "express",
                "freeship",
                "kombucha",
                "matcha",
                "detox",
                "snack",
                "whisky"
            })
    void says_nothing_about_foreign_words_codes_and_numbers(String word) {
        assertThat(TypedKeys.decode(word)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ca", "phe", "cà", "phê", "đắk", "nguyễn", "thit", "kho", "rau", "xanh", "sen", "trang", "gao", "quy"
            })
    void says_nothing_about_words_without_keys(String word) {
        assertThat(TypedKeys.decode(word)).isNull();
    }

    @Test
    void reads_back_whatever_is_typed_in_either_method() {
        List<String> wrong = new ArrayList<>();
        for (String word : ACCENTED.split(" ")) {
            String meant = VietnameseNormalizer.normalize(word);
            for (String typed : List.of(Typing.telex(meant), Typing.vni(meant))) {
                String read = typed.equals(meant) ? meant : TypedKeys.decode(typed);
                if (!meant.equals(read)) {
                    wrong.add(typed + " read as " + read + ", not " + meant);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_foreign_word_that_is_listed_needs_to_be() {
        assertThat(ForeignWords.LOOKING_TYPED).allMatch(word -> TypedKeys.decode(word) != null);
    }

    @Test
    void is_not_disturbed_by_the_machine_s_language() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr"));
            assertThat(TypedKeys.decode("phee")).isEqualTo("phê");
        } finally {
            Locale.setDefault(before);
        }
    }
}
