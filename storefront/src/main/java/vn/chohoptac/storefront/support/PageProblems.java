package vn.chohoptac.storefront.support;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

    @ExceptionHandler(Exception.class)
    ModelAndView refused(Exception thrown, HttpServletRequest request, HttpServletResponse response) {
        return pages.show(Refusal.of(thrown, request), request, response);
    }
}
