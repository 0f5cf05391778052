package vn.chohoptac.elasticsearch.vietnamese;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/** Each token without marks, on demand with the marked one kept at the same position. */
final class FoldingFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final boolean preserveOriginal;
    private @Nullable State marked;

    FoldingFilter(TokenStream input, boolean preserveOriginal) {
        super(input);
        this.preserveOriginal = preserveOriginal;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (marked != null) {
            restoreState(marked);
            position.setPositionIncrement(0);
            marked = null;
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        String original = term.toString();
        String folded = VietnameseFolder.foldNormalized(original);
        if (!folded.equals(original)) {
            marked = preserveOriginal ? captureState() : null;
            term.setEmpty().append(folded);
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        marked = null;
    }
}
