package vn.chohoptac.carts;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.fairs.BoothRef;
import vn.chohoptac.kernel.Money;

/** What a checkout takes out of a cart, in the order of the stock codes. */
public record CartContents(List<Item> items) {

    /**
     * @param priceSeen the unit price this cart last showed its holder, {@code null} when it showed none
     * @param fairSeen the code of the fair whose price the holder was shown since the line was last set
     * @param booth where it was found, {@code null} when it was not found at a booth
     */
    public record Item(
            String sku,
            int quantity,
            @Nullable Money priceSeen,
            @Nullable String fairSeen,
            @Nullable BoothRef booth) {}

    /** Packs wanted by stock code. */
    public Map<String, Integer> packs() {
        return items.stream().collect(toMap(Item::sku, Item::quantity));
    }
}
