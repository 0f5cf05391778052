package vn.chohoptac.storefront.mail;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chohoptac.accounts.Accounts;
import vn.chohoptac.accounts.Member;
import vn.chohoptac.orders.OrderNotice;
import vn.chohoptac.orders.OrderNotices;
import vn.chohoptac.orders.OrderNotices.Told;
import vn.chohoptac.platform.Housekeeping;
import vn.chohoptac.platform.Mail;
import vn.chohoptac.platform.Mailer;

/** Drains the orders' notices into letters, behind the checkout's back. A letter may come twice, never not at all. */
@Component
class MailRoom {

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int BATCH = 100;

    private final OrderNotices notices;
    private final Accounts accounts;
    private final Letters letters;
    private final Mailer mailer;

    MailRoom(OrderNotices notices, Accounts accounts, Letters letters, Mailer mailer, Housekeeping housekeeping) {
        this.notices = notices;
        this.accounts = accounts;
        this.letters = letters;
        this.mailer = mailer;
        housekeeping.everyOnEachNode(PAUSE, "storefront.letters", this::writeAll);
    }

    void writeAll() {
        int written;
        do {
            written = notices.drain(BATCH, this::write);
        } while (written == BATCH);
    }

    private void write(List<OrderNotice> some) {
        var all = notices.withOrders(some);
        var people = accounts.membersOf(all.stream()
                .filter(told -> !told.notice().kind().toBuyer())
                .flatMap(MailRoom::concerned)
                .collect(toSet()));
        mailer.sendAll(all.stream()
                .flatMap(told -> told.notice().kind().toBuyer()
                        ? letters.toBuyer(told.notice(), told.order()).stream()
                        : toCooperatives(told, people))
                .toList());
    }

    private Stream<Mail> toCooperatives(Told told, Map<UUID, List<Member>> people) {
        return concerned(told)
                .flatMap(cooperative -> people.getOrDefault(cooperative, List.of()).stream())
                .map(person -> letters.toCooperative(person.email(), person.language(), told.notice(), told.order()));
    }

    /** The cooperative of one part, or those of all parts of the order. */
    private static Stream<UUID> concerned(Told told) {
        var part = told.notice().sellerOrderCode();
        return told.order().sellerOrders().stream()
                .filter(one -> part == null || one.code().equals(part))
                .map(one -> one.seller().id().value());
    }
}
