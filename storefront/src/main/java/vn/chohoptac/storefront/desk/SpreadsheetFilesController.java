package vn.chohoptac.storefront.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.catalog.spreadsheet.FileKind;
import vn.chohoptac.catalog.spreadsheet.ImportId;
import vn.chohoptac.catalog.spreadsheet.ImportNotFound;
import vn.chohoptac.catalog.spreadsheet.ProductSpreadsheet;
import vn.chohoptac.kernel.BusinessCalendar;

/** The files of the import: the empty one to fill in, one's own products, and the rows that were rejected. */
@Controller
@RequestMapping("/kenh-htx/nhap-tu-tep")
class SpreadsheetFilesController {

    private final ProductSpreadsheet spreadsheet;
    private final Clock clock;

    SpreadsheetFilesController(ProductSpreadsheet spreadsheet, Clock clock) {
        this.spreadsheet = spreadsheet;
        this.clock = clock;
    }

    /** Writes a file's content. */
    @FunctionalInterface
    private interface Content {
        void writeTo(OutputStream out);
    }

    @GetMapping("/mau.{kind:xlsx|csv}")
    void template(@PathVariable String kind, HttpServletResponse response) throws IOException {
        var file = kind(kind);
        send("mau-san-pham", file, out -> spreadsheet.writeTemplate(file, out), response);
    }

    @GetMapping("/xuat.{kind:xlsx|csv}")
    void export(@AuthenticationPrincipal SignedIn person, @PathVariable String kind, HttpServletResponse response)
            throws IOException {
        var own = Own.cooperative(person);
        var file = kind(kind);
        var name = "san-pham-" + BusinessCalendar.dayOf(clock.instant());
        send(name, file, out -> spreadsheet.export(own, file, out), response);
    }

    @GetMapping("/{id}/dong-loi.{kind:xlsx|csv}")
    void rejected(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @PathVariable String kind,
            HttpServletResponse response)
            throws IOException {
        var own = Own.cooperative(person);
        var one = spreadsheet.progress(own, new ImportId(id)).id();
        var file = kind(kind);
        send("dong-loi", file, out -> spreadsheet.writeRejected(own, one, file, out), response);
    }

    private static void send(String name, FileKind kind, Content content, HttpServletResponse response)
            throws IOException {
        var disposition = ContentDisposition.attachment()
                .filename(name + "." + kind.extension())
                .build();
        response.setContentType(kind.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        content.writeTo(response.getOutputStream());
    }

    private static FileKind kind(String extension) {
        return Stream.of(FileKind.values())
                .filter(kind -> kind.extension().equals(extension))
                .findFirst()
                .orElseThrow(ImportNotFound::new);
    }
}
