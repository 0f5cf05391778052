package vn.chohoptac.elasticsearch.vietnamese;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Brings the ways of writing the same Vietnamese word to one: Unicode form, look-alikes of Đ, invisible characters,
 * lower case, and the place of the tone mark (traditional: hòa, thủy, khỏe). Marks stay. Stateless.
 */
public final class VietnameseNormalizer {

    private VietnameseNormalizer() {}

    /** The text normalised; idempotent. Words that are no Vietnamese syllable keep their marks where they are. */
    public static String normalize(String text) {
        if (isPlainAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String composed = Normalizer.normalize(cleaned(text), Normalizer.Form.NFC);
        return replaceTones(lookAlikes(composed.toLowerCase(Locale.ROOT)));
    }

    /**
     * One spelling for the pairs that differ by i and y only (mì/mỳ, kỳ/kì, quý/quí, mỹ/mĩ, kỹ/kĩ, lý/lí, tỷ/tỉ, sỹ/sĩ, hy/hi,
     * vỹ/vĩ): the one with i, with or without a tone. Expects one normalised word.
     */
    public static String unifyIAndY(String word) {
        int last = word.length() - 1;
        if (last < 1 || ToneMarks.bare(word.charAt(last)) != 'y') {
            return word;
        }
        boolean single = last == 1 && "hklmstv".indexOf(word.charAt(0)) >= 0;
        boolean afterQu = last == 2 && word.startsWith("qu");
        if (!single && !afterQu) {
            return word;
        }
        return word.substring(0, last) + ToneMarks.with('i', ToneMarks.toneOf(word.charAt(last)));
    }

    private static boolean isPlainAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Without zero-width characters, soft hyphens and byte-order marks, which spreadsheets and web pages leave inside words. */
    private static String cleaned(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            boolean invisible = (letter >= '\u200B' && letter <= '\u200D') || letter == '\uFEFF' || letter == '\u00AD';
            if (!invisible) {
                kept.append(letter);
            }
        }
        return kept.toString();
    }

    /** Icelandic eth and African d typed for đ. */
    private static String lookAlikes(String lower) {
        return lower.replace('\u00F0', 'đ').replace('\u0256', 'đ');
    }

    private static String replaceTones(String text) {
        StringBuilder replaced = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end == at) {
                replaced.append(text.charAt(at));
                at++;
            } else {
                replaced.append(replaceTone(text.substring(at, end)));
                at = end;
            }
        }
        return replaced.toString();
    }

    private static String replaceTone(String word) {
        int tone = ToneMarks.LEVEL;
        StringBuilder bare = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); at++) {
            int found = ToneMarks.toneOf(word.charAt(at));
            if (found != ToneMarks.LEVEL && tone != ToneMarks.LEVEL) {
                return word;
            }
            tone = Math.max(tone, found);
            bare.append(ToneMarks.bare(word.charAt(at)));
        }
        String syllable = bare.toString();
        boolean movable = tone != ToneMarks.LEVEL && VietnameseSyllable.tonePlace(syllable) >= 0;
        return movable ? VietnameseSyllable.withTone(syllable, tone) : word;
    }
}
