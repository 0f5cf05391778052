package vn.chohoptac.elasticsearch.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/** What a chain makes of a text, after the checks every token stream must pass: order of offsets and positions, re-use, end. */
final class Tokens {

    /** A token as the index sees it. */
    record Token(String text, int position, int length, int start, int end) {

        /** {@code cà@0} or, over several positions, {@code cafe@0+2}. */
        String brief() {
            return text + "@" + position + (length > 1 ? "+" + length : "");
        }
    }

    private Tokens() {}

    static List<String> texts(Analyzer analyzer, String text) {
        return of(analyzer, text).stream().map(Token::text).toList();
    }

    static List<String> brief(Analyzer analyzer, String text) {
        return of(analyzer, text).stream().map(Token::brief).toList();
    }

    static List<Token> of(Analyzer analyzer, String text) {
        List<Token> first = read(analyzer, text);
        assertThat(read(analyzer, text)).as("read again").isEqualTo(first);
        return first;
    }

    /** Standard words through the filters, in order. */
    @SafeVarargs
    static Analyzer chain(UnaryOperator<TokenStream>... filters) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                StandardTokenizer words = new StandardTokenizer();
                TokenStream tokens = words;
                for (UnaryOperator<TokenStream> filter : Arrays.asList(filters)) {
                    tokens = filter.apply(tokens);
                }
                return new TokenStreamComponents(words, tokens);
            }
        };
    }

    private static List<Token> read(Analyzer analyzer, String text) {
        List<Token> read = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("field", new StringReader(text))) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var offset = tokens.addAttribute(OffsetAttribute.class);
            var increment = tokens.addAttribute(PositionIncrementAttribute.class);
            var length = tokens.addAttribute(PositionLengthAttribute.class);
            tokens.reset();
            int position = -1;
            int lastStart = 0;
            while (tokens.incrementToken()) {
                assertThat(increment.getPositionIncrement()).isGreaterThanOrEqualTo(position < 0 ? 1 : 0);
                assertThat(offset.startOffset()).isGreaterThanOrEqualTo(lastStart);
                assertThat(offset.endOffset()).isLessThanOrEqualTo(text.length());
                assertThat(term.length()).isPositive();
                position += increment.getPositionIncrement();
                lastStart = offset.startOffset();
                read.add(new Token(
                        term.toString(),
                        position,
                        length.getPositionLength(),
                        offset.startOffset(),
                        offset.endOffset()));
            }
            tokens.end();
            assertThat(offset.endOffset()).as("end").isLessThanOrEqualTo(text.length());
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
        return read;
    }
}
