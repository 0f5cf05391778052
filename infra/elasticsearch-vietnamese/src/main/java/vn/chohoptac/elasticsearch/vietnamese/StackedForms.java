package vn.chohoptac.elasticsearch.vietnamese;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Forms of one word that stand at one position (a word as typed and as meant). Lucene's synonym filter cannot read such stacks:
 * it is shown one form of each, the one meant where keys were read, and the others come back behind it.
 */
final class StackedForms {

    private final Map<Integer, List<String>> hiddenByStart = new HashMap<>();

    /** Lets one form of each position through. */
    static final class Hide extends TokenFilter {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private final TypeAttribute type = addAttribute(TypeAttribute.class);
        private final StackedForms forms;
        private @Nullable State next;
        private boolean exhausted;

        Hide(TokenStream input, StackedForms forms) {
            super(input);
            this.forms = forms;
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (next != null) {
                restoreState(next);
                next = null;
            } else if (exhausted || !input.incrementToken()) {
                exhausted = true;
                return false;
            }
            gatherStack();
            return true;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            next = null;
            exhausted = false;
            forms.hiddenByStart.clear();
        }

        private void gatherStack() throws IOException {
            State shown = captureState();
            String shownTerm = term.toString();
            boolean typed = type.type().equals(KeysFilter.TYPED);
            int start = offset.startOffset();
            int increment = position.getPositionIncrement();
            while (advance()) {
                if (position.getPositionIncrement() > 0) {
                    next = captureState();
                    break;
                }
                String other = term.toString();
                if (!typed && type.type().equals(KeysFilter.TYPED)) {
                    other = shownTerm;
                    typed = true;
                    shown = captureState();
                    shownTerm = term.toString();
                }
                forms.hiddenByStart
                        .computeIfAbsent(start, at -> new ArrayList<>(2))
                        .add(other);
            }
            restoreState(shown);
            position.setPositionIncrement(increment);
        }

        private boolean advance() throws IOException {
            exhausted = !input.incrementToken();
            return !exhausted;
        }
    }

    /** Puts the hidden forms back behind the one that was shown. */
    static final class Restore extends TokenFilter {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private final TypeAttribute type = addAttribute(TypeAttribute.class);
        private final StackedForms forms;
        private final Deque<String> waiting = new ArrayDeque<>(2);
        private @Nullable State shown;

        Restore(TokenStream input, StackedForms forms) {
            super(input);
            this.forms = forms;
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!waiting.isEmpty()) {
                restoreState(shown);
                position.setPositionIncrement(0);
                term.setEmpty().append(waiting.remove());
                return true;
            }
            if (!input.incrementToken()) {
                return false;
            }
            if (!type.type().equals(SynonymGraphFilter.TYPE_SYNONYM)) {
                waiting.addAll(forms.hiddenByStart.getOrDefault(offset.startOffset(), List.of()));
                shown = waiting.isEmpty() ? null : captureState();
            }
            return true;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            waiting.clear();
        }
    }
}
