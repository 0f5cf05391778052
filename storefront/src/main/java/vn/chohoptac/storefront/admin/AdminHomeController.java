package vn.chohoptac.storefront.admin;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.chohoptac.platform.AuditLog;
import vn.chohoptac.search.SearchIndex;

/** The administrator's first page: what waits, how the index stands, what was done last. */
@Controller
class AdminHomeController {

    private static final int SHOWN = 8;

    private final AuditLog audit;
    private final SearchIndex index;

    AdminHomeController(AuditLog audit, SearchIndex index) {
        this.audit = audit;
        this.index = index;
    }

    @GetMapping("/quan-tri")
    String home(Locale locale, Model model) {
        List<AuditRow> last = audit.read(AuditLog.Question.ALL, 1, SHOWN)
                .map(entry -> AuditRow.of(entry, locale))
                .items();
        model.addAttribute("last", last);
        model.addAttribute("pending", index.pending());
        return "admin/home";
    }
}
