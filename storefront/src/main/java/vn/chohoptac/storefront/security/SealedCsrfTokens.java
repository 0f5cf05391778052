package vn.chohoptac.storefront.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import vn.chohoptac.storefront.support.Cookies;
import vn.chohoptac.storefront.support.Signer;

/**
 * The double-submit token against forged requests, sealed with our key and bound to who is signed in: another site can
 * neither read nor make one, and none survives signing in. Needs no session.
 */
final class SealedCsrfTokens implements CsrfTokenRepository {

    private static final String COOKIE = "mau-don";
    private static final String HEADER = "X-CSRF-TOKEN";
    private static final String PARAMETER = "_csrf";
    private static final Duration UNTIL_BROWSER_CLOSES = Duration.ofSeconds(-1);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Signer signer;

    SealedCsrfTokens(Signer signer) {
        this.signer = signer;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        var random = new byte[16];
        RANDOM.nextBytes(random);
        var text = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        return token(signer.seal(purpose(), text));
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token == null) {
            Cookies.forget(request, response, COOKIE);
        } else {
            Cookies.write(request, response, COOKIE, token.getToken(), UNTIL_BROWSER_CLOSES);
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return Cookies.read(request, COOKIE)
                .filter(value -> signer.open(purpose(), value).isPresent())
                .map(SealedCsrfTokens::token)
                .orElse(null);
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken(HEADER, PARAMETER, value);
    }

    private static String purpose() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return COOKIE + ":" + (authentication == null ? "" : authentication.getName());
    }
}
