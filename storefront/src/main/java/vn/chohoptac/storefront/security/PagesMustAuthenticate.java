package vn.chohoptac.storefront.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import vn.chohoptac.storefront.support.Slices;

/** Leads to the sign-in form; htmx gets told to go there as a page, so that no form lands inside a table. What no line of the table names does not exist, whoever asks. */
final class PagesMustAuthenticate extends LoginUrlAuthenticationEntryPoint {

    PagesMustAuthenticate() {
        super("/dang-nhap");
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException, ServletException {
        if (Routes.deciding(request.getRequestURI()).isEmpty()) {
            response.sendError(HttpStatus.NOT_FOUND.value());
        } else if (Slices.wanted(request)) {
            response.setHeader("HX-Redirect", getLoginFormUrl());
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            super.commence(request, response, refused);
        }
    }
}
