package vn.chohoptac.storefront.support;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.AbstractFlashMapManager;

/**
 * Flash attributes (texts only) in a sealed cookie instead of a session, so that visitors get word after a redirect and no
 * row. Of words that nobody came to read the oldest go when the cookie would become larger than browsers keep.
 */
final class CookieFlashes extends AbstractFlashMapManager {

    private static final String COOKIE = "loi-nhan";
    private static final Duration AGE = Duration.ofMinutes(2);

    /** Browsers keep 4,096 bytes of name, value and attributes. */
    private static final int LARGEST = 3_500;

    private final Signer signer;

    CookieFlashes(Signer signer) {
        this.signer = signer;
    }

    @Override
    protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        return Cookies.read(request, COOKIE)
                .flatMap(value -> signer.open(COOKIE, value))
                .map(CookieFlashes::decode)
                .orElse(null);
    }

    @Override
    protected void updateFlashMaps(List<FlashMap> flashMaps, HttpServletRequest request, HttpServletResponse response) {
        var sealed = sealed(flashMaps);
        if (sealed == null) {
            Cookies.forget(request, response, COOKIE);
        } else {
            Cookies.write(request, response, COOKIE, sealed, AGE);
        }
    }

    /** The newest that fit; {@code null} when there is none. */
    private @Nullable String sealed(List<FlashMap> flashMaps) {
        for (int oldest = 0; oldest < flashMaps.size(); oldest++) {
            var sealed = signer.seal(COOKIE, encode(flashMaps.subList(oldest, flashMaps.size())));
            if (sealed.length() <= LARGEST) {
                return sealed;
            }
        }
        return null;
    }

    /** Reading, changing and writing happen in one browser's cookie: there is nothing to lock. */
    @Override
    protected @Nullable Object getFlashMapsMutex(HttpServletRequest request) {
        return null;
    }

    private static String encode(List<FlashMap> flashMaps) {
        return flashMaps.stream().map(CookieFlashes::encode).collect(Collectors.joining("!"));
    }

    private static String encode(FlashMap flashMap) {
        var path = flashMap.getTargetRequestPath();
        var head = escape(path == null ? "" : path) + "~" + flashMap.getExpirationTime();
        return flashMap.entrySet().stream()
                .map(entry -> escape(entry.getKey()) + "~" + escape(String.valueOf(entry.getValue())))
                .collect(Collectors.joining("~", head + "~", ""));
    }

    private static List<FlashMap> decode(String text) {
        var flashMaps = new ArrayList<FlashMap>();
        for (var part : text.split("!", -1)) {
            var words = part.split("~", -1);
            var flashMap = new FlashMap();
            flashMap.setTargetRequestPath(words[0].isEmpty() ? null : unescape(words[0]));
            flashMap.setExpirationTime(Long.parseLong(words[1]));
            for (int i = 2; i + 1 < words.length; i += 2) {
                flashMap.put(unescape(words[i]), unescape(words[i + 1]));
            }
            flashMaps.add(flashMap);
        }
        return flashMaps;
    }

    /** URL form, in which neither {@code ~} nor {@code !} nor {@code .} of ours can occur. */
    private static String escape(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace(".", "%2E")
                .replace("*", "%2A");
    }

    private static String unescape(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
