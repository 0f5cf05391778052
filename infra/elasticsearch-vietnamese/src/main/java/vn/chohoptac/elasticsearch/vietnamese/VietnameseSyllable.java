package vn.chohoptac.elasticsearch.vietnamese;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** What a Vietnamese syllable may look like, and where its tone mark stands. All words are lower case, NFC. */
final class VietnameseSyllable {

    private static final Set<String> ONSETS =
            words("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x");

    private static final Set<String> RIMES =
            words("a ai ao au ay âu ây e eo ê êu i ia iu iêu o oa oai oay oao oe oeo oi ô ôi ơ ơi u ua ui uây uê uôi"
                + " uơ uy uya uyu ư ưa ưi ưu ươi ươu y yêu ac ach am an ang anh ap at ăc ăm ăn ăng ăp ăt âc âm ân âng"
                + " âp ât ec em en eng ep et êch êm ên ênh êp êt ich im in inh ip it iêc iêm iên iêng iêp iêt oc om on"
                + " ong op ot ooc oong ôc ôm ôn ông ôp ôt ơm ơn ơp ơt uc um un ung up ut ưc ưng ưt uôc uôm uôn uông"
                + " uôt ươc ươm ươn ương ươp ươt oac oach oam oan oang oanh oat oăc oăm oăn oăng oăt oen oet uân uâng"
                + " uât uêch uênh uych uynh uyt uyp uyên uyêt ych ynh yt yên yêm yêng yêt");

    /** Syllables of highland names that no Vietnamese rime covers: Đắk, Lắk, Pắk, Ngọk, Krông, Plông. */
    private static final Set<String> NAMES = words("đăk đak lăk păk ngok krông plông");

    private VietnameseSyllable() {}

    /** Whether a syllable written without its tone could be Vietnamese under that tone. */
    static boolean isPlausible(String bare, int tone) {
        if (NAMES.contains(bare)) {
            return true;
        }
        int onset = onsetLength(bare);
        if (onset < 0) {
            return false;
        }
        return !(endsInStop(bare) && tone != ToneMarks.ACUTE && tone != ToneMarks.DOT);
    }

    /** Whether the syllable ends in c, ch, k, p or t and so can carry only the acute tone or the dot. */
    static boolean endsInStop(String bare) {
        return bare.endsWith("ch") || (!bare.isEmpty() && "ckpt".indexOf(bare.charAt(bare.length() - 1)) >= 0);
    }

    /** The syllable without its tone, with the tone where the traditional spelling has it: hòa, thủy, quý, hoàn. */
    static String withTone(String bare, int tone) {
        if (tone == ToneMarks.LEVEL) {
            return bare;
        }
        int place = tonePlace(bare);
        if (place < 0) {
            return bare;
        }
        return bare.substring(0, place) + ToneMarks.with(bare.charAt(place), tone) + bare.substring(place + 1);
    }

    /** Index of the vowel that bears the tone; -1 when the letters do not form one syllable. */
    static int tonePlace(String bare) {
        int first = onsetLength(bare);
        if (first < 0) {
            return -1;
        }
        int end = first;
        while (end < bare.length() && ToneMarks.isVowel(bare.charAt(end))) {
            end++;
        }
        for (int at = end - 1; at >= first; at--) {
            if ("ăâêôơư".indexOf(bare.charAt(at)) >= 0) {
                return at;
            }
        }
        boolean closed = end < bare.length();
        int vowels = end - first;
        return vowels == 1 || (vowels == 2 && !closed) ? first : first + 1;
    }

    /** Length of the onset when onset and rime make a syllable, else -1. {@code gi} and {@code qu} are onsets where a vowel follows. */
    private static int onsetLength(String bare) {
        for (int length = Math.min(3, bare.length() - 1); length >= 0; length--) {
            String onset = bare.substring(0, length);
            String rime = bare.substring(length);
            if ((length == 0 || ONSETS.contains(onset)) && fits(onset, rime)) {
                return length;
            }
        }
        return NAMES.contains(bare) ? vowelStart(bare) : -1;
    }

    /** Whether the letters of the onset may stand before the rime: c, g, ng are written k, gh, ngh before e, ê and partly i. */
    private static boolean fits(String onset, String rime) {
        char vowel = rime.charAt(0);
        boolean allowed = switch (onset) {
            case "qu" -> "aăâeêiyơ".indexOf(vowel) >= 0 || rime.equals("ôc");
            case "c" -> "eêiy".indexOf(vowel) < 0;
            case "g", "ng" -> "eê".indexOf(vowel) < 0;
            case "gh", "ngh" -> "eêi".indexOf(vowel) >= 0;
            default -> true;
        };
        return allowed && RIMES.contains(rime);
    }

    private static int vowelStart(String bare) {
        int at = 0;
        while (!ToneMarks.isVowel(bare.charAt(at))) {
            at++;
        }
        return at;
    }

    private static Set<String> words(String list) {
        return Collections.unmodifiableSet(new HashSet<>(Arrays.asList(list.split(" "))));
    }
}
