package vn.chohoptac.storefront.orders;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import vn.chohoptac.kernel.DomainException;
import vn.chohoptac.orders.BuyerOrders;
import vn.chohoptac.orders.OrderNotFound;
import vn.chohoptac.orders.OrderReceipt;
import vn.chohoptac.orders.TooManyAccessAttempts;
import vn.chohoptac.storefront.support.SeeOther;

/** An order after it is placed. Who is neither signed in as its buyer nor has opened it in this browser is asked for the phone. */
@Controller
@RequestMapping("/don-hang")
class OrderController {

    private static final String ASK = "orders/ask";
    private static final int LONGEST_REASON = 300;

    private final BuyerOrders orders;
    private final OrderKeys keys;
    private final OrderPages pages;
    private final PayingByCard paying;
    private final MessageSource words;

    OrderController(BuyerOrders orders, OrderKeys keys, OrderPages pages, PayingByCard paying, MessageSource words) {
        this.orders = orders;
        this.keys = keys;
        this.pages = pages;
        this.paying = paying;
        this.words = words;
    }

    /** Asks which order. */
    @GetMapping
    String ask(Model model) {
        model.addAttribute("code", "");
        return ASK;
    }

    @PostMapping
    Object open(
            @RequestParam(name = "ma", defaultValue = "") String code,
            @RequestParam(name = "dien-thoai", defaultValue = "") String phone,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        var typed = code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        try {
            var token = orders.grantAccess(typed, phone, request.getRemoteAddr());
            keys.remember(typed, token, request, response);
            return SeeOther.at("/don-hang/" + typed);
        } catch (OrderNotFound | TooManyAccessAttempts refused) {
            return again(code, phone, refused, response, locale, model);
        }
    }

    @GetMapping("/{code}")
    String show(@PathVariable String code, HttpServletRequest request, Locale locale, Model model) {
        var order = receipt(code, request);
        model.addAttribute("code", code);
        order.ifPresent(found -> model.addAttribute("page", pages.page(found, locale)));
        return order.isPresent() ? "orders/order" : ASK;
    }

    /** The confirmation to keep: one file that needs nothing else, printable. */
    @GetMapping("/{code}/xac-nhan.html")
    String paper(
            @PathVariable String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        var order = receipt(code, request).orElseThrow(OrderNotFound::new);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + order.orderCode() + ".html\"");
        model.addAttribute("page", pages.page(order, locale));
        return "orders/paper";
    }

    /** Once more to the gateway's page, which was left without paying. */
    @PostMapping("/{code}/tra-bang-the")
    RedirectView pay(@PathVariable String code, HttpServletRequest request, Locale locale, RedirectAttributes flash) {
        return paying.again(receipt(code, request).orElseThrow(OrderNotFound::new), locale, flash);
    }

    @PostMapping("/{code}/huy")
    RedirectView cancel(
            @PathVariable String code,
            @RequestParam(name = "ly-do", defaultValue = "") String reason,
            HttpServletRequest request,
            Locale locale,
            RedirectAttributes flash) {
        var access = keys.of(request).orElseThrow(OrderNotFound::new);
        orders.cancel(
                code,
                access,
                reason.isBlank() ? words.getMessage("order.cancel.noReason", null, locale) : shortened(reason));
        flash.addFlashAttribute("message", words.getMessage("order.cancelled", new Object[] {code}, locale));
        return SeeOther.at("/don-hang/" + code);
    }

    private Optional<OrderReceipt> receipt(String code, HttpServletRequest request) {
        return keys.of(request).flatMap(access -> orders.receipt(code, access));
    }

    private String again(
            String code,
            String phone,
            DomainException refused,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        response.setStatus(
                refused instanceof TooManyAccessAttempts
                        ? HttpStatus.TOO_MANY_REQUESTS.value()
                        : HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("code", code);
        model.addAttribute("phone", phone);
        model.addAttribute("wrong", words.getMessage(wrong(refused), null, locale));
        return ASK;
    }

    private static String wrong(DomainException refused) {
        return refused instanceof TooManyAccessAttempts ? "order.ask.later" : "order.ask.wrong";
    }

    private static String shortened(String reason) {
        var text = reason.strip();
        return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON);
    }
}
