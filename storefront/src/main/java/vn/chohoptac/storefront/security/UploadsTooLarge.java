package vn.chohoptac.storefront.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads a file that is too large back to its form, which says so at the field. Has to come before the form's token is
 * asked for: of such a request the container reads no field at all.
 */
final class UploadsTooLarge extends OncePerRequestFilter {

    private static final Pattern FORMS =
            Pattern.compile("/kenh-htx/nhap-tu-tep|/xuc-tien/hoi-cho/(?:moi|[^/]+/sua)|/xuc-tien/ket-noi/hop-dong/moi"
                    + "|(?:/kenh-htx/ket-noi|/tai-khoan/thu-mua)/lien-he/[^/]+/hop-dong");

    private final long mostBytes;

    UploadsTooLarge(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (tooLarge(request)) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, request.getRequestURI() + "?qua-lon=1");
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean tooLarge(HttpServletRequest request) {
        return request.getContentLengthLong() > mostBytes
                && FORMS.matcher(request.getRequestURI()).matches()
                && String.valueOf(request.getContentType()).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }
}
