package vn.chohoptac.elasticsearch.vietnamese;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** {@code vietnamese_folded}: as {@code vietnamese_exact}, with marks and đ folded. */
@NamedComponent("vietnamese_folded")
public final class FoldedAnalyzerFactory implements AnalyzerFactory {

    @Override
    public Analyzer create() {
        return new VietnameseAnalyzer(true, true);
    }
}
