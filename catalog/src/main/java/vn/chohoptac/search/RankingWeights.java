package vn.chohoptac.search;

/**
 * What counts, and how much, when products are put in order of relevance. Published on the page about ranking, as the law
 * on e-commerce 122/2025/QH15 (art. 11) asks; nobody can pay for a place.
 */
public final class RankingWeights {

    /** Any match that has all words, or for a term its synonym, with all marks as typed comes before any that has them only without marks. */
    public static final float ALL_WORDS_EXACT = 1_000;

    /** All words match, those typed with marks exactly. */
    public static final float MARKED_WORDS_EXACT = 500;

    public static final float NAME = 4;
    public static final float NAME_PAIRS = 3;
    /** The name begins with what was typed, or with a synonym of it: it is the thing itself. */
    public static final float NAME_HEAD = 8;
    /** Nothing typed bears a mark, and the name has each word just so. */
    public static final float NAME_AS_TYPED = 4;

    public static final float CONTEXT = 1.5f;
    public static final float BODY = 0.4f;
    /** A synonym counts less than the word itself. */
    public static final float SYNONYM = 0.8f;

    public static final float FIVE_STARS = 3;
    public static final float FOUR_STARS = 2;
    public static final float THREE_STARS = 1;
    public static final float IN_STOCK = 2;
    /** Times the decimal logarithm of what was sold, plus one. */
    public static final float SOLD = 1;
    /** On the first day, halved every sixty. */
    public static final float NEW = 1;

    private RankingWeights() {}
}
