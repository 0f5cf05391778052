package vn.chohoptac.elasticsearch.vietnamese;

import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.BooleanSetting;
import org.elasticsearch.plugin.settings.IntSetting;
import org.elasticsearch.plugin.settings.StringSetting;

/** {@code vietnamese_shingles}: compounds of neighbouring syllables; with an empty separator also what people write as one word. */
@NamedComponent("vietnamese_shingles")
public final class ShinglesFilterFactory implements TokenFilterFactory {

    private final ShinglesFilter.Shape shape;

    @Inject
    public ShinglesFilterFactory(Settings settings) {
        String separator = settings.joined() ? "" : settings.separator();
        this.shape = new ShinglesFilter.Shape(settings.minSize(), settings.maxSize(), separator, settings.unigrams());
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        return new ShinglesFilter(tokens, shape);
    }

    /** What an index may set. */
    @AnalysisSettings
    public interface Settings {

        /** Fewest words of a shingle, from 2. */
        @IntSetting(path = "min_size", defaultValue = 2)
        int minSize();

        /** Most words of a shingle, up to 4. */
        @IntSetting(path = "max_size", defaultValue = 2)
        int maxSize();

        /** What stands between the words. */
        @StringSetting(path = "separator", defaultValue = " ")
        String separator();

        /** Whether nothing stands between the words: caphe, kontum. */
        @BooleanSetting(path = "joined", defaultValue = false)
        boolean joined();

        /** Whether the single words come too. */
        @BooleanSetting(path = "unigrams", defaultValue = false)
        boolean unigrams();
    }
}
