package vn.chohoptac.kernel;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a longer list.
 *
 * @param total how many there are in all
 * @param page counted from 1
 * @param size the most a page holds, at least 1
 */
public record PageOf<T>(List<T> items, long total, int page, int size) {

    public static <T> PageOf<T> empty(int size) {
        return new PageOf<>(List.of(), 0, 1, size);
    }

    /** How many pages there are, at least 1. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < pages();
    }

    public <R> PageOf<R> map(Function<? super T, ? extends R> change) {
        return new PageOf<>(items.stream().<R>map(change).toList(), total, page, size);
    }
}
