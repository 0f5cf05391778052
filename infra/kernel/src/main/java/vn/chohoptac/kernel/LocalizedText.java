package vn.chohoptac.kernel;

import jakarta.persistence.Embeddable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Content written by people in Vietnamese and perhaps in English.
 *
 * @param vi never empty where the text is required
 * @param en {@code null} when nobody has translated it; readers then see {@code vi}, marked with its language
 */
@Embeddable
public record LocalizedText(String vi, @Nullable String en) {

    public LocalizedText {
        en = en == null || en.isBlank() ? null : en;
    }

    public static LocalizedText vi(String vi) {
        return new LocalizedText(vi, null);
    }

    /** The text for a reader of that language. */
    public String in(Locale locale) {
        return en != null && isEnglish(locale) ? en : vi;
    }

    /** The language tag of what {@link #in} returns, for the {@code lang} attribute. */
    public String langIn(Locale locale) {
        return en != null && isEnglish(locale) ? "en" : "vi";
    }

    private static boolean isEnglish(Locale locale) {
        return "en".equals(locale.getLanguage());
    }
}
