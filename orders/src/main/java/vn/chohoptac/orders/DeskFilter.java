package vn.chohoptac.orders;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of a cooperative's orders to list.
 *
 * @param states empty for all
 * @param words part of a code, or the buyer's phone; {@code null} for any
 * @param page from 1
 * @param size 1 to 100
 */
public record DeskFilter(Set<Fulfilment> states, @Nullable String words, int page, int size) {

    public DeskFilter {
        page = Math.max(1, page);
        size = Math.clamp(size, 1, 100);
    }

    public static DeskFilter all() {
        return new DeskFilter(Set.of(), null, 1, 24);
    }

    public static DeskFilter in(Fulfilment... states) {
        return new DeskFilter(Set.of(states), null, 1, 24);
    }
}
