package vn.chohoptac.elasticsearch.vietnamese;

import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** {@code vietnamese_units}: 500gr, 500 gram and 500g are the same two tokens. Expects normalised tokens. */
@NamedComponent("vietnamese_units")
public final class UnitsFilterFactory implements TokenFilterFactory {

    @Override
    public TokenStream create(TokenStream tokens) {
        return new UnitsFilter(tokens);
    }
}
