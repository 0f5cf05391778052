package vn.chohoptac.elasticsearch.vietnamese;

import java.text.Normalizer;

/** Takes every mark off: {@code Đắk Hà} becomes {@code dak ha}. Stateless. */
public final class VietnameseFolder {

    private VietnameseFolder() {}

    /** The text normalised, without combining marks, đ as d. Two spellings of one word fold to the same. */
    public static String fold(String text) {
        return foldNormalized(VietnameseNormalizer.normalize(text));
    }

    /** Whether the writer used any mark or đ. */
    public static boolean hasMarks(String text) {
        String normalized = VietnameseNormalizer.normalize(text);
        return !normalized.equals(foldNormalized(normalized));
    }

    static String foldNormalized(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        for (int at = 0; at < decomposed.length(); at++) {
            char letter = decomposed.charAt(at);
            if (letter == 'đ') {
                folded.append('d');
            } else if (letter < '\u0300' || letter > '\u036F') {
                folded.append(letter);
            }
        }
        return folded.toString();
    }
}
