package vn.chohoptac.storefront.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.catalog.spreadsheet.FileTooLarge;
import vn.chohoptac.catalog.spreadsheet.ImportId;
import vn.chohoptac.catalog.spreadsheet.ProductSpreadsheet;
import vn.chohoptac.storefront.support.SeeOther;
import vn.chohoptac.storefront.support.Slices;

/**
 * Products and stock from a file: upload, dry run with progress, rows at fault with their reasons, saving what is valid,
 * and taking it back.
 */
@Controller
@RequestMapping("/kenh-htx/nhap-tu-tep")
class ImportController {

    private static final String HERE = "/kenh-htx/nhap-tu-tep";
    private static final String TOO_LARGE = "qua-lon";
    private static final int RECENT = 10;
    private static final int ROWS_OF_PAGE = 50;
    private static final String REFRESH_SECONDS = "3";

    private final ProductSpreadsheet spreadsheet;
    private final MessageSource messages;

    ImportController(ProductSpreadsheet spreadsheet, MessageSource messages) {
        this.spreadsheet = spreadsheet;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView start(@AuthenticationPrincipal SignedIn person, Locale locale) {
        return page(person, null, locale);
    }

    /** Where a file leads that was too large to be taken in at all. */
    @GetMapping(params = TOO_LARGE)
    ModelAndView tooLarge(@AuthenticationPrincipal SignedIn person, Locale locale) {
        return refused(person, new FileTooLarge(ProductSpreadsheet.MAX_MEGABYTES), locale);
    }

    @PostMapping
    ModelAndView upload(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file,
            Locale locale)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return page(person, messages.getMessage("error.import.no-file", null, locale), locale);
        }
        try {
            var id = spreadsheet.start(Own.cooperative(person), name(file), file.getBytes(), person.actor());
            return new ModelAndView(at(id.value()));
        } catch (FileTooLarge refusal) {
            return refused(person, refusal, locale);
        }
    }

    /** With {@code tu-cap-nhat} the page renews itself without a script, as long as there is something to wait for. */
    @GetMapping("/{id}")
    String show(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int trang,
            @RequestParam(name = "tu-cap-nhat", required = false) @Nullable String renewing,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        var own = Own.cooperative(person);
        var progress = spreadsheet.progress(own, new ImportId(id));
        model.addAttribute("one", ImportOnDesk.of(progress, messages, locale));
        if (progress.rowsBad() > 0 && !progress.running()) {
            model.addAttribute("problems", spreadsheet.problems(own, new ImportId(id), trang, ROWS_OF_PAGE));
        }
        if (progress.running() && renewing != null) {
            response.setHeader("Refresh", REFRESH_SECONDS);
        }
        return Slices.of(request, response, "desk/import", "status");
    }

    @PostMapping("/{id}/luu")
    RedirectView commit(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id) {
        spreadsheet.commit(Own.cooperative(person), new ImportId(id), person.actor());
        return at(id);
    }

    @PostMapping("/{id}/hoan-tac")
    RedirectView undo(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id) {
        spreadsheet.undo(Own.cooperative(person), new ImportId(id), person.actor());
        return at(id);
    }

    private ModelAndView refused(SignedIn person, FileTooLarge refusal, Locale locale) {
        var said = messages.getMessage("error." + refusal.code(), refusal.args().toArray(), locale);
        return page(person, said, locale);
    }

    private ModelAndView page(SignedIn person, @Nullable String refusal, Locale locale) {
        var page = new ModelAndView("desk/imports");
        page.addObject(
                "imports",
                spreadsheet.recent(Own.cooperative(person), RECENT).stream()
                        .map(progress -> ImportOnDesk.of(progress, messages, locale))
                        .toList());
        page.addObject("most", ProductSpreadsheet.MAX_MEGABYTES);
        page.addObject("wrong", refusal);
        page.setStatus(refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "").replaceFirst("^.*[/\\\\]", "");
    }

    private static RedirectView at(UUID id) {
        return SeeOther.at(HERE + "/" + id);
    }
}
