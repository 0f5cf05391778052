package vn.chohoptac.elasticsearch.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.util.QueryBuilder;
import org.elasticsearch.plugin.analysis.AnalysisMode;
import org.junit.jupiter.api.Test;

class SynonymFilterTests {

    private static final UnaryOperator<TokenStream> NORMALIZATION = tokens -> new NormalizationFilter(tokens, true);
    private static final UnaryOperator<TokenStream> FOLDING = tokens -> new FoldingFilter(tokens, false);
    private static final UnaryOperator<TokenStream> KEYS =
            tokens -> new KeysFilter(tokens, true, true, ForeignWords.LOOKING_TYPED);

    @Test
    void a_group_answers_each_of_its_terms_with_the_others() {
        Analyzer chain = marked("ngô, bắp");
        assertThat(Tokens.brief(chain, "Bắp nếp")).containsExactly("ngô@0", "bắp@0", "nếp@1");
        assertThat(Tokens.brief(chain, "ngô")).containsExactly("bắp@0", "ngô@0");
    }

    @Test
    void an_arrow_replaces_its_left_side() {
        assertThat(Tokens.brief(marked("bom => táo tây"), "bom")).containsExactly("táo@0", "tây@1");
        assertThat(Tokens.brief(marked("bom => bom, táo"), "bom")).containsExactly("táo@0", "bom@0");
        assertThat(Tokens.brief(marked("bom => bom, táo"), "táo")).containsExactly("táo@0");
    }

    @Test
    void several_words_stand_over_the_positions_they_fill() {
        Analyzer chain = marked("cà phê, coffee");
        assertThat(Tokens.brief(chain, "coffee sạch")).containsExactly("cà@0", "coffee@0+2", "phê@1", "sạch@2");
        assertThat(query(chain, "cà phê sạch")).isEqualTo("+(f:coffee (+f:cà +f:phê)) +f:sạch");
    }

    @Test
    void rules_are_spelt_as_the_query_is() {
        Analyzer chain = marked("MỲ CHÍNH, bột ngọt", "thuỷ sản, hải sản");
        assertThat(Tokens.texts(chain, "mì chính")).contains("bột", "ngọt");
        assertThat(Tokens.texts(chain, "thủy sản")).contains("hải");
    }

    @Test
    void what_was_typed_as_keys_finds_its_synonyms_and_stays() {
        Analyzer chain = Tokens.chain(NORMALIZATION, KEYS, synonyms(Map.of("rules", List.of("cà phê, coffee"))));
        assertThat(query(chain, "caf phee sạch"))
                .isEqualTo("+(f:coffee (+f:cà +f:phê) (+f:cà +f:phee) (+f:caf +f:phê) (+f:caf +f:phee)) +f:sạch");
    }

    @Test
    void forms_kept_beside_a_word_do_not_hide_its_synonyms() {
        UnaryOperator<TokenStream> both = tokens -> new FoldingFilter(tokens, true);
        Analyzer chain =
                Tokens.chain(NORMALIZATION, both, synonyms(Map.of("rules", List.of("cà phê, coffee"), "folded", true)));
        assertThat(query(chain, "cà phê"))
                .isEqualTo("+(f:coffee (+f:ca +f:phe) (+f:ca +f:phê) (+f:cà +f:phe) (+f:cà +f:phê))");
    }

    @Test
    void folded_rules_serve_a_folded_chain() {
        Analyzer chain = Tokens.chain(
                NORMALIZATION, FOLDING, synonyms(Map.of("rules", List.of("hợp tác xã, HTX"), "folded", true)));
        assertThat(Tokens.texts(chain, "Hợp tác xã")).containsExactly("htx", "hop", "tac", "xa");
        assertThat(Tokens.texts(chain, "hop tac xa")).containsExactly("htx", "hop", "tac", "xa");
    }

    @Test
    void a_folded_line_that_says_nothing_any_more_is_passed_over() {
        assertThat(Tokens.texts(folded("drop_lines", "mì, mỳ", "đăk hà, đắk hà"), "dak ha"))
                .containsExactly("dak", "ha");
    }

    @Test
    void colliding_folded_lines_are_dropped_unless_told_otherwise() {
        String[] rules = {"dứa, khóm, trái thơm", "dừa, coconut", "ngô, bắp"};
        assertThat(Tokens.texts(folded("drop_lines", rules), "dua")).containsExactly("dua");
        assertThat(Tokens.texts(folded("drop_lines", rules), "khom")).containsExactly("khom");
        assertThat(Tokens.texts(folded("drop_lines", rules), "ngo")).containsExactly("bap", "ngo");
        assertThat(Tokens.texts(folded("drop_terms", rules), "dua")).containsExactly("dua");
        assertThat(Tokens.texts(folded("drop_terms", rules), "khom")).containsExactly("trai", "khom", "thom");
        assertThat(Tokens.texts(folded("keep", rules), "dua")).contains("khom", "coconut");
    }

    @Test
    void a_collision_the_rules_do_not_show_can_be_named() {
        Map<String, Object> settings =
                Map.of("rules", List.of("trà => trà, chè xanh"), "folded", true, "ambiguous", List.of("Trà"));
        Analyzer chain = Tokens.chain(NORMALIZATION, FOLDING, synonyms(settings));
        assertThat(Tokens.texts(chain, "cá tra")).containsExactly("ca", "tra");
    }

    @Test
    void comments_and_empty_lines_are_passed_over_and_a_filter_without_rules_does_nothing() {
        assertThat(Tokens.texts(marked("# trà, chè", "  "), "trà")).containsExactly("trà");
        assertThat(Tokens.texts(marked(), "trà")).containsExactly("trà");
    }

    @Test
    void a_comma_can_be_escaped() {
        assertThat(Tokens.texts(marked("a\\,b, c"), "c")).containsExactly("a", "c", "b");
    }

    @Test
    void a_line_that_is_no_rule_is_refused_by_name() {
        for (String line : List.of("một từ", "a => b => c", "=> b", "a =>", "!!!, ???")) {
            assertThatThrownBy(() -> marked(line))
                    .as(line)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(line);
        }
        assertThatThrownBy(() -> folded("perhaps", "a, b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("perhaps");
    }

    @Test
    void is_for_queries_only() {
        assertThat(factory(Map.of()).getAnalysisMode()).isEqualTo(AnalysisMode.SEARCH_TIME);
    }

    private static Analyzer marked(String... rules) {
        return Tokens.chain(NORMALIZATION, synonyms(Map.of("rules", List.of(rules))));
    }

    private static Analyzer folded(String collisions, String... rules) {
        return Tokens.chain(
                NORMALIZATION,
                FOLDING,
                synonyms(Map.of("rules", List.of(rules), "folded", true, "collisions", collisions)));
    }

    private static UnaryOperator<TokenStream> synonyms(Map<String, ?> given) {
        SynonymFilterFactory factory = factory(new HashMap<>(given));
        return factory::create;
    }

    private static SynonymFilterFactory factory(Map<String, ?> given) {
        return new SynonymFilterFactory(ServerSettings.of(SynonymFilterFactory.Settings.class, given));
    }

    /** The query a match with operator "and" makes of the text. */
    private static String query(Analyzer analyzer, String text) {
        QueryBuilder queries = new QueryBuilder(analyzer);
        queries.setAutoGenerateMultiTermSynonymsPhraseQuery(false);
        return String.valueOf(queries.createBooleanQuery("f", text, org.apache.lucene.search.BooleanClause.Occur.MUST));
    }
}
