package vn.chohoptac.storefront.support;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;
import vn.chohoptac.kernel.VietnameseText;

/**
 * The reader's language: for pages {@code ?lang=vi|en}, which a cookie remembers, else Vietnamese; for the API
 * {@code Accept-Language}.
 */
public final class ReaderLanguage implements LocaleResolver {

    static final String COOKIE = "ngon-ngu";
    static final String PARAMETER = "lang";
    private static final Duration AGE = Duration.ofDays(365);
    private static final List<Locale> SPOKEN = List.of(VietnameseText.VIETNAMESE, Locale.of("vi"), Locale.ENGLISH);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (isApi(request)) {
            return accepted(request);
        }
        return chosen(request)
                .or(() -> Cookies.read(request, COOKIE).flatMap(ReaderLanguage::spoken))
                .orElse(VietnameseText.VIETNAMESE);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response != null && locale != null) {
            Cookies.write(request, response, COOKIE, locale.getLanguage(), AGE);
        }
    }

    /** The language the address asks for, if it asks. */
    static Optional<Locale> chosen(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(PARAMETER)).flatMap(ReaderLanguage::spoken);
    }

    /** Whether a program is asking, not a person. */
    public static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/")
                || request.getRequestURI().startsWith("/webhooks/");
    }

    private static Optional<Locale> spoken(String language) {
        return switch (language) {
            case "vi" -> Optional.of(VietnameseText.VIETNAMESE);
            case "en" -> Optional.of(Locale.ENGLISH);
            default -> Optional.empty();
        };
    }

    /** The one of our languages that the caller's {@code Accept-Language} prefers. */
    static Locale accepted(HttpServletRequest request) {
        var header = request.getHeader("Accept-Language");
        if (header == null) {
            return VietnameseText.VIETNAMESE;
        }
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN);
            return best == null || !"en".equals(best.getLanguage()) ? VietnameseText.VIETNAMESE : Locale.ENGLISH;
        } catch (IllegalArgumentException unreadable) {
            return VietnameseText.VIETNAMESE;
        }
    }
}
