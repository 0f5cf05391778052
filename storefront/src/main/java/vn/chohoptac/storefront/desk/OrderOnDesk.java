package vn.chohoptac.storefront.desk;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.PhoneNumber;
import vn.chohoptac.orders.DeskOrder;
import vn.chohoptac.orders.OrderReceipt;
import vn.chohoptac.storefront.support.Figures;

/**
 * An order as the desk's pages show it: its facts, and put into words what templates should not compute.
 *
 * @param goods "2 × Cà phê · 1 × Mật ong", without refused lines
 * @param actions names of {@link DeskOrder.Action}
 */
record OrderOnDesk(
        DeskOrder order,
        String goods,
        String phone,
        String placedAt,
        @Nullable String deadline,
        Set<String> actions,
        List<Line> lines,
        List<Step> history) {

    record Line(OrderReceipt.Line line, String name, String pack, boolean open) {}

    record Step(String from, String to, String at, String by, String reason) {}

    static OrderOnDesk of(DeskOrder order, Locale locale) {
        var figures = Figures.in(locale);
        var deadline = order.deadline();
        return new OrderOnDesk(
                order,
                order.lines().stream()
                        .filter(line -> line.rejectedBecause() == null)
                        .map(line -> line.quantity() + " × " + line.name().in(locale))
                        .collect(Collectors.joining(" · ")),
                PhoneNumber.read(order.contact().phone())
                        .map(PhoneNumber::local)
                        .orElse(order.contact().phone()),
                figures.dateTime(order.placedAt()),
                deadline == null ? null : figures.dateTime(deadline),
                order.actions().stream().map(Enum::name).collect(Collectors.toSet()),
                order.lines().stream()
                        .map(line -> new Line(
                                line, line.name().in(locale), line.pack().in(locale), line.rejectedBecause() == null))
                        .toList(),
                order.history().stream().map(change -> step(change, figures)).toList());
    }

    private static Step step(OrderReceipt.Change change, Figures figures) {
        return new Step(
                change.from().name(), change.to().name(), figures.dateTime(change.at()), change.by(), change.reason());
    }
}
