package vn.chohoptac.elasticsearch.vietnamese;

import org.jspecify.annotations.Nullable;

/**
 * Reads what an input method would have made of keys left in a word: Telex ({@code caf phee}, {@code ddawk}) or VNI
 * ({@code ca2 phe6}, {@code d9a8k1}). Says nothing about words that hold no such key or that do not come out as one Vietnamese
 * syllable, and so leaves coffee, avocado, organic and VietGAP alone.
 */
final class TypedKeys {

    private static final int LONGEST = 10;
    private static final String TELEX_TONES = "zfsrxj";

    private final StringBuilder bare = new StringBuilder(LONGEST);
    private int tone;
    private int keys;
    private boolean vowelSeen;
    private boolean onlyDoubled = true;

    private TypedKeys() {}

    /** The syllable meant by a lower-case word, tone mark in its traditional place; null when the word holds no keys. */
    static @Nullable String decode(String word) {
        if (word.length() < 2 || word.length() > LONGEST || !Character.isLetter(word.charAt(0))) {
            return null;
        }
        boolean digits = word.chars().anyMatch(TypedKeys::isDigit);
        TypedKeys reading = new TypedKeys();
        return digits ? reading.readVni(word) : reading.readTelex(word);
    }

    private @Nullable String readVni(String word) {
        int letters = (int) word.chars().filter(Character::isLetter).count();
        if (letters < 2) {
            return null;
        }
        onlyDoubled = false;
        for (int at = 0; at < word.length(); at++) {
            char key = word.charAt(at);
            if (isDigit(key) ? !takeVni(key) : !takeLetter(key)) {
                return null;
            }
        }
        return syllable();
    }

    private @Nullable String readTelex(String word) {
        for (int at = 0; at < word.length(); at++) {
            char key = word.charAt(at);
            char before = at == 0 ? ' ' : word.charAt(at - 1);
            if (!takeTelex(key, before)) {
                return null;
            }
        }
        return syllable();
    }

    private @Nullable String syllable() {
        String letters = openUo(bare.toString());
        boolean interjection = letters.length() < 2 && bare.length() + keys < 3;
        if (keys == 0 || !vowelSeen || interjection) {
            return null;
        }
        boolean forgiven =
                tone == ToneMarks.LEVEL && VietnameseSyllable.endsInStop(letters) && !(onlyDoubled && isShort());
        int judged = forgiven ? ToneMarks.ACUTE : tone;
        return VietnameseSyllable.isPlausible(letters, judged) ? VietnameseSyllable.withTone(letters, tone) : null;
    }

    /** Only an o at the end of the word takes the horn alone: thuở, but thương. */
    private static String openUo(String letters) {
        return letters.endsWith("ươ") ? letters.substring(0, letters.length() - 2) + "uơ" : letters;
    }

    /** One vowel before the stop, as in {@code keep} and {@code boot}: too English to be read as Vietnamese without its tone. */
    private boolean isShort() {
        long vowels =
                bare.chars().filter(letter -> ToneMarks.isVowel((char) letter)).count();
        return vowels == 1;
    }

    private boolean takeLetter(char letter) {
        if (!Character.isLetter(letter)) {
            return false;
        }
        int carried = ToneMarks.toneOf(letter);
        if (carried != ToneMarks.LEVEL && tone != ToneMarks.LEVEL) {
            return false;
        }
        tone = Math.max(tone, carried);
        vowelSeen |= ToneMarks.isVowel(letter);
        bare.append(ToneMarks.bare(letter));
        return true;
    }

    private boolean takeTelex(char key, char before) {
        int tonePlace = TELEX_TONES.indexOf(key);
        if (tonePlace > 0 && vowelSeen) {
            onlyDoubled = false;
            return takeTone(tonePlace);
        }
        boolean toneInside = ToneMarks.isVowel(key) && tone != ToneMarks.LEVEL && TELEX_TONES.indexOf(before) > 0;
        if (toneInside) {
            return false;
        }
        if (key == 'w') {
            onlyDoubled = false;
            return takeHorn();
        }
        if (key == 'd' && bare.toString().equals("d")) {
            onlyDoubled = false;
            return replace(0, 'đ');
        }
        if ((key == 'a' || key == 'e' || key == 'o') && key == before && lastIs(key)) {
            return replace(bare.length() - 1, circumflexed(key));
        }
        return takeLetter(key);
    }

    private boolean takeVni(char digit) {
        if (digit >= '1' && digit <= '5') {
            return vowelSeen && takeTone("\0\u0002\u0001\u0003\u0004\u0005".charAt(digit - '0'));
        }
        return switch (digit) {
            case '6' -> mark("aeo", "âêô");
            case '7' -> vowelSeen && takeHornOf("uo", "ươ");
            case '8' -> mark("a", "ă");
            case '9' -> bare.length() > 0 && bare.charAt(0) == 'd' && replace(0, 'đ');
            default -> false;
        };
    }

    private boolean takeTone(int typed) {
        keys++;
        boolean first = tone == ToneMarks.LEVEL;
        tone = typed;
        return first;
    }

    /** Telex w: after an onset alone it is ư, else a breve or a horn. */
    private boolean takeHorn() {
        if (!vowelSeen) {
            vowelSeen = true;
            keys++;
            return bare.length() > 0 && bare.append('ư').length() > 0;
        }
        return takeHornOf("auo", "ăươ");
    }

    /** In uo both letters take the horn, in ua and uu the first; otherwise the last letter that can bear the mark. */
    private boolean takeHornOf(String plain, String marked) {
        String letters = bare.toString();
        int from = letters.startsWith("qu") ? 2 : 0;
        int uo = Math.max(letters.indexOf("uo", from), letters.indexOf("ưo", from));
        if (uo >= 0) {
            bare.setCharAt(uo, 'ư');
            return replace(uo + 1, 'ơ');
        }
        int pair = Math.max(letters.indexOf("ua", from), letters.indexOf("uu", from));
        return pair >= 0 ? replace(pair, 'ư') : mark(plain, marked);
    }

    /** Puts a mark on the last letter that can bear it; the u of qu cannot. */
    private boolean mark(String plain, String marked) {
        int from = bare.indexOf("qu") == 0 ? 2 : 0;
        for (int at = bare.length() - 1; at >= from; at--) {
            int found = plain.indexOf(bare.charAt(at));
            if (found >= 0) {
                return replace(at, marked.charAt(found));
            }
        }
        return false;
    }

    private boolean replace(int at, char letter) {
        bare.setCharAt(at, letter);
        keys++;
        return true;
    }

    private boolean lastIs(char letter) {
        return bare.length() > 0 && bare.charAt(bare.length() - 1) == letter;
    }

    private static char circumflexed(char vowel) {
        return switch (vowel) {
            case 'a' -> 'â';
            case 'e' -> 'ê';
            default -> 'ô';
        };
    }

    private static boolean isDigit(int letter) {
        return letter >= '0' && letter <= '9';
    }
}
