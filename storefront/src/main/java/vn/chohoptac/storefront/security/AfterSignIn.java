package vn.chohoptac.storefront.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.stereotype.Component;
import vn.chohoptac.accounts.Role;
import vn.chohoptac.accounts.SignedIn;

/** Leads people on to where they were going, or else to the place of their work. */
@Component
class AfterSignIn extends SavedRequestAwareAuthenticationSuccessHandler {

    AfterSignIn() {
        setRequestCache(new CookieRequestCache());
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? workplace(person)
                : "/";
    }

    private static String workplace(SignedIn person) {
        if (person.has(Role.ADMINISTRATOR)) {
            return "/quan-tri";
        }
        if (person.has(Role.OFFICER)) {
            return "/xuc-tien";
        }
        return person.cooperativeId() == null ? "/" : "/kenh-htx";
    }
}
