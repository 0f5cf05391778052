package vn.chohoptac.elasticsearch.vietnamese;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.jspecify.annotations.Nullable;

/** Adds, or puts in place of the token, what the Telex or VNI keys left in it stand for. */
final class KeysFilter extends TokenFilter {

    /** Type of the tokens that were read from keys. */
    static final String TYPED = "<TYPED>";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final boolean keepOriginal;
    private final boolean unifyIAndY;
    private final Set<String> ignored;
    private @Nullable String pending;
    private @Nullable State original;

    KeysFilter(TokenStream input, boolean keepOriginal, boolean unifyIAndY, Set<String> ignored) {
        super(input);
        this.keepOriginal = keepOriginal;
        this.unifyIAndY = unifyIAndY;
        this.ignored = ignored;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (pending != null) {
            restoreState(original);
            position.setPositionIncrement(0);
            emit(pending);
            pending = null;
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        String meant = read(term.toString());
        if (meant != null && keepOriginal) {
            pending = meant;
            original = captureState();
        } else if (meant != null) {
            emit(meant);
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        pending = null;
    }

    private @Nullable String read(String word) {
        String meant = ignored.contains(word) ? null : TypedKeys.decode(word);
        return meant != null && unifyIAndY ? VietnameseNormalizer.unifyIAndY(meant) : meant;
    }

    private void emit(String meant) {
        term.setEmpty().append(meant);
        type.setType(TYPED);
    }
}
