package vn.chohoptac.elasticsearch.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;

/** Whatever people and machines paste into a search box goes through the whole chain and keeps the contract of token streams. */
class AnyTextTests {

    private static final String[] PIECES = {
        "cà",
        "phê",
        "Hoà",
        "qúy",
        "mỳ",
        "caf",
        "phee",
        "ca2",
        "ddawk",
        "500gr",
        "1,5",
        "lít",
        "nửa",
        "ký",
        "coffee",
        "htx",
        "dứa",
        "👨‍👩‍👧",
        "🌾",
        "\u200B",
        "\u0301",
        "\u0309",
        "\u00AD",
        "ﬁ",
        "ﷺ",
        "中文",
        "İ",
        "ß",
        "\uD83D",
        "\u0000",
        "<b>",
        "=>",
        ",",
        "\\",
        "-",
        "_",
        "%",
        "'",
        "ă\u0323",
        "w",
        "zzzzzzzzzzzz",
        "99999999999999999999kg",
        "a1b2c3",
        "Ⅷ",
        "½",
        "ｃａ２"
    };

    private static final List<String> RULES = List.of("cà phê, coffee", "hợp tác xã, htx", "dứa, khóm", "dừa, coconut");

    @Test
    void goes_through_every_chain() {
        Random random = new Random(7);
        List<Analyzer> chains = List.of(query(false), query(true), shingled());
        for (int round = 0; round < 3_000; round++) {
            String text = text(random);
            for (Analyzer chain : chains) {
                Tokens.of(chain, text);
            }
        }
    }

    @Test
    void means_the_same_in_both_unicode_forms() {
        Random random = new Random(11);
        Analyzer chain = query(true);
        for (int round = 0; round < 1_000; round++) {
            String text = Normalizer.normalize(text(random).replace("\u0000", ""), Normalizer.Form.NFC);
            assertThat(Tokens.texts(chain, Normalizer.normalize(text, Normalizer.Form.NFD)))
                    .as(text)
                    .isEqualTo(Tokens.texts(chain, text));
        }
    }

    @Test
    void finds_without_marks_what_the_text_says_with_them() {
        try (Analyzer index = new FoldedAnalyzerFactory().create()) {
            for (String name :
                    List.of("Cà phê Đắk Hà 1,5 kg", "Mỳ Quảng nửa ký", "Quý phi", "Nước mắm 2 lít", "Thuỷ sản khoẻ")) {
                assertThat(Tokens.texts(index, VietnameseFolder.fold(name))).isEqualTo(Tokens.texts(index, name));
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(8); left >= 0; left--) {
            text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(3) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static Analyzer query(boolean folded) {
        SynonymFilterFactory synonyms = new SynonymFilterFactory(ServerSettings.of(
                SynonymFilterFactory.Settings.class, Map.of("rules", RULES, "folded", folded, "collisions", "keep")));
        return Tokens.chain(
                tokens -> new NormalizationFilter(tokens, true),
                UnitsFilter::new,
                tokens -> new KeysFilter(tokens, true, true, ForeignWords.LOOKING_TYPED),
                tokens -> folded ? new FoldingFilter(tokens, false) : tokens,
                synonyms::create);
    }

    private static Analyzer shingled() {
        return Tokens.chain(
                tokens -> new NormalizationFilter(tokens, true),
                UnitsFilter::new,
                tokens -> new KeysFilter(tokens, true, true, ForeignWords.LOOKING_TYPED),
                tokens -> new FoldingFilter(tokens, true),
                tokens -> new ShinglesFilter(tokens, new ShinglesFilter.Shape(2, 3, "", true)));
    }
}
