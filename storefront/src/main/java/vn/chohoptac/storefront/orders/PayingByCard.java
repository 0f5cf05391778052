package vn.chohoptac.storefront.orders;

import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import vn.chohoptac.orders.BuyerOrders;
import vn.chohoptac.orders.OrderAccess;
import vn.chohoptac.orders.OrderNotFound;
import vn.chohoptac.orders.OrderReceipt;
import vn.chohoptac.orders.PlacedOrder;
import vn.chohoptac.payments.CardPayments;
import vn.chohoptac.payments.CardsNotOffered;
import vn.chohoptac.payments.GatewayUnavailable;
import vn.chohoptac.payments.PaymentNotFound;
import vn.chohoptac.payments.PaymentView;
import vn.chohoptac.payments.Payments;
import vn.chohoptac.storefront.support.Figures;
import vn.chohoptac.storefront.support.SeeOther;
import vn.chohoptac.storefront.support.WebSettings;

/** The way from an order to the gateway's page. When it cannot be gone, the order's page says why and what is left to do. */
@Component
public class PayingByCard {

    private static final String WARNING = "warning";

    private final BuyerOrders orders;
    private final Payments payments;
    private final CardPayments cards;
    private final WebSettings settings;
    private final MessageSource words;

    PayingByCard(BuyerOrders orders, Payments payments, CardPayments cards, WebSettings settings, MessageSource words) {
        this.orders = orders;
        this.payments = payments;
        this.cards = cards;
        this.settings = settings;
        this.words = words;
    }

    /** Leads on from placing an order that is to be paid by card. */
    public RedirectView first(PlacedOrder placed, Locale locale, RedirectAttributes flash) {
        var access = new OrderAccess.ByToken(placed.accessToken());
        var order = orders.receipt(placed.orderCode(), access).orElseThrow(OrderNotFound::new);
        return again(order, locale, flash);
    }

    RedirectView again(OrderReceipt order, Locale locale, RedirectAttributes flash) {
        var payment = order.cardPayment();
        var page = "/don-hang/" + order.orderCode();
        if (payment == null) {
            flash.addFlashAttribute(WARNING, say("order.card.over", locale, order.orderCode()));
            return SeeOther.at(page);
        }
        try {
            return SeeOther.at(gatewaysPage(order, payment, page));
        } catch (GatewayUnavailable | CardsNotOffered unavailable) {
            var until = Figures.in(locale).dateTime(Objects.requireNonNull(payment.expiresAt()));
            flash.addFlashAttribute(WARNING, say("order.card.later", locale, order.orderCode(), until));
        } catch (PaymentNotFound notAwaited) {
            flash.addFlashAttribute(WARNING, say(whyNotAwaited(payment), locale, order.orderCode()));
        }
        return SeeOther.at(page);
    }

    /** In the order's own language: the gateway gives a page again only to who asks for it in the same words. */
    private String gatewaysPage(OrderReceipt order, PaymentView payment, String page) {
        var back = settings.publicAddress().resolve(page);
        var description = say("checkout.card.description", order.language(), order.orderCode());
        return cards.page(payment.id(), description, back, back, order.language())
                .toString();
    }

    private String whyNotAwaited(PaymentView payment) {
        var now = payments.find(payment.id()).orElse(payment);
        return now.state().cameIn() ? "order.card.paid" : "order.card.over";
    }

    private String say(String key, Locale locale, Object... args) {
        return words.getMessage(key, args, locale);
    }
}
