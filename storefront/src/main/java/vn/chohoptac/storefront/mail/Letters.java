package vn.chohoptac.storefront.mail;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import vn.chohoptac.cooperatives.SellerIdentity;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.orders.OrderNotice;
import vn.chohoptac.orders.OrderReceipt;
import vn.chohoptac.platform.Mail;
import vn.chohoptac.storefront.support.Figures;
import vn.chohoptac.storefront.support.WebSettings;

/** Writes the letter a notice calls for, in the reader's language: once as plain text and once laid out. */
@Component
class Letters {

    private final MessageSource words;
    private final ITemplateEngine templates;
    private final WebSettings settings;

    Letters(MessageSource words, ITemplateEngine templates, WebSettings settings) {
        this.words = words;
        this.templates = templates;
        this.settings = settings;
    }

    /** Empty when the buyer left no address. */
    Optional<Mail> toBuyer(OrderNotice notice, OrderReceipt order) {
        var address = order.contact().email();
        return address == null ? Optional.empty() : Optional.of(letter(address, notice, order, order.language()));
    }

    /** To one of the cooperative's people. */
    Mail toCooperative(String address, Locale language, OrderNotice notice, OrderReceipt order) {
        return letter(address, notice, order, language);
    }

    private Mail letter(String address, OrderNotice notice, OrderReceipt order, Locale language) {
        var subject = say("mail." + notice.kind() + ".subject", language, code(notice));
        var text = say(
                "mail." + notice.kind() + ".text",
                language,
                code(notice),
                seller(notice, order, language),
                total(order, language));
        var href = settings.publicAddress().resolve(path(notice)).toString();
        var context = new Context(
                language,
                Map.of(
                        "subject",
                        subject,
                        "text",
                        text,
                        "href",
                        href,
                        "order",
                        order,
                        "figures",
                        Figures.in(language)));
        return new Mail(address, subject, text + "\n\n" + href + "\n", templates.process("mail/order", context));
    }

    private static String path(OrderNotice notice) {
        return notice.kind().toBuyer() ? "/don-hang/" + notice.orderCode() : "/kenh-htx/don-hang/" + code(notice);
    }

    private static String code(OrderNotice notice) {
        return notice.sellerOrderCode() == null ? notice.orderCode() : notice.sellerOrderCode();
    }

    private static String seller(OrderNotice notice, OrderReceipt order, Locale language) {
        return order.sellerOrders().stream()
                .filter(part -> part.code().equals(notice.sellerOrderCode()))
                .map(OrderReceipt.Part::seller)
                .map(SellerIdentity::name)
                .map((LocalizedText name) -> name.in(language))
                .findFirst()
                .orElse("");
    }

    private static String total(OrderReceipt order, Locale language) {
        return Figures.in(language).money(order.total());
    }

    private String say(String key, Locale locale, Object... args) {
        return words.getMessage(key, args, locale);
    }
}
