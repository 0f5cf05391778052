package vn.chohoptac.storefront.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.chohoptac.accounts.ApiKeys;

/**
 * Lets a program in by {@code Authorization: Bearer} and its key, up to the key's limit. Other bearers' tokens open one
 * order each and are its resource's matter.
 */
final class KeysOfPrograms extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final ApiKeys keys;
    private final RateLimits limits;

    KeysOfPrograms(ApiKeys keys, RateLimits limits) {
        this.keys = keys;
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var secret = secret(request.getHeader(HttpHeaders.AUTHORIZATION));
        if (secret == null) {
            chain.doFilter(request, response);
            return;
        }
        var key = keys.opened(secret);
        if (key.isEmpty()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        } else if (!limits.allows(key.get())) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(RateLimits.WINDOW_SECONDS));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        } else {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new KeyOfProgram(key.get()));
            SecurityContextHolder.setContext(context);
            chain.doFilter(request, response);
        }
    }

    private static @Nullable String secret(@Nullable String authorization) {
        return authorization != null && authorization.startsWith(BEARER + ApiKeys.PREFIX)
                ? authorization.substring(BEARER.length()).strip()
                : null;
    }
}
