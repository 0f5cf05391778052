package vn.chohoptac.elasticsearch.vietnamese;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.BooleanSetting;
import org.elasticsearch.plugin.settings.ListSetting;

/** {@code vietnamese_keys}: understands Telex and VNI keys left in a query. Expects normalised tokens, marks not yet folded. */
@NamedComponent("vietnamese_keys")
public final class KeysFilterFactory implements TokenFilterFactory {

    private final boolean keepOriginal;
    private final boolean unifyIAndY;
    private final Set<String> ignored;

    @Inject
    public KeysFilterFactory(Settings settings) {
        this.keepOriginal = settings.keepOriginal();
        this.unifyIAndY = settings.unifyIAndY();
        this.ignored = new HashSet<>(ForeignWords.LOOKING_TYPED);
        settings.ignored().forEach(word -> ignored.add(VietnameseNormalizer.normalize(word)));
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        return new KeysFilter(tokens, keepOriginal, unifyIAndY, ignored);
    }

    /** What an index may set. */
    @AnalysisSettings
    public interface Settings {

        /** Whether the word as typed stays, with what it means beside it; otherwise the meaning replaces it. */
        @BooleanSetting(path = "keep_original", defaultValue = true)
        boolean keepOriginal();

        /** As in {@code vietnamese_normalization}. */
        @BooleanSetting(path = "unify_i_y", defaultValue = true)
        boolean unifyIAndY();

        /** Words to leave alone, beside the built-in foreign ones. */
        @ListSetting(path = "ignored")
        List<String> ignored();
    }
}
