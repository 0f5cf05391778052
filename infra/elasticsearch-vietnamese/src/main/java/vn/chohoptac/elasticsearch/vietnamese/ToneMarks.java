package vn.chohoptac.elasticsearch.vietnamese;

/** The twelve Vietnamese vowels under the six tones, as precomposed lower-case letters. */
final class ToneMarks {

    static final int LEVEL = 0;
    static final int GRAVE = 1;
    static final int ACUTE = 2;
    static final int HOOK = 3;
    static final int TILDE = 4;
    static final int DOT = 5;

    private static final String[] VOWELS = {
        "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị",
        "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ"
    };

    /** By code point below {@link #LIMIT}: 1 + 6 × vowel + tone, 0 for anything that is not a vowel. */
    private static final byte[] PLACES;

    private static final int LIMIT = 0x1F00;

    static {
        PLACES = new byte[LIMIT];
        for (int vowel = 0; vowel < VOWELS.length; vowel++) {
            for (int tone = LEVEL; tone <= DOT; tone++) {
                PLACES[VOWELS[vowel].charAt(tone)] = (byte) (1 + 6 * vowel + tone);
            }
        }
    }

    private ToneMarks() {}

    static boolean isVowel(char letter) {
        return place(letter) > 0;
    }

    /** The tone a letter carries; {@link #LEVEL} for bare vowels and for everything else. */
    static int toneOf(char letter) {
        int place = place(letter);
        return place == 0 ? LEVEL : (place - 1) % 6;
    }

    /** The letter without its tone; circumflex, breve and horn stay. */
    static char bare(char letter) {
        int place = place(letter);
        return place == 0 ? letter : VOWELS[(place - 1) / 6].charAt(LEVEL);
    }

    static char with(char vowel, int tone) {
        int place = place(vowel);
        return place == 0 ? vowel : VOWELS[(place - 1) / 6].charAt(tone);
    }

    private static int place(char letter) {
        return letter < LIMIT ? PLACES[letter] : 0;
    }
}
