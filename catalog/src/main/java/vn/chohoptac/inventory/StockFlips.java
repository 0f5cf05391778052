package vn.chohoptac.inventory;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chohoptac.catalog.ProductId;

/** The queue of products of which a pack came into stock or ran out, for whoever projects them. Works as {@code ChangedProducts} does. */
@Component
public class StockFlips {

    /** One row of the queue. */
    public record Flip(UUID id, ProductId productId) {}

    /** The oldest rows, at most {@code limit}. */
    public List<Flip> next(int limit) {
        throw new UnsupportedOperationException();
    }

    /** Takes rows off the queue. */
    public void done(Collection<Flip> flips) {
        throw new UnsupportedOperationException();
    }

    /** How many rows wait, flips not yet noted included. */
    public long waiting() {
        throw new UnsupportedOperationException();
    }
}
