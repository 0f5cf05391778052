package vn.chohoptac.storefront.home;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import vn.chohoptac.search.RankingWeights;
import vn.chohoptac.storefront.support.Figures;

/** The weights of the order by relevance, read from the search itself so that the page cannot say anything else. */
final class PublishedRanking {

    private PublishedRanking() {}

    /** @param key of the bundle after {@code ranking.} */
    record Weight(String key, String weight) {}

    static List<Weight> weights(Locale locale) {
        return List.of(
                weight("allWords", RankingWeights.ALL_WORDS_EXACT, locale),
                weight("markedWords", RankingWeights.MARKED_WORDS_EXACT, locale),
                weight("name", RankingWeights.NAME, locale),
                weight("namePairs", RankingWeights.NAME_PAIRS, locale),
                weight("nameHead", RankingWeights.NAME_HEAD, locale),
                weight("nameAsTyped", RankingWeights.NAME_AS_TYPED, locale),
                weight("context", RankingWeights.CONTEXT, locale),
                weight("body", RankingWeights.BODY, locale),
                weight("synonym", RankingWeights.SYNONYM, locale),
                weight("fiveStars", RankingWeights.FIVE_STARS, locale),
                weight("fourStars", RankingWeights.FOUR_STARS, locale),
                weight("threeStars", RankingWeights.THREE_STARS, locale),
                weight("inStock", RankingWeights.IN_STOCK, locale),
                weight("sold", RankingWeights.SOLD, locale),
                weight("fresh", RankingWeights.NEW, locale));
    }

    private static Weight weight(String key, float weight, Locale locale) {
        return new Weight(key, Figures.in(locale).number(new BigDecimal(Float.toString(weight))));
    }
}
