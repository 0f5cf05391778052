package vn.chohoptac.storefront.support;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Refusals on pages: a page of their own, or for htmx a flash in the page that is there. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class PageProblems {

    private final ProblemPages pages;

    PageProblems(ProblemPages pages) {
        this.pages = pages;
    }

    /** Where no handler was reached nothing was laid out for a page yet (nor is it sure that a person asks): the container's error path decides. */
    @ExceptionHandler(Exception.class)
    @Nullable
    ModelAndView refused(Exception thrown, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var refusal = Refusal.of(thrown, request);
        if (request.getAttribute(ShellOnPages.NAME) == null) {
            response.sendError(refusal.status().value());
            return null;
        }
        return pages.show(refusal, request, response);
    }
}
