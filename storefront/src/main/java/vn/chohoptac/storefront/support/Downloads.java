package vn.chohoptac.storefront.support;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Files that a page offers for keeping. */
public final class Downloads {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Downloads() {}

    /**
     * Announces an Excel file; from then on no error page can be shown any more.
     *
     * @param name without its ending
     * @return where its content goes
     */
    public static OutputStream xlsx(String name, HttpServletResponse response) throws IOException {
        var disposition =
                ContentDisposition.attachment().filename(name + ".xlsx").build();
        response.setContentType(XLSX);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        return response.getOutputStream();
    }
}
