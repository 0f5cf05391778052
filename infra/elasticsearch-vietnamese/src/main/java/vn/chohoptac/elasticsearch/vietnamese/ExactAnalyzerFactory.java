package vn.chohoptac.elasticsearch.vietnamese;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** {@code vietnamese_exact}: standard words, normalised, units parted; marks kept. */
@NamedComponent("vietnamese_exact")
public final class ExactAnalyzerFactory implements AnalyzerFactory {

    @Override
    public Analyzer create() {
        return new VietnameseAnalyzer(true, false);
    }
}
