package vn.chohoptac.storefront.connection;

import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chohoptac.kernel.Conflict;
import vn.chohoptac.kernel.NotAllowed;
import vn.chohoptac.kernel.RuleBroken;
import vn.chohoptac.storefront.support.FormRefusals;
import vn.chohoptac.storefront.support.SeeOther;

/**
 * Does what a form of one button, or one line and a button, asks for. Done, that is said at the address it leads to; refused,
 * the page comes back with what was typed and why.
 */
@Component
public class Acts {

    private final MessageSource messages;

    Acts(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * What is asked for.
     *
     * @param name the last word of the form's address
     * @param typed the line that was filled in, empty for a mere button
     * @param said the sentence's key when it is done, up to the name
     * @param here the address it leads to
     */
    public record Act(String name, String typed, String said, String here) {}

    /** @param page drawn anew when it was refused; may refuse in its turn, where the reader may not even look */
    public ModelAndView attempt(
            Act act, Runnable doing, Supplier<ModelAndView> page, RedirectAttributes flash, Locale locale) {
        try {
            doing.run();
        } catch (Conflict | RuleBroken | NotAllowed refusal) {
            var again = page.get();
            again.setStatus(FormRefusals.statusOf(refusal));
            return again.addObject("refused", Refused.of(act.name(), act.typed(), refusal, messages, locale));
        }
        flash.addFlashAttribute("message", messages.getMessage(act.said() + act.name(), null, locale));
        return new ModelAndView(SeeOther.at(act.here()));
    }
}
