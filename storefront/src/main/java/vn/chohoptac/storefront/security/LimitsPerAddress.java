package vn.chohoptac.storefront.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.chohoptac.storefront.security.RateLimits.Act;

/** Answers 429 to an address that signs in, asks for orders or checks out too often. */
final class LimitsPerAddress extends OncePerRequestFilter {

    private static final Map<PathPatternRequestMatcher, Act> LIMITED = Map.of(
            post("/dang-nhap"), Act.SIGN_IN,
            post("/dang-ky"), Act.SIGN_IN,
            post("/don-hang"), Act.ORDER_ACCESS,
            post("/api/v1/orders/{code}/access"), Act.ORDER_ACCESS,
            post("/thanh-toan"), Act.CHECKOUT,
            post("/api/v1/checkouts"), Act.CHECKOUT);

    private final RateLimits limits;

    LimitsPerAddress(RateLimits limits) {
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var act = act(request);
        if (act.isPresent() && !limits.allows(act.get(), request.getRemoteAddr())) {
            response.setHeader("Retry-After", String.valueOf(RateLimits.WINDOW_SECONDS));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Optional<Act> act(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                ? LIMITED.entrySet().stream()
                        .filter(limited -> limited.getKey().matches(request))
                        .map(Map.Entry::getValue)
                        .findFirst()
                : Optional.empty();
    }

    private static PathPatternRequestMatcher post(String pattern) {
        return PathPatternRequestMatcher.pathPattern(HttpMethod.POST, pattern);
    }
}
