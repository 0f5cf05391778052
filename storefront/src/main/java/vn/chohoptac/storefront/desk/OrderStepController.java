package vn.chohoptac.storefront.desk;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.Actor;
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

    /** One person's step with one order. Whose order it is comes from who is signed in. */
    record Visit(SignedIn person, String code, OrderStep step, RedirectAttributes after, Locale locale) {

        CooperativeId cooperative() {
            return Own.cooperative(person);
        }

        Actor actor() {
            return person.actor();
        }

        String typed(Function<OrderStep, @Nullable String> field) {
            return step.text(field.apply(step));
        }

        boolean ticked(Function<OrderStep, @Nullable Boolean> box) {
            return OrderStep.ticked(box.apply(step));
        }
    }

    @ModelAttribute
    Visit visit(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable String code,
            OrderStep step,
            RedirectAttributes after,
            Locale locale) {
        return new Visit(person, code, step, after, locale);
    }

    @PostMapping("/xac-nhan")
    ModelAndView confirm(@ModelAttribute(binding = false) Visit visit) {
        return take(visit, "confirmed", () -> orders.confirm(visit.cooperative(), visit.code(), visit.actor()));
    }

    @PostMapping("/tu-choi-dong")
    ModelAndView rejectLine(@ModelAttribute(binding = false) Visit visit) {
        return take(
                visit,
                "line-rejected",
                () -> orders.rejectLine(
                        visit.cooperative(),
                        visit.code(),
                        visit.typed(OrderStep::sku),
                        visit.typed(OrderStep::reason),
                        visit.actor()));
    }

    @PostMapping("/huy")
    ModelAndView cancel(@ModelAttribute(binding = false) Visit visit) {
        return take(
                visit,
                "cancelled",
                () -> orders.cancel(visit.cooperative(), visit.code(), visit.typed(OrderStep::reason), visit.actor()));
    }

    @PostMapping("/tien-da-ve")
    ModelAndView confirmTransfer(@ModelAttribute(binding = false) Visit visit) {
        return take(
                visit,
                "transfer-confirmed",
                () -> orders.confirmTransfer(
                        visit.cooperative(),
                        visit.code(),
                        TypedMoney.read(visit.typed(OrderStep::amount)),
                        visit.typed(OrderStep::reference),
                        visit.actor()));
    }

    @PostMapping("/ban-giao")
    ModelAndView handOver(@ModelAttribute(binding = false) Visit visit) {
        return take(
                visit,
                "handed-over",
                () -> orders.handOver(
                        visit.cooperative(),
                        visit.code(),
                        visit.typed(OrderStep::carrier),
                        visit.typed(OrderStep::trackingCode),
                        visit.actor()));
    }

    @PostMapping("/da-giao")
    ModelAndView delivered(@ModelAttribute(binding = false) Visit visit) {
        return take(
                visit,
                "delivered",
                () -> orders.markDelivered(
                        visit.cooperative(), visit.code(), visit.ticked(OrderStep::cashCollected), visit.actor()));
    }

    @PostMapping("/da-thu-tien")
    ModelAndView cashCollected(@ModelAttribute(binding = false) Visit visit) {
        return take(
                visit, "cash-collected", () -> orders.cashCollected(visit.cooperative(), visit.code(), visit.actor()));
    }

    @PostMapping("/khach-khong-nhan")
    ModelAndView refused(@ModelAttribute(binding = false) Visit visit) {
        return take(
                visit,
                "refused",
                () -> orders.refusedAtDoor(
                        visit.cooperative(), visit.code(), visit.typed(OrderStep::reason), visit.actor()));
    }

    @PostMapping("/tra-hang")
    ModelAndView takeBack(@ModelAttribute(binding = false) Visit visit) {
        return take(
                visit,
                "taken-back",
                () -> orders.takeBack(
                        visit.cooperative(), visit.code(), visit.typed(OrderStep::reason), visit.actor()));
    }

    @PostMapping("/hang-ve-kho")
    ModelAndView goodsBack(@ModelAttribute(binding = false) Visit visit) {
        return take(
                visit,
                "goods-back",
                () -> orders.goodsBack(
                        visit.cooperative(), visit.code(), visit.ticked(OrderStep::sellable), visit.actor()));
    }

    @PostMapping("/hoan-tat")
    ModelAndView complete(@ModelAttribute(binding = false) Visit visit) {
        return take(visit, "completed", () -> orders.complete(visit.cooperative(), visit.code(), visit.actor()));
    }

    @PostMapping("/da-hoan-tien")
    ModelAndView refundPaid(@ModelAttribute(binding = false) Visit visit) {
        return take(
                visit,
                "refund-paid",
                () -> orders.refundPaid(
                        visit.cooperative(),
                        visit.code(),
                        refund(visit),
                        visit.typed(OrderStep::reference),
                        visit.actor()));
    }

    private static RefundId refund(Visit visit) {
        try {
            return new RefundId(UUID.fromString(visit.typed(OrderStep::refund)));
        } catch (IllegalArgumentException noId) {
            throw new RefundNotFound();
        }
    }

    private ModelAndView take(Visit visit, String done, Step step) {
        try {
            step.take();
        } catch (RuleBroken | Conflict refusal) {
            return refused(visit, refusal);
        }
        visit.after()
                .addFlashAttribute(
                        "message",
                        messages.getMessage("desk.done." + done, new Object[] {visit.code()}, visit.locale()));
        var redirect = new ModelAndView("redirect:/kenh-htx/don-hang/{code}");
        redirect.setStatus(HttpStatus.SEE_OTHER);
        return redirect;
    }

    private ModelAndView refused(Visit visit, DomainException refusal) {
        var page = new ModelAndView("desk/order");
        page.setStatus(refusal instanceof Conflict ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("one", OrderOnDesk.of(orders.one(visit.cooperative(), visit.code()), visit.locale()));
        page.addObject("step", visit.step());
        page.addObject(
                refusal instanceof NotAnAmount || refusal instanceof TransferTooSmall ? "wrongAmount" : "failure",
                messages.getMessage("error." + refusal.code(), refusal.args().toArray(), visit.locale()));
        return page;
    }
}
