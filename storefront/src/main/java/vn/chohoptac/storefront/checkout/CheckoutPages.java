package vn.chohoptac.storefront.checkout;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chohoptac.carts.CartView;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.places.Commune;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.orders.Checkout;
import vn.chohoptac.orders.LineChange;
import vn.chohoptac.orders.ShippingQuotes;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.shipping.ShippingOption;
import vn.chohoptac.storefront.checkout.CheckoutPage.Choice;
import vn.chohoptac.storefront.checkout.CheckoutPage.Part;
import vn.chohoptac.storefront.support.Figures;

/** Puts cart, address and ways to send and pay into the words of the checkout page. */
@Component
class CheckoutPages {

    private static final ShippingQuotes NONE = new ShippingQuotes(Map.of(), Money.ZERO, Money.ZERO);

    private final Checkout checkout;
    private final MessageSource words;

    CheckoutPages(Checkout checkout, MessageSource words) {
        this.checkout = checkout;
        this.words = words;
    }

    /** @param options codes chosen so far by cooperative slug */
    CheckoutPage page(
            CartView cart,
            Destination destination,
            Map<String, String> options,
            List<LineChange> changes,
            Locale locale) {
        var quotes = destination.address().map(to -> checkout.quote(cart.token(), to));
        var known = quotes.orElse(NONE).quotes();
        var chosen = chosen(known, options);
        var shipping = quotes.map(_ ->
                Money.sum(chosen.values().stream().map(ShippingOption::price).toList()));
        return new CheckoutPage(
                cart.groups().stream()
                        .map(group -> part(group, known, chosen, locale))
                        .toList(),
                destination.candidates().stream().map(CheckoutPages::candidate).toList(),
                destination.heard(),
                Places.current().communes(destination.form().province()),
                methods(cart, destination.form().method(), locale),
                cart.total(),
                shipping.orElse(null),
                cart.total().plus(shipping.orElse(Money.ZERO)),
                cart.hasAlcohol(),
                quotes.isPresent(),
                shown(chosen),
                changes.stream().map(change -> sentence(change, locale)).toList());
    }

    /** The options that count: those chosen where they exist, else the cheapest. */
    private static Map<String, ShippingOption> chosen(
            Map<String, List<ShippingOption>> quotes, Map<String, String> options) {
        return quotes.entrySet().stream()
                .filter(quote -> !quote.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        quote -> quote.getValue().stream()
                                .filter(option -> option.code().equals(options.get(quote.getKey())))
                                .findFirst()
                                .orElse(quote.getValue().getFirst())));
    }

    private static String shown(Map<String, ShippingOption> chosen) {
        return chosen.entrySet().stream()
                .map(option -> option.getKey() + "=" + option.getValue().code())
                .sorted()
                .collect(Collectors.joining(";"));
    }

    private Part part(
            CartView.Group group,
            Map<String, List<ShippingOption>> quotes,
            Map<String, ShippingOption> chosen,
            Locale locale) {
        var slug = group.cooperativeSlug();
        var options = quotes.getOrDefault(slug, List.of()).stream()
                .map(option -> new Choice(
                        option.code(),
                        option.label().in(locale),
                        days(option, locale),
                        Figures.in(locale).money(option.price()),
                        option.equals(chosen.get(slug))))
                .toList();
        return new Part(group, options);
    }

    private String days(ShippingOption option, Locale locale) {
        return say("checkout.days", locale, option.daysFrom(), option.daysTo());
    }

    private static Choice candidate(Commune commune) {
        return new Choice(commune.code(), Places.current().describe(commune), "", "", false);
    }

    private List<Choice> methods(CartView cart, String chosen, Locale locale) {
        var offered = checkout.methods(cart.token());
        var first = Optional.of(chosen)
                .filter(name ->
                        offered.stream().anyMatch(method -> method.name().equals(name)))
                .orElseGet(() -> offered.stream()
                        .sorted()
                        .findFirst()
                        .map(PaymentMethod::name)
                        .orElse(""));
        return offered.stream()
                .sorted()
                .map(method -> new Choice(
                        method.name(),
                        say("checkout.method." + method, locale),
                        say("checkout.method." + method + ".hint", locale),
                        "",
                        method.name().equals(first)))
                .toList();
    }

    private String sentence(LineChange change, Locale locale) {
        var figures = Figures.in(locale);
        var now = change.now() == null ? "" : figures.money(change.now());
        var was = change.was() == null ? "" : figures.money(change.was());
        return say("checkout.change." + change.kind(), locale, change.name().in(locale), was, now, change.left());
    }

    private String say(String key, Locale locale, Object... args) {
        return words.getMessage(key, args, locale);
    }
}
