package vn.chohoptac.carts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.Money;

/** What a checkout takes out of a cart, in the order of the stock codes. */
public record CartContents(List<Item> items) {

    /** @param priceSeen the unit price this cart last showed its holder, {@code null} when it showed none */
    public record Item(String sku, int quantity, @Nullable Money priceSeen) {}
}
