package vn.chohoptac.storefront.support;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** Cookies as we set them all: for the whole site, unseen by scripts, not sent along by other sites' forms. */
public final class Cookies {

    private Cookies() {}

    public static Optional<String> read(HttpServletRequest request, String name) {
        var cookie = WebUtils.getCookie(request, name);
        return cookie == null || cookie.getValue().isEmpty() ? Optional.empty() : Optional.of(cookie.getValue());
    }

    /** @param age how long the browser keeps it; negative: until it closes */
    public static void write(
            HttpServletRequest request, HttpServletResponse response, String name, String value, Duration age) {
        write(request, response, "/", name, value, age);
    }

    /** @param path the part of the site it is sent to */
    public static void write(
            HttpServletRequest request,
            HttpServletResponse response,
            String path,
            String name,
            String value,
            Duration age) {
        var cookie = ResponseCookie.from(name, value)
                .path(path)
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    public static void forget(HttpServletRequest request, HttpServletResponse response, String name) {
        write(request, response, name, "", Duration.ZERO);
    }
}
