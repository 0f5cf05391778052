package vn.chohoptac.elasticsearch.vietnamese;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Standard words, normalised, units parted, on demand folded. */
final class VietnameseAnalyzer extends Analyzer {

    private final boolean unifyIAndY;
    private final boolean folded;

    VietnameseAnalyzer(boolean unifyIAndY, boolean folded) {
        this.unifyIAndY = unifyIAndY;
        this.folded = folded;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, fold(new UnitsFilter(new NormalizationFilter(words, unifyIAndY))));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream tokens) {
        return fold(new NormalizationFilter(tokens, unifyIAndY));
    }

    private TokenStream fold(TokenStream tokens) {
        return folded ? new FoldingFilter(tokens, false) : tokens;
    }
}
