package vn.chohoptac.kernel.places;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.chohoptac.kernel.VietnameseText;

/** The words of a written address, abbreviations of types spelled out, with the places where a part begins. */
final class AddressWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\p{N}+(?:/\\p{N}+)*\\p{L}?");
    private static final Pattern PART_BREAK = Pattern.compile("[,;\\n|]|\\s[-–—]\\s|–|—");

    /** Abbreviations that mean a type wherever more follows, and those that do so only before a full stop, a number or at a part's beginning. */
    private static final Map<String, String> ALWAYS = Map.of("tt", "thitran", "tx", "thixa", "tp", "thanhpho");

    private static final Map<String, String> IN_PLACE = Map.of(
            "p", "phuong", "f", "phuong", "q", "quan", "h", "huyen", "x", "xa", "t", "tinh", "dk", "dackhu", "kp",
            "khupho");

    private static final Set<String> COUNTRY = Set.of("vietnam", "vn");

    /** One word: its key, the word as written, where it begins in the text, whether a part of the address begins with it. */
    private record Word(String key, String written, int at, boolean beginsPart) {}

    private final String text;
    private final List<Word> words;

    private AddressWords(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    static AddressWords of(String written) {
        var text = Normalizer.normalize(written, Normalizer.Form.NFC);
        List<Word> words = new ArrayList<>();
        var found = WORD.matcher(text);
        int end = 0;
        while (found.find()) {
            boolean beginsPart = words.isEmpty()
                    || PART_BREAK.matcher(text.substring(end, found.start())).find();
            end = found.end();
            words.add(new Word(key(text, found.group(), end, beginsPart), found.group(), found.start(), beginsPart));
        }
        return new AddressWords(text, withoutCountry(words));
    }

    int size() {
        return words.size();
    }

    /** Whether commas or dashes divide the address. */
    boolean hasParts() {
        return words.stream().skip(1).anyMatch(Word::beginsPart);
    }

    boolean beginsPart(int index) {
        return words.get(index).beginsPart();
    }

    /** The joined keys of the words from {@code from} up to, not including, {@code to}. */
    String key(int from, int to) {
        return words.subList(from, to).stream().map(Word::key).collect(Collectors.joining());
    }

    /** The same words as written, to compare marks. */
    String written(int from, int to) {
        return words.subList(from, to).stream().map(Word::written).collect(Collectors.joining(" "));
    }

    /** What stands before the word, without the comma or dash at its end. */
    String before(int index) {
        var rest = index < words.size() ? text.substring(0, words.get(index).at()) : text;
        return rest.replaceFirst("[\\s,;.|–—-]+$", "").strip();
    }

    private static String key(String text, String word, int end, boolean beginsPart) {
        var folded = VietnameseText.fold(word);
        boolean moreFollows = end < text.length();
        if (ALWAYS.containsKey(folded) && moreFollows) {
            return ALWAYS.get(folded);
        }
        if (IN_PLACE.containsKey(folded) && moreFollows) {
            char next = text.charAt(end);
            if (next == '.' || Character.isDigit(next) || beginsPart) {
                return IN_PLACE.get(folded);
            }
        }
        return PlaceNames.spell(folded);
    }

    private static List<Word> withoutCountry(List<Word> words) {
        for (int length = 2; length > 0; length--) {
            int from = words.size() - length;
            if (from > 0
                    && COUNTRY.contains(words.get(from).key()
                            + (length == 2 ? words.get(from + 1).key() : ""))) {
                return List.copyOf(words.subList(0, from));
            }
        }
        return List.copyOf(words);
    }
}
