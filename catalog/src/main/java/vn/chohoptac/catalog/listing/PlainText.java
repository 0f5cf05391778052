package vn.chohoptac.catalog.listing;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.LocalizedText;

/** What people type or paste, made into plain text: one Unicode form, no invisible characters, no stray white space. */
final class PlainText {

    /** Control, format (zero width, direction) and byte-order characters; line breaks and tabs are dealt with before. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n]]");

    private static final Pattern BREAKS = Pattern.compile("\\r\\n?|[\\u2028\\u2029\\u0085]");
    private static final Pattern SPACES = Pattern.compile("[\\t\\p{Zs}]+");
    private static final Pattern MANY_LINES = Pattern.compile("\\n{3,}");

    /**
     * What scanners and broken fonts leave inside Vietnamese words (domain.md 1.2): private-use or unassigned characters, the
     * replacement character, letters of other scripts glued to Latin ones, symbols between two letters.
     */
    private static final Pattern DAMAGE = Pattern.compile("[\\p{Co}\\p{Cn}\\p{Cs}\\uFFFD]"
            + "|\\p{IsLatin}[\\p{L}&&[^\\p{IsLatin}]]|[\\p{L}&&[^\\p{IsLatin}]]\\p{IsLatin}"
            + "|\\p{L}[\\p{So}\\p{Sm}&&[^°®™©+×]]\\p{L}");

    private PlainText() {}

    static String line(String typed) {
        return tidy(typed).replace('\n', ' ').strip();
    }

    static String paragraphs(String typed) {
        var lines = tidy(typed).lines().map(String::strip).toList();
        return MANY_LINES.matcher(String.join("\n", lines)).replaceAll("\n\n").strip();
    }

    static LocalizedText line(LocalizedText typed) {
        return new LocalizedText(line(typed.vi()), typed.en() == null ? null : line(typed.en()));
    }

    static LocalizedText paragraphs(LocalizedText typed) {
        return new LocalizedText(paragraphs(typed.vi()), typed.en() == null ? null : paragraphs(typed.en()));
    }

    /** A line that may be missing; without a Vietnamese text it is. */
    static @Nullable LocalizedText optionalLine(@Nullable LocalizedText typed) {
        var tidied = typed == null ? null : line(typed);
        return tidied == null || tidied.vi().isEmpty() ? null : tidied;
    }

    static boolean damaged(String text) {
        return DAMAGE.matcher(text).find();
    }

    private static String tidy(String typed) {
        var composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        var spaced = SPACES.matcher(BREAKS.matcher(composed).replaceAll("\n")).replaceAll(" ");
        return INVISIBLE.matcher(spaced).replaceAll("");
    }
}
