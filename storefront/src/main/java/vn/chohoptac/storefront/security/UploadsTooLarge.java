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
 * Leads files that are too large back to their form, which says so at the field; where no form takes files, less is read
 * than the container would. Has to come before the form's token is asked for: of such a request the container reads no
 * field at all.
 */
final class UploadsTooLarge extends OncePerRequestFilter {

    private static final Pattern FORMS =
            Pattern.compile("/kenh-htx/nhap-tu-tep|/xuc-tien/hoi-cho/(?:moi|[^/]+/sua)|/xuc-tien/ket-noi/hop-dong/moi"
                    + "|(?:/kenh-htx/ket-noi|/tai-khoan/thu-mua)/lien-he/[^/]+/hop-dong");

    private static final Pattern PICTURES = Pattern.compile("/kenh-htx/san-pham/[^/]+");
    private static final long MOST_OF_ONE_FILE = 10L * 1024 * 1024;

    private final long mostOfPictures;

    /** @param mostOfPictures what the pictures of a product may weigh together, and what the container reads */
    UploadsTooLarge(long mostOfPictures) {
        this.mostOfPictures = mostOfPictures;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean pictures = PICTURES.matcher(request.getRequestURI()).matches();
        if (!tooLarge(request, pictures ? mostOfPictures : MOST_OF_ONE_FILE)) {
            chain.doFilter(request, response);
        } else if (pictures || FORMS.matcher(request.getRequestURI()).matches()) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, request.getRequestURI() + "?qua-lon=1");
        } else {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        }
    }

    private static boolean tooLarge(HttpServletRequest request, long mostBytes) {
        return request.getContentLengthLong() > mostBytes
                && String.valueOf(request.getContentType()).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }
}
