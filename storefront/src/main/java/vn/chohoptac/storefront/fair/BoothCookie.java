package vn.chohoptac.storefront.fair;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chohoptac.fairs.BoothRef;
import vn.chohoptac.fairs.BoothVisit;
import vn.chohoptac.storefront.support.Cookies;
import vn.chohoptac.storefront.support.Signer;

/** The visitor's last visit to a booth, sealed, in the visitor's own browser and nowhere else. */
@Component
public class BoothCookie {

    private static final String COOKIE = "gian-hang";
    private static final String PURPOSE = "booth-visit";

    private final Signer signer;
    private final Clock clock;

    BoothCookie(Signer signer, Clock clock) {
        this.signer = signer;
        this.clock = clock;
    }

    /** Empty when no booth was visited, or the cookie is not one of ours. */
    public Optional<BoothVisit> last(HttpServletRequest request) {
        return Cookies.read(request, COOKIE)
                .flatMap(cookie -> signer.open(PURPOSE, cookie))
                .map(BoothCookie::visit);
    }

    void remember(BoothRef booth, HttpServletRequest request, HttpServletResponse response) {
        var text = booth.fairCode() + "~" + booth.boothCode() + "~"
                + clock.instant().getEpochSecond();
        Cookies.write(request, response, COOKIE, signer.seal(PURPOSE, text), BoothVisit.COUNTS_FOR);
    }

    private static BoothVisit visit(String text) {
        var parts = text.split("~");
        return new BoothVisit(new BoothRef(parts[0], parts[1]), Instant.ofEpochSecond(Long.parseLong(parts[2])));
    }
}
