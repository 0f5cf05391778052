package vn.chohoptac.orders;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.chohoptac.fairs.FairLine;
import vn.chohoptac.kernel.Money;

/** The lines of a new order that belong to booths, in the words of fairs. */
final class FairLines {

    private static final int BUYER_BYTES = 16;

    private FairLines() {}

    static List<FairLine> of(NewOrder order) {
        var lines = new ArrayList<FairLine>();
        for (var part : order.parts()) {
            for (var line : part.draft().lines()) {
                if (line.booth() != null) {
                    lines.add(line(order, part, line));
                }
            }
        }
        return lines;
    }

    /** @param left packs left at the fair price by stock code of the lines that could not have theirs */
    static List<LineChange> outOfQuota(NewOrder order, Map<String, Integer> left) {
        return left.isEmpty()
                ? List.of()
                : order.parts().stream()
                        .flatMap(part -> part.draft().lines().stream()
                                .filter(line -> left.containsKey(line.offer().sku()))
                                .map(line -> new LineChange(
                                        LineChange.Kind.FAIR_QUOTA,
                                        line.offer().sku(),
                                        part.draft().seller().slug(),
                                        line.offer().productName(),
                                        line.price(),
                                        line.offer().price(),
                                        line.quantity(),
                                        left.getOrDefault(line.offer().sku(), 0))))
                        .toList();
    }

    /** How much more all of it costs at the usual prices. */
    static Money dearer(List<LineChange> changes) {
        return Money.sum(changes.stream()
                .map(change -> Objects.requireNonNull(change.now())
                        .minus(Objects.requireNonNull(change.was()))
                        .times(change.asked()))
                .toList());
    }

    private static FairLine line(NewOrder order, NewOrder.Part part, OrderDraft.Line line) {
        var offer = line.offer();
        var fair = line.fair();
        return new FairLine(
                part.code(),
                offer.sku(),
                Objects.requireNonNull(line.booth()),
                offer.cooperativeId(),
                fair == null ? null : fair.item(),
                offer.productId(),
                offer.productName().vi(),
                line.quantity(),
                offer.unitQuantity().multiply(BigDecimal.valueOf(line.quantity())),
                offer.unitCode(),
                line.total(),
                offer.price().times(line.quantity()),
                Arrays.copyOf(Hashes.sha256("fair buyer " + order.phone()), BUYER_BYTES),
                order.placedAt());
    }
}
