package vn.chohoptac.storefront.support;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/** Decides whether the browser wants a whole page or, through htmx, one slice of the same template. */
public final class Slices {

    private Slices() {}

    /** The view's name: the page, or {@code page :: slice} when htmx asks to put just that into a page it shows already. */
    public static String of(HttpServletRequest request, HttpServletResponse response, String page, String slice) {
        response.addHeader(HttpHeaders.VARY, "HX-Request");
        return wanted(request) ? page + " :: " + slice : page;
    }

    /** Whether htmx asks for part of a page; a restore of the history and a boosted link want the whole. */
    public static boolean wanted(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null
                && request.getHeader("HX-History-Restore-Request") == null
                && request.getHeader("HX-Boosted") == null;
    }
}
