package vn.chohoptac.storefront.support;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the container hands over because no handler of ours was reached: unknown addresses, refusals of the security layer. */
@Controller
class ErrorDispatch implements ErrorController {

    private final ProblemPages pages;
    private final ProblemDocuments documents;

    ErrorDispatch(ProblemPages pages, ProblemDocuments documents) {
        this.pages = pages;
        this.documents = documents;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request, HttpServletResponse response) {
        var refusal = refusal(request);
        return forProgram(request) ? documents.answer(refusal, request) : pages.show(refusal, request, response);
    }

    private static boolean forProgram(HttpServletRequest request) {
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return path.startsWith("/api/") || path.startsWith("/webhooks/") || path.startsWith("/v3/");
    }

    private static Refusal refusal(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Exception thrown) {
            return Refusal.of(thrown, request);
        }
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatusCode status = code instanceof Integer number ? HttpStatusCode.valueOf(number) : HttpStatus.NOT_FOUND;
        var said = request.getAttribute(RefusalCode.ATTRIBUTE);
        return said == null ? Refusal.of(status) : Refusal.of(status, Objects.toString(said));
    }
}
