package vn.chohoptac.elasticsearch.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.junit.jupiter.api.Test;

class FiltersTests {

    private static final UnaryOperator<TokenStream> NORMALIZATION = tokens -> new NormalizationFilterFactory(
                    ServerSettings.of(NormalizationFilterFactory.Settings.class, Map.of()))
            .create(tokens);

    @Test
    void normalization_keeps_the_offsets_of_the_text_as_written() {
        String decomposed = Normalizer.normalize("Hoà Mỹ", Normalizer.Form.NFD);
        var tokens = Tokens.of(Tokens.chain(NORMALIZATION), decomposed);
        assertThat(tokens).extracting(Tokens.Token::text).containsExactly("hòa", "mĩ");
        assertThat(decomposed.substring(tokens.get(1).start(), tokens.get(1).end()))
                .isEqualTo(Normalizer.normalize("Mỹ", Normalizer.Form.NFD));
    }

    @Test
    void normalization_can_leave_i_and_y_alone() {
        UnaryOperator<TokenStream> strict = tokens -> new NormalizationFilterFactory(
                        ServerSettings.of(NormalizationFilterFactory.Settings.class, Map.of("unify_i_y", false)))
                .create(tokens);
        assertThat(Tokens.texts(Tokens.chain(strict), "Quý Mỳ")).containsExactly("quý", "mỳ");
    }

    @Test
    void folding_emits_the_folded_word_only() {
        assertThat(Tokens.brief(folding(false), "Đắk Hà café")).containsExactly("dak@0", "ha@1", "cafe@2");
    }

    @Test
    void folding_can_keep_the_marked_word_beside_the_folded_one() {
        assertThat(Tokens.brief(folding(true), "Đắk lak hà"))
                .containsExactly("dak@0", "đắk@0", "lak@1", "ha@2", "hà@2");
    }

    @Test
    void keys_stand_beside_the_word_as_typed() {
        assertThat(Tokens.brief(keys(Map.of()), "Caf phee sữa"))
                .containsExactly("caf@0", "cà@0", "phee@1", "phê@1", "sữa@2");
    }

    @Test
    void keys_can_take_the_place_of_the_word_as_typed() {
        assertThat(Tokens.brief(keys(Map.of("keep_original", false)), "ca2 phe6 ddawk haf"))
                .containsExactly("cà@0", "phê@1", "đăk@2", "hà@3");
    }

    @Test
    void keys_come_out_spelt_as_the_rest_of_the_chain() {
        assertThat(Tokens.texts(keys(Map.of("keep_original", false)), "quys myf"))
                .containsExactly("quí", "mì");
        assertThat(Tokens.texts(keys(Map.of("keep_original", false, "unify_i_y", false)), "quys"))
                .containsExactly("quý");
    }

    @Test
    void keys_leave_foreign_words_of_a_shop_alone() {
        assertThat(Tokens.texts(keys(Map.of()), "beef mix box see tax coffee avocado organic VietGAP"))
                .containsExactly("beef", "mix", "box", "see", "tax", "coffee", "avocado", "organic", "vietgap");
        assertThat(Tokens.texts(keys(Map.of("ignored", List.of("CHEF"))), "chef caf"))
                .containsExactly("chef", "caf", "cà");
    }

    @Test
    void units_are_parted_from_their_number_and_named_alike() {
        Analyzer units = Tokens.chain(NORMALIZATION, UnitsFilter::new);
        assertThat(Tokens.texts(units, "500gr")).containsExactly("500", "g");
        assertThat(Tokens.texts(units, "500 gram")).containsExactly("500", "g");
        assertThat(Tokens.texts(units, "1kg 1 ký 1KÍ 1 ky"))
                .containsExactly("1", "kg", "1", "kg", "1", "kg", "1", "kg");
        assertThat(Tokens.texts(units, "nửa ký, 1,5 lít, 1,5l")).containsExactly("nửa", "kg", "1.5", "l", "1.5", "l");
        assertThat(Tokens.texts(units, "nua ky 1.5 lit")).containsExactly("nua", "kg", "1.5", "l");
        assertThat(Tokens.texts(units, "5sao 1.000 g")).containsExactly("5", "sao", "1.000", "g");
    }

