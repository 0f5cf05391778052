package vn.chohoptac.storefront.mail;

import java.time.Duration;
import java.util.HashMap;
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
        var people = new HashMap<UUID, List<Member>>();
        mailer.sendAll(notices.withOrders(some).stream()
                .flatMap(told -> told.notice().kind().toBuyer()
                        ? letters.toBuyer(told.notice(), told.order()).stream()
                        : toCooperatives(told, people))
                .toList());
    }

    /** The people of the cooperatives concerned: of one part, or of all parts of the order. */
    private Stream<Mail> toCooperatives(Told told, Map<UUID, List<Member>> people) {
        var notice = told.notice();
        return told.order().sellerOrders().stream()
                .filter(part -> notice.sellerOrderCode() == null || part.code().equals(notice.sellerOrderCode()))
                .map(part -> part.seller().id().value())
                .flatMap(cooperative -> people.computeIfAbsent(cooperative, accounts::membersOf).stream())
                .map(person -> letters.toCooperative(person.email(), person.language(), notice, told.order()));
    }
}
