package vn.chohoptac.storefront.mail;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chohoptac.accounts.Accounts;
import vn.chohoptac.accounts.Member;
import vn.chohoptac.orders.OrderNotice;
import vn.chohoptac.orders.OrderNotices;
import vn.chohoptac.orders.OrderReceipt;
import vn.chohoptac.platform.Housekeeping;
import vn.chohoptac.platform.Mail;
import vn.chohoptac.platform.Mailer;

/** Drains the orders' notices into letters, behind the checkout's back. A letter may come twice, never not at all. */
@Component
class MailRoom {

    private static final Duration PAUSE = Duration.ofSeconds(2);
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

    private void write(OrderNotice notice) {
        notices.receiptFor(notice).stream()
                .flatMap(order -> notice.kind().toBuyer()
                        ? letters.toBuyer(notice, order).stream()
                        : toCooperatives(notice, order))
                .forEach(mailer::send);
    }

    /** The people of the cooperatives concerned: of one part, or of all parts of the order. */
    private Stream<Mail> toCooperatives(OrderNotice notice, OrderReceipt order) {
        return order.sellerOrders().stream()
                .filter(part -> notice.sellerOrderCode() == null || part.code().equals(notice.sellerOrderCode()))
                .flatMap(part -> peopleOf(part).stream())
                .map(person -> letters.toCooperative(person.email(), person.language(), notice, order));
    }

    private List<Member> peopleOf(OrderReceipt.Part part) {
        return accounts.membersOf(part.seller().id().value());
    }
}
