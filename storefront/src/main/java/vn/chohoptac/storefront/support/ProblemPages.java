package vn.chohoptac.storefront.support;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Draws a refusal for people. */
@Component
class ProblemPages {

    private static final Set<Integer> WITH_A_PAGE = Set.of(400, 403, 404, 409, 422, 429, 500, 503);

    private final MessageSource words;

    ProblemPages(MessageSource words) {
        this.words = words;
    }

    ModelAndView show(Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
        boolean slice = Slices.wanted(request);
        if (slice) {
            response.setHeader("HX-Retarget", "#flash");
            response.setHeader("HX-Reswap", "outerHTML");
        }
        var said = refusal.message(words, RequestContextUtils.getLocale(request));
        var view = new ModelAndView(slice ? "components/flash :: flash" : page(refusal.status()));
        view.setStatus(refusal.status());
        view.addObject(slice ? "failure" : "refusal", slice || !refusal.general() ? said : null);
        view.addObject("reference", refusal.reference());
        return view;
    }

    private static String page(HttpStatusCode status) {
        int number = status.value();
        return "error/" + (WITH_A_PAGE.contains(number) ? number : status.is5xxServerError() ? 500 : 400);
    }
}
