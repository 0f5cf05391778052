package vn.chohoptac.elasticsearch.vietnamese;

import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.BooleanSetting;

/** {@code vietnamese_folding}: marks and đ folded. Expects normalised tokens. */
@NamedComponent("vietnamese_folding")
public final class FoldingFilterFactory implements TokenFilterFactory {

    private final boolean preserveOriginal;

    @Inject
    public FoldingFilterFactory(Settings settings) {
        this.preserveOriginal = settings.preserveOriginal();
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        return new FoldingFilter(tokens, preserveOriginal);
    }

    @Override
    public TokenStream normalize(TokenStream tokens) {
        return new FoldingFilter(tokens, false);
    }

    /** What an index may set. */
    @AnalysisSettings
    public interface Settings {

        /** Whether the marked token stays beside the folded one. */
        @BooleanSetting(path = "preserve_original", defaultValue = false)
        boolean preserveOriginal();
    }
}
