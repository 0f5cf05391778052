package vn.chohoptac.storefront.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import vn.chohoptac.storefront.support.RefusalCode;

/** Tells a form that was open too long (or was forged) from a place one may not enter. */
final class StaleForms implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        if (refused instanceof CsrfException) {
            request.setAttribute(RefusalCode.ATTRIBUTE, "web.stale-form");
        }
        boolean known = Routes.deciding(request.getRequestURI()).isPresent();
        response.sendError(known ? HttpStatus.FORBIDDEN.value() : HttpStatus.NOT_FOUND.value());
    }
}
