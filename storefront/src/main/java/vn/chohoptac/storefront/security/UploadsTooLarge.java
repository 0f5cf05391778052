package vn.chohoptac.storefront.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads a file that is too large back to its form, which says so at the field. Has to come before the form's token is
 * asked for: of such a request the container reads no field at all.
 */
final class UploadsTooLarge extends OncePerRequestFilter {

    private static final String FORM = "/kenh-htx/nhap-tu-tep";

    private final long mostBytes;

    UploadsTooLarge(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (tooLarge(request)) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, FORM + "?qua-lon=1");
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean tooLarge(HttpServletRequest request) {
        return request.getContentLengthLong() > mostBytes
                && request.getRequestURI().equals(FORM)
                && String.valueOf(request.getContentType()).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }
}
