package vn.chohoptac.storefront.desk;

import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.kernel.Conflict;
import vn.chohoptac.kernel.DomainException;
import vn.chohoptac.kernel.RuleBroken;
import vn.chohoptac.orders.SellerDesk;
import vn.chohoptac.payments.RefundId;
import vn.chohoptac.payments.RefundNotFound;
import vn.chohoptac.payments.TransferTooSmall;
import vn.chohoptac.storefront.support.TypedMoney;
import vn.chohoptac.storefront.support.TypedMoney.NotAnAmount;

/**
 * The steps a cooperative takes with an order, one address each. A refused step brings the order's page back with the
 * reason and what was typed.
 */
@Controller
@RequestMapping("/kenh-htx/don-hang/{code}")
class OrderStepController {

    private final SellerDesk orders;
    private final MessageSource messages;

    OrderStepController(SellerDesk orders, MessageSource messages) {
        this.orders = orders;
        this.messages = messages;
    }

    /** A step of the desk, and the word that tells it was taken. */
    @FunctionalInterface
    private interface Step {
        void take();
    }

    @PostMapping("/xac-nhan")
    ModelAndView confirm(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable String code,
            OrderStep step,
            RedirectAttributes after,
            Locale locale) {
        return take(
                person,
                code,
                step,
                after,
                locale,
                "confirmed",
                () -> orders.confirm(Own.cooperative(person), code, person.actor()));
    }

    @PostMapping("/tu-choi-dong")
    ModelAndView rejectLine(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable String code,
            OrderStep step,
            RedirectAttributes after,
            Locale locale) {
        return take(
                person,
                code,
                step,
                after,
                locale,
                "line-rejected",
                () -> orders.rejectLine(
                        Own.cooperative(person),
                        code,
                        step.text(step.sku()),
                        step.text(step.reason()),
                        person.actor()));
    }

    @PostMapping("/huy")
    ModelAndView cancel(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable String code,
            OrderStep step,
            RedirectAttributes after,
            Locale locale) {
        return take(
                person,
                code,
                step,
                after,
                locale,
                "cancelled",
                () -> orders.cancel(Own.cooperative(person), code, step.text(step.reason()), person.actor()));
    }

    @PostMapping("/tien-da-ve")
    ModelAndView confirmTransfer(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable String code,
            OrderStep step,
            RedirectAttributes after,
            Locale locale) {
        return take(
                person,
                code,
                step,
                after,
                locale,
                "transfer-confirmed",
                () -> orders.confirmTransfer(
                        Own.cooperative(person),
                        code,
                        TypedMoney.read(step.text(step.amount())),
                        step.text(step.reference()),
                        person.actor()));
    }

    @PostMapping("/ban-giao")
    ModelAndView handOver(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable String code,
            OrderStep step,
            RedirectAttributes after,
            Locale locale) {
        return take(
                person,
                code,
                step,
                after,
                locale,
                "handed-over",
                () -> orders.handOver(
                        Own.cooperative(person),
                        code,
                        step.text(step.carrier()),
                        step.text(step.trackingCode()),
                        person.actor()));
    }

    @PostMapping("/da-giao")
    ModelAndView delivered(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable String code,
            OrderStep step,
            RedirectAttributes after,
            Locale locale) {
        return take(
                person,
                code,
                step,
                after,
                locale,
                "delivered",
                () -> orders.markDelivered(
                        Own.cooperative(person), code, OrderStep.ticked(step.cashCollected()), person.actor()));
    }

    @PostMapping("/da-thu-tien")
    ModelAndView cashCollected(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable String code,
            OrderStep step,
            RedirectAttributes after,
            Locale locale) {
        return take(
                person,
                code,
                step,
                after,
                locale,
                "cash-collected",
                () -> orders.cashCollected(Own.cooperative(person), code, person.actor()));
    }

    @PostMapping("/khach-khong-nhan")
    ModelAndView refused(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable String code,
            OrderStep step,
            RedirectAttributes after,
            Locale locale) {
        return take(
                person,
                code,
                step,
                after,
                locale,
                "refused",
                () -> orders.refusedAtDoor(Own.cooperative(person), code, step.text(step.reason()), person.actor()));
    }

    @PostMapping("/tra-hang")
    ModelAndView takeBack(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable String code,
            OrderStep step,
            RedirectAttributes after,
            Locale locale) {
        return take(
                person,
                code,
                step,
                after,
                locale,
                "taken-back",
                () -> orders.takeBack(Own.cooperative(person), code, step.text(step.reason()), person.actor()));
    }

    @PostMapping("/hang-ve-kho")
    ModelAndView goodsBack(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable String code,
            OrderStep step,
            RedirectAttributes after,
            Locale locale) {
        return take(
                person,
                code,
                step,
                after,
                locale,
                "goods-back",
                () -> orders.goodsBack(
                        Own.cooperative(person), code, OrderStep.ticked(step.sellable()), person.actor()));
    }

    @PostMapping("/hoan-tat")
    ModelAndView complete(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable String code,
            OrderStep step,
            RedirectAttributes after,
            Locale locale) {
        return take(
                person,
                code,
                step,
                after,
                locale,
                "completed",
                () -> orders.complete(Own.cooperative(person), code, person.actor()));
    }

    @PostMapping("/da-hoan-tien")
    ModelAndView refundPaid(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable String code,
            OrderStep step,
            RedirectAttributes after,
            Locale locale) {
        return take(
                person,
                code,
                step,
                after,
                locale,
                "refund-paid",
                () -> orders.refundPaid(
                        Own.cooperative(person), code, refund(step), step.text(step.reference()), person.actor()));
    }

    private static RefundId refund(OrderStep step) {
        try {
            return new RefundId(UUID.fromString(step.text(step.refund())));
        } catch (IllegalArgumentException noId) {
            throw new RefundNotFound();
        }
    }

    private ModelAndView take(
            SignedIn person,
            String code,
            OrderStep typed,
            RedirectAttributes after,
            Locale locale,
            String done,
            Step step) {
        try {
            step.take();
        } catch (RuleBroken | Conflict refusal) {
            return refused(person, code, typed, refusal, locale);
        }
        after.addFlashAttribute("message", messages.getMessage("desk.done." + done, new Object[] {code}, locale));
        var redirect = new ModelAndView("redirect:/kenh-htx/don-hang/{code}");
        redirect.setStatus(HttpStatus.SEE_OTHER);
        return redirect;
    }

    private ModelAndView refused(
            SignedIn person, String code, OrderStep typed, DomainException refusal, Locale locale) {
        var page = new ModelAndView("desk/order");
        page.setStatus(refusal instanceof Conflict ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("one", OrderOnDesk.of(orders.one(Own.cooperative(person), code), locale));
        page.addObject("step", typed);
        page.addObject(
                refusal instanceof NotAnAmount || refusal instanceof TransferTooSmall ? "wrongAmount" : "failure",
                messages.getMessage("error." + refusal.code(), refusal.args().toArray(), locale));
        return page;
    }
}
