package vn.chohoptac.elasticsearch.vietnamese;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.jspecify.annotations.Nullable;

/** Parts a number from the unit written to it and gives each unit after a number one name: {@code 500gr} becomes {@code 500 g}. */
final class UnitsFilter extends TokenFilter {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Pattern NUMBER_WITH_UNIT = Pattern.compile("(\\d+(?:[.,]\\d+)*)(\\p{L}+)");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("(\\d+),(\\d{1,2})");
    private static final Set<String> HALF = Set.of("nửa", "nua");

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("g", "g"),
            Map.entry("gr", "g"),
            Map.entry("gam", "g"),
            Map.entry("gram", "g"),
            Map.entry("grams", "g"),
            Map.entry("kg", "kg"),
            Map.entry("kgs", "kg"),
            Map.entry("kí", "kg"),
            Map.entry("ký", "kg"),
            Map.entry("ki", "kg"),
            Map.entry("ky", "kg"),
            Map.entry("kilo", "kg"),
            Map.entry("kilogam", "kg"),
            Map.entry("kilogram", "kg"),
            Map.entry("l", "l"),
            Map.entry("lít", "l"),
            Map.entry("lit", "l"),
            Map.entry("ml", "ml"),
            Map.entry("mg", "mg"),
            Map.entry("m", "m"),
            Map.entry("cm", "cm"),
            Map.entry("mm", "mm"),
            Map.entry("sao", "sao"));

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private boolean afterNumber;
    private @Nullable String unit;
    private int unitStart;
    private @Nullable State whole;

    UnitsFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (unit != null) {
            emitUnit(unit);
            unit = null;
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        String word = term.toString();
        if (startsWithDigit(word)) {
            takeNumber(word);
        } else {
            takeWord(word);
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        unit = null;
        afterNumber = false;
    }

    private void takeWord(String word) {
        String named = afterNumber ? UNITS.get(word) : null;
        if (named != null) {
            term.setEmpty().append(named);
        }
        afterNumber = HALF.contains(word);
    }

    private void takeNumber(String word) {
        Matcher joined = NUMBER_WITH_UNIT.matcher(word);
        if (joined.matches() && UNITS.containsKey(joined.group(2))) {
            split(word, joined);
            return;
        }
        afterNumber = NUMBER.matcher(word).matches();
        if (afterNumber) {
            term.setEmpty().append(point(word));
        }
    }

    private static boolean startsWithDigit(String word) {
        return !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
    }

    private void split(String word, Matcher joined) {
        whole = captureState();
        unit = UNITS.get(joined.group(2));
        boolean exact = offset.endOffset() - offset.startOffset() == word.length();
        unitStart = exact ? offset.startOffset() + joined.group(1).length() : offset.startOffset();
        term.setEmpty().append(point(joined.group(1)));
        offset.setOffset(offset.startOffset(), exact ? unitStart : offset.endOffset());
        type.setType("<NUM>");
        afterNumber = false;
    }

    private void emitUnit(String named) {
        restoreState(whole);
        term.setEmpty().append(named);
        offset.setOffset(unitStart, offset.endOffset());
        position.setPositionIncrement(1);
    }

    /** The Vietnamese decimal comma as a point; points between thousands stay. */
    private static String point(String number) {
        return DECIMAL_COMMA.matcher(number).matches() ? number.replace(',', '.') : number;
    }
}