    @Test
    void units_leave_words_and_codes_alone() {
        Analyzer units = Tokens.chain(NORMALIZATION, UnitsFilter::new);
        assertThat(Tokens.texts(units, "ký kết gam màu ST25 3in1 k5 2024"))
                .containsExactly("kí", "kết", "gam", "màu", "st25", "3in1", "k5", "2024");
    }

    @Test
    void units_point_at_their_own_part_of_the_text() {
        var tokens = Tokens.of(Tokens.chain(NORMALIZATION, UnitsFilter::new), "gạo 500gr túi");
        assertThat(tokens)
                .containsExactly(
                        new Tokens.Token("gạo", 0, 1, 0, 3),
                        new Tokens.Token("500", 1, 1, 4, 7),
                        new Tokens.Token("g", 2, 1, 7, 9),
                        new Tokens.Token("túi", 3, 1, 10, 13));
    }

    @Test
    void shingles_are_pairs_of_neighbours() {
        assertThat(Tokens.brief(shingles(Map.of()), "cà phê sữa")).containsExactly("cà phê@0", "phê sữa@1");
        assertThat(Tokens.brief(shingles(Map.of()), "cà")).isEmpty();
    }

    @Test
    void shingles_can_be_written_as_one_word_and_come_with_the_single_words() {
        assertThat(Tokens.brief(shingles(Map.of("joined", true, "unigrams", true, "max_size", 3)), "kon tum xanh"))
                .containsExactly("kon@0", "kontum@0", "kontumxanh@0", "tum@1", "tumxanh@1", "xanh@2");
    }

    @Test
    void shingles_combine_all_forms_of_a_position() {
        UnaryOperator<TokenStream> pairs =
                tokens -> new ShinglesFilterFactory(ServerSettings.of(ShinglesFilterFactory.Settings.class, Map.of()))
                        .create(tokens);
        Analyzer chain = Tokens.chain(NORMALIZATION, keysFilter(Map.of()), pairs);
        assertThat(Tokens.brief(chain, "caf phee")).containsExactly("caf phee@0", "caf phê@0", "cà phee@0", "cà phê@0");
    }

    @Test
    void shingles_do_not_reach_over_a_gap() {
        UnaryOperator<TokenStream> stop = tokens -> new StopFilter(tokens, CharArraySet.copy(java.util.Set.of("và")));
        UnaryOperator<TokenStream> pairs =
                tokens -> new ShinglesFilter(tokens, new ShinglesFilter.Shape(2, 2, " ", false));
        assertThat(Tokens.brief(Tokens.chain(NORMALIZATION, stop, pairs), "cà phê và mật ong"))
                .containsExactly("cà phê@0", "mật ong@3");
    }

    @Test
    void shingles_refuse_sizes_that_make_no_sense() {
        assertThatThrownBy(() -> shingles(Map.of("min_size", 1)).tokenStream("", "a"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> shingles(Map.of("max_size", 9)).tokenStream("", "a"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ready_made_analyzers_differ_only_in_the_marks() {
        try (Analyzer exact = new ExactAnalyzerFactory().create();
                Analyzer folded = new FoldedAnalyzerFactory().create()) {
            assertThat(Tokens.texts(exact, "Mỳ Quảng 500gr Thuỷ")).containsExactly("mì", "quảng", "500", "g", "thủy");
            assertThat(Tokens.texts(folded, "Mỳ Quảng 500gr Thuỷ")).containsExactly("mi", "quang", "500", "g", "thuy");
            assertThat(folded.normalize("field", "Thuỷ").utf8ToString()).isEqualTo("thuy");
        }
    }

    private static Analyzer folding(boolean preserve) {
        var settings = ServerSettings.of(FoldingFilterFactory.Settings.class, Map.of("preserve_original", preserve));
        return Tokens.chain(NORMALIZATION, tokens -> new FoldingFilterFactory(settings).create(tokens));
    }

    private static Analyzer keys(Map<String, ?> given) {
        return Tokens.chain(NORMALIZATION, keysFilter(given));
    }

    private static UnaryOperator<TokenStream> keysFilter(Map<String, ?> given) {
        var settings = ServerSettings.of(KeysFilterFactory.Settings.class, given);
        return tokens -> new KeysFilterFactory(settings).create(tokens);
    }

    private static Analyzer shingles(Map<String, ?> given) {
        var settings = ServerSettings.of(ShinglesFilterFactory.Settings.class, given);
        return Tokens.chain(NORMALIZATION, tokens -> new ShinglesFilterFactory(settings).create(tokens));
    }
}
