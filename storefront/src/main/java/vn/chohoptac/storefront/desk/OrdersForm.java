package vn.chohoptac.storefront.desk;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.orders.DeskFilter;
import vn.chohoptac.orders.Fulfilment;

/**
 * What the list of orders was asked for.
 *
 * @param trangThai which tab: {@code moi}, {@code can-giao}, {@code dang-giao}, {@code xong}, {@code huy}; else all
 * @param q part of a code or of the buyer's phone
 */
record OrdersForm(
        @Nullable String trangThai,
        @Nullable String q,
        @Nullable Integer trang) {

    static final List<String> TABS = List.of("moi", "can-giao", "dang-giao", "xong", "huy", "tat-ca");
    private static final int SIZE = 24;

    String tab() {
        return trangThai != null && TABS.contains(trangThai) ? trangThai : "tat-ca";
    }

    DeskFilter toFilter() {
        return new DeskFilter(states(), q == null || q.isBlank() ? null : q.strip(), trang == null ? 1 : trang, SIZE);
    }

    private Set<Fulfilment> states() {
        return switch (tab()) {
            case "moi" -> Set.of(Fulfilment.PLACED);
            case "can-giao" -> Set.of(Fulfilment.CONFIRMED);
            case "dang-giao" -> Set.of(Fulfilment.DISPATCHED);
            case "xong" -> Set.of(Fulfilment.DELIVERED, Fulfilment.COMPLETED);
            case "huy" -> Set.of(Fulfilment.CANCELLED, Fulfilment.RETURNED);
            default -> Set.of();
        };
    }
}
