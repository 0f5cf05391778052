package vn.chohoptac.storefront.admin;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.chohoptac.accounts.Accounts;
import vn.chohoptac.platform.AuditLog;

/** The audit log, newest first, by act, by whom and about what. */
@Controller
class AuditController {

    private static final int SIZE = 50;
    private static final List<String> AREAS =
            List.of("cooperatives.", "catalog.", "fairs.", "connections.", "accounts.", "operations.");

    private final AuditLog audit;
    private final Accounts accounts;

    AuditController(AuditLog audit, Accounts accounts) {
        this.audit = audit;
        this.accounts = accounts;
    }

    @GetMapping("/quan-tri/nhat-ky")
    String list(@ModelAttribute("form") AuditForm form, Locale locale, Model model) {
        model.addAttribute(
                "found",
                audit.read(form.toQuestion(accounts), form.trang(), SIZE).map(entry -> AuditRow.of(entry, locale)));
        model.addAttribute("areas", AREAS);
        model.addAttribute("base", form.base());
        return "admin/audit";
    }
}
