package vn.chohoptac.elasticsearch.vietnamese;

import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.BooleanSetting;

/** {@code vietnamese_normalization}: one Unicode form, one letter case, one place of the tone mark, one spelling of i and y. */
@NamedComponent("vietnamese_normalization")
public final class NormalizationFilterFactory implements TokenFilterFactory {

    private final boolean unifyIAndY;

    @Inject
    public NormalizationFilterFactory(Settings settings) {
        this.unifyIAndY = settings.unifyIAndY();
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        return new NormalizationFilter(tokens, unifyIAndY);
    }

    @Override
    public TokenStream normalize(TokenStream tokens) {
        return create(tokens);
    }

    /** What an index may set. */
    @AnalysisSettings
    public interface Settings {

        /** Whether mỳ, kỳ, quý become mì, kì, quí. */
        @BooleanSetting(path = "unify_i_y", defaultValue = true)
        boolean unifyIAndY();
    }
}
