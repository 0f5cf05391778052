package vn.chohoptac.elasticsearch.vietnamese;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Neighbouring words as one token, for compounds: {@code cà phê sữa} gives {@code cà phê} and {@code phê sữa}. Unlike Lucene's own
 * filter it combines every form that stands at a position. Nothing is joined over a gap left by a removed word.
 */
final class ShinglesFilter extends TokenFilter {

    private static final String SHINGLE = "shingle";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final Shape shape;
    private final Deque<Place> window = new ArrayDeque<>();
    private final Deque<Gram> grams = new ArrayDeque<>();
    private @Nullable Place upcoming;
    private boolean exhausted;
    private int increment;

    ShinglesFilter(TokenStream input, Shape shape) {
        super(input);
        this.shape = shape;
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (grams.isEmpty()) {
            fillWindow();
            if (window.isEmpty()) {
                return false;
            }
            gatherGrams();
        }
        emit(grams.remove());
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        window.clear();
        grams.clear();
        upcoming = null;
        exhausted = false;
        increment = 0;
    }

    private void emit(Gram gram) {
        clearAttributes();
        term.append(gram.text());
        offset.setOffset(gram.start(), gram.end());
        type.setType(gram.type());
        position.setPositionIncrement(increment);
        increment = 0;
    }

    private void fillWindow() throws IOException {
        while (window.size() < shape.max() && !exhausted) {
            Place place = upcoming;
            upcoming = readUntilNextPlace(place);
            if (place != null) {
                window.add(place);
            }
        }
    }

    /** Adds the forms stacked on the given place and returns the place after it, null at the end. */
    private @Nullable Place readUntilNextPlace(@Nullable Place place) throws IOException {
        while (input.incrementToken()) {
            Form form = new Form(term.toString(), type.type());
            if (place == null || position.getPositionIncrement() > 0) {
                return new Place(
                        new ArrayList<>(List.of(form)),
                        offset.startOffset(),
                        offset.endOffset(),
                        position.getPositionIncrement());
            }
            place.forms().add(form);
        }
        exhausted = true;
        return null;
    }

    private void gatherGrams() {
        Place first = window.element();
        increment += first.increment();
        if (shape.unigrams()) {
            first.forms().forEach(form -> grams.add(new Gram(form.text(), first.start(), first.end(), form.type())));
        }
        List<String> texts = texts(first);
        int size = 1;
        Iterator<Place> following = window.iterator();
        following.next();
        while (following.hasNext()) {
            Place next = following.next();
            if (next.increment() > 1) {
                break;
            }
            texts = combined(texts, texts(next));
            size++;
            if (size >= shape.min()) {
                texts.forEach(text -> grams.add(new Gram(text, first.start(), next.end(), SHINGLE)));
            }
        }
        window.remove();
    }

    private List<String> combined(List<String> before, List<String> after) {
        List<String> combined = new ArrayList<>(before.size() * after.size());
        for (String left : before) {
            for (String right : after) {
                combined.add(left + shape.separator() + right);
            }
        }
        return combined;
    }

    private static List<String> texts(Place place) {
        return place.forms().stream().map(Form::text).toList();
    }

    /** How many words a shingle has, what stands between them, and whether single words come too. */
    record Shape(int min, int max, String separator, boolean unigrams) {
        Shape {
            if (min < 2 || max < min || max > 4) {
                throw new IllegalArgumentException("Shingles have 2 to 4 words, not " + min + " to " + max);
            }
        }
    }

    private record Form(String text, String type) {}

    private record Place(List<Form> forms, int start, int end, int increment) {}

    private record Gram(String text, int start, int end, String type) {}
}
