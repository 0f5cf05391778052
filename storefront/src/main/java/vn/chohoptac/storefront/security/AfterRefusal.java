package vn.chohoptac.storefront.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Shows the sign-in form again, the e-mail kept, with what went wrong. */
@Component
class AfterRefusal implements AuthenticationFailureHandler {

    static final String REFUSAL = "vn.chohoptac.storefront.security.refusal";

    /** @param minutes how long to wait, 0 when the two simply do not belong together */
    record Refusal(long minutes) {}

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException, ServletException {
        long minutes = refused instanceof LockedException ? Long.parseLong(String.valueOf(refused.getMessage())) : 0;
        request.setAttribute(REFUSAL, new Refusal(minutes));
        request.getRequestDispatcher("/dang-nhap").forward(new Looking(request), response);
    }

    /** The same request, now only looking: sent on as it came, it would be another attempt to sign in. */
    private static final class Looking extends HttpServletRequestWrapper {

        Looking(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
