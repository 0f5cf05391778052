package vn.chohoptac.elasticsearch.vietnamese;

/** The keys a writer presses for a word, tone last. */
final class Typing {

    private static final String[] TELEX = {"ăaw", "âaa", "êee", "ôoo", "ơow", "ưuw", "đdd"};
    private static final String[] VNI = {"ăa8", "âa6", "êe6", "ôo6", "ơo7", "ưu7", "đd9"};

    private Typing() {}

    static String telex(String word) {
        return keys(word, TELEX, new String[] {"", "f", "s", "r", "x", "j"});
    }

    static String vni(String word) {
        return keys(word, VNI, new String[] {"", "2", "1", "3", "4", "5"});
    }

    private static String keys(String word, String[] letters, String[] tones) {
        StringBuilder typed = new StringBuilder();
        int tone = ToneMarks.LEVEL;
        for (char letter : word.toCharArray()) {
            tone = Math.max(tone, ToneMarks.toneOf(letter));
            char bare = ToneMarks.bare(letter);
            String pressed = String.valueOf(bare);
            for (String pair : letters) {
                if (pair.charAt(0) == bare) {
                    pressed = pair.substring(1);
                }
            }
            typed.append(pressed);
        }
        return typed + tones[tone];
    }
}
