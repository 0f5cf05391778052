package vn.chohoptac.elasticsearch.vietnamese;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Each token normalised by {@link VietnameseNormalizer}; offsets stay those of the original text. */
final class NormalizationFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final boolean unifyIAndY;

    NormalizationFilter(TokenStream input, boolean unifyIAndY) {
        super(input);
        this.unifyIAndY = unifyIAndY;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String normalized = VietnameseNormalizer.normalize(term.toString());
        term.setEmpty().append(unifyIAndY ? VietnameseNormalizer.unifyIAndY(normalized) : normalized);
        return true;
    }
}
