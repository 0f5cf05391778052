package vn.chohoptac.connections.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chohoptac.catalog.Season;
import vn.chohoptac.connections.ListingContent;
import vn.chohoptac.connections.SupplyPeriod;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Quantity;
import vn.chohoptac.kernel.Unit;

/** What speaks for an offer and a demand. */
class MatchingTests {

    private static final Set<Integer> GROUP = Set.of(10, 11);

    @Test
    void goods_of_another_group_never_fit() {
        assertThat(Matching.reasons(goods(3, "5", null), goods(10, "5", null), GROUP))
                .isEmpty();
    }

    @Test
    void a_smaller_offer_does_not_cover() {
        assertThat(Matching.reasons(goods(11, "4", null), goods(10, "5", null), GROUP))
                .contains(MatchReason.SAME_GROUP)
                .doesNotContain(MatchReason.QUANTITY_COVERS, MatchReason.SAME_SET);
    }

    @Test
    void seasons_over_the_turn_of_the_year_overlap() {
        assertThat(Matching.reasons(goods(10, "5", new Season(11, 2)), goods(10, "5", new Season(2, 4)), GROUP))
                .contains(MatchReason.SEASON_OVERLAPS);
        assertThat(Matching.reasons(goods(10, "5", new Season(11, 2)), goods(10, "5", new Season(3, 10)), GROUP))
                .doesNotContain(MatchReason.SEASON_OVERLAPS);
    }

    private static ListingContent goods(int set, String tonnes, @Nullable Season season) {
        return new ListingContent(
                LocalizedText.vi("Hàng"),
                LocalizedText.vi("Mẫu"),
                set,
                new Quantity(new BigDecimal(tonnes), Unit.TONNE),
                SupplyPeriod.MONTH,
                season,
                "",
                Set.of(),
                null,
                "01",
                "",
                "",
                Instant.EPOCH);
    }
}
