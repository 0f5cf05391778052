package vn.chohoptac.kernel;

import java.text.CollationKey;
import java.text.Collator;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What has to be done to Vietnamese words before they can be compared: Unicode form, place of the tone mark, folding, order. */
public final class VietnameseText {

    public static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]");
    private static final Pattern NOT_IN_SLUG = Pattern.compile("[^a-z0-9]+");
    private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Tone on the second vowel of an open oa, oe, uy, brought to the traditional place on the first. */
    private static final String[][] TONES = {
        {"oà", "òa"}, {"oá", "óa"}, {"oả", "ỏa"}, {"oã", "õa"}, {"oạ", "ọa"},
        {"oè", "òe"}, {"oé", "óe"}, {"oẻ", "ỏe"}, {"oẽ", "õe"}, {"oẹ", "ọe"},
        {"uỳ", "ùy"}, {"uý", "úy"}, {"uỷ", "ủy"}, {"uỹ", "ũy"}, {"uỵ", "ụy"}
    };

    private static final Pattern OPEN_SYLLABLE =
            Pattern.compile("(?<![\\p{L}])(\\p{L}*?)(o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?![\\p{L}])");

    private VietnameseText() {}

    /** NFC, the look-alike Ð turned into Đ, lower case, tone marks of open oa, oe, uy in the traditional place (hòa, thủy). */
    public static String normalise(String text) {
        var lower = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\u00D0', '\u0110')
                .toLowerCase(VIETNAMESE);
        return isAscii(lower)
                ? lower
                : OPEN_SYLLABLE.matcher(lower).replaceAll(found -> found.group(1) + traditional(found.group(2)));
    }

    /** Lower case without any mark; đ becomes d. Two spellings of one word fold to the same. */
    public static String fold(String text) {
        var plain = normalise(text).replace('đ', 'd');
        return isAscii(plain)
                ? plain
                : MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD))
                        .replaceAll("");
    }

    /** Whether the writer used any Vietnamese mark. */
    public static boolean hasMarks(String text) {
        return !normalise(text).equals(fold(text));
    }

    /** The words of the text, normalised, in order. */
    public static List<String> words(String text) {
        return split(normalise(text));
    }

    /** The words of the text, folded, in order. */
    public static List<String> foldedWords(String text) {
        return split(fold(text));
    }

    /** The folded words joined by dashes, for addresses. Empty when the text holds no letter or digit. */
    public static String slug(String text) {
        var dashed = NOT_IN_SLUG.matcher(fold(text)).replaceAll("-");
        return dashed.replaceAll("^-|-$", "");
    }

    /** A key whose byte order is the Vietnamese dictionary order, for a stored sort column. */
    public static byte[] sortKey(String text) {
        CollationKey key = collator().getCollationKey(Normalizer.normalize(text, Normalizer.Form.NFC));
        return key.toByteArray();
    }

    /** A fresh collator of the Vietnamese dictionary order; collators are not thread-safe. */
    public static Collator collator() {
        return Collator.getInstance(VIETNAMESE);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(letter -> letter < 0x80);
    }

    private static List<String> split(String text) {
        return WORD_BREAK.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }

    private static String traditional(String vowels) {
        return Stream.of(TONES)
                .filter(pair -> pair[0].equals(vowels))
                .map(pair -> pair[1])
                .findFirst()
                .orElse(vowels);
    }
}
