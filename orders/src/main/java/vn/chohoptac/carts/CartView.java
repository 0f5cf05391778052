package vn.chohoptac.carts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.fairs.FairPrice;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;

/**
 * A cart at the prices and the stock of this moment.
 *
 * @param groups the lines by cooperative, cooperatives in the order their first line was added
 * @param total of all lines that can be bought, shipping not included
 */
public record CartView(String token, List<Group> groups, Money total) {

    /** All lines, cooperative by cooperative. */
    public List<Line> lines() {
        return groups.stream().flatMap(group -> group.lines().stream()).toList();
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /** Whether a line keeps this cart from being ordered as it is. */
    public boolean hasProblems() {
        return lines().stream().anyMatch(line -> line.problem() != null);
    }

    /** Whether the age gate stands before this cart's checkout, and cash on delivery is closed to it. */
    public boolean hasAlcohol() {
        return lines().stream().anyMatch(Line::alcohol);
    }

    /** What comes from one cooperative. */
    public record Group(
            CooperativeId cooperativeId,
            String cooperativeSlug,
            LocalizedText cooperative,
            List<Line> lines,
            Money total) {}

    /**
     * @param available how many can be bought now
     * @param total zero when the line cannot be bought at all
     * @param problem {@code null} when it can be ordered as it stands
     * @param usualPrice of one pack; {@code unitPrice} is below it only at a fair price
     * @param fair the fair price that holds now, charged or not, {@code null} for none
     * @param fairNote what a fair does, or did, to this line's price, {@code null} for nothing
     */
    public record Line(
            String sku,
            String productSlug,
            LocalizedText name,
            LocalizedText pack,
            int quantity,
            Money unitPrice,
            Money total,
            CooperativeId cooperativeId,
            String cooperativeSlug,
            LocalizedText cooperative,
            int available,
            boolean alcohol,
            @Nullable String pictureKey,
            @Nullable Problem problem,
            Money usualPrice,
            @Nullable FairPrice fair,
            @Nullable FairNote fairNote) {}

    /** What there is to say of a line's price because of a fair; the bundle explains each as {@code FairNote.NAME}. */
    public enum FairNote {
        /** The fair price is charged. */
        AT_FAIR_PRICE,
        /** The fair goes on, its price is gone: the usual price is charged. */
        SOLD_OUT,
        /** Fewer packs than wanted are left at the fair price, so the usual one is charged for all. */
        FEWER_LEFT,
        /** The fair price this cart showed before holds no more. */
        ENDED
    }

    /** Why a line cannot be ordered as it stands. */
    public enum Problem {
        /** No longer offered, or its cooperative does not sell at present. */
        WITHDRAWN,
        /** Sold by enquiry only. */
        ENQUIRY_ONLY,
        SOLD_OUT,
        /** Some are left, but fewer than asked for. */
        FEWER_LEFT
    }
}
