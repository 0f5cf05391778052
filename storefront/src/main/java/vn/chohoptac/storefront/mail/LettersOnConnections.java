package vn.chohoptac.storefront.mail;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import vn.chohoptac.accounts.Accounts;
import vn.chohoptac.connections.BuyerId;
import vn.chohoptac.connections.ConnectionNotice;
import vn.chohoptac.connections.Side;
import vn.chohoptac.connections.buyers.BusinessBuyers;
import vn.chohoptac.platform.Mail;
import vn.chohoptac.platform.Mailer;
import vn.chohoptac.storefront.support.WebSettings;

/**
 * Writes to a party of supply and demand that something waits at its desk: what, and where, never who or how to reach them.
 * A letter may come twice, never not at all.
 */
@Component
class LettersOnConnections {

    private final Accounts accounts;
    private final BusinessBuyers buyers;
    private final Mailer mailer;
    private final MessageSource words;
    private final ITemplateEngine templates;
    private final WebSettings settings;

    LettersOnConnections(
            Accounts accounts,
            BusinessBuyers buyers,
            Mailer mailer,
            MessageSource words,
            ITemplateEngine templates,
            WebSettings settings) {
        this.accounts = accounts;
        this.buyers = buyers;
        this.mailer = mailer;
        this.words = words;
        this.templates = templates;
        this.settings = settings;
    }

    private record Reader(String address, Locale language) {}

    @ApplicationModuleListener(id = "storefront.connection-letters")
    void on(ConnectionNotice notice) {
        mailer.sendAll(
                readers(notice).stream().map(reader -> letter(notice, reader)).toList());
    }

    private List<Reader> readers(ConnectionNotice notice) {
        return notice.side() == Side.COOPERATIVE
                ? accounts.membersOf(notice.to()).stream()
                        .map(person -> new Reader(person.email(), person.language()))
                        .toList()
                : buyers.find(new BuyerId(notice.to())).stream()
                        .map(buyer -> accounts.signedIn(buyer.account()))
                        .map(person -> new Reader(person.email(), person.language()))
                        .toList();
    }

    private Mail letter(ConnectionNotice notice, Reader reader) {
        var key = "mail.connection." + notice.kind();
        var code = new Object[] {notice.code()};
        var subject = words.getMessage(key + ".subject", code, reader.language());
        var text = words.getMessage(key + ".text", code, reader.language());
        var href = settings.publicAddress().resolve(path(notice)).toString();
        var open = words.getMessage("mail.connection.open", null, reader.language());
        var context =
                new Context(reader.language(), Map.of("subject", subject, "text", text, "href", href, "open", open));
        return new Mail(
                reader.address(), subject, text + "\n\n" + href + "\n", templates.process("mail/connection", context));
    }

    private static String path(ConnectionNotice notice) {
        var desk = notice.side() == Side.COOPERATIVE ? "/kenh-htx/ket-noi" : "/tai-khoan/thu-mua";
        return switch (notice.kind()) {
            case BUYER_VERIFIED, BUYER_ASKED, BUYER_REJECTED -> desk + "/dang-ky";
            case LISTING_PUBLISHED, LISTING_REJECTED, LISTING_TAKEN_DOWN -> desk + "/tin/" + notice.code();
            case ANSWERED, AGREED, DECLINED, MESSAGE -> desk + "/lien-he/" + notice.id();
            case CONTRACT_PROPOSED, CONTRACT_SIGNED, CONTRACT_REFUSED, DELIVERY_CONFIRMED ->
                desk + "/hop-dong/" + notice.code();
        };
    }
}
