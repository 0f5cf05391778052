package vn.chohoptac.elasticsearch.vietnamese;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalysisMode;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.BooleanSetting;
import org.elasticsearch.plugin.settings.ListSetting;
import org.elasticsearch.plugin.settings.StringSetting;
import org.jspecify.annotations.Nullable;

/**
 * {@code vietnamese_synonym}: synonyms of one or several words, for analyzers of queries. The rules stand in the index settings
 * and are normalised, and on demand folded, as the tokens of the chain are.
 */
@NamedComponent("vietnamese_synonym")
public final class SynonymFilterFactory implements TokenFilterFactory {

    private final @Nullable SynonymMap synonyms;

    @Inject
    public SynonymFilterFactory(Settings settings) {
        List<SynonymRule> rules = read(settings, false);
        if (settings.folded()) {
            Set<String> ambiguous =
                    settings.ambiguous().stream().map(VietnameseFolder::fold).collect(Collectors.toSet());
            rules = SynonymCollisions.of(settings.collisions()).apply(read(settings, true), rules, ambiguous);
        }
        this.synonyms = SynonymRules.map(rules);
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        if (synonyms == null) {
            return tokens;
        }
        StackedForms stacked = new StackedForms();
        return new StackedForms.Restore(
                new SynonymGraphFilter(new StackedForms.Hide(tokens, stacked), synonyms, false), stacked);
    }

    @Override
    public AnalysisMode getAnalysisMode() {
        return AnalysisMode.SEARCH_TIME;
    }

    private static List<SynonymRule> read(Settings settings, boolean folded) {
        try (VietnameseAnalyzer words = new VietnameseAnalyzer(settings.unifyIAndY(), folded)) {
            return new SynonymRules(words).read(settings.rules());
        }
    }

    /** What an index may set. */
    @AnalysisSettings
    public interface Settings {

        /** Rules in Solr's format, one an entry; empty entries and those that begin with # are passed over. */
        @ListSetting(path = "rules")
        List<String> rules();

        /** Whether the tokens of the chain are folded, so that the rules must be too. */
        @BooleanSetting(path = "folded", defaultValue = false)
        boolean folded();

        /** For folded rules: {@code keep}, {@code drop_terms} or {@code drop_lines}. */
        @StringSetting(path = "collisions", defaultValue = "drop_lines")
        String collisions();

        /** Folded terms that stand for several words, beside those that the rules themselves show. */
        @ListSetting(path = "ambiguous")
        List<String> ambiguous();

        /** As in {@code vietnamese_normalization}. */
        @BooleanSetting(path = "unify_i_y", defaultValue = true)
        boolean unifyIAndY();
    }
}
