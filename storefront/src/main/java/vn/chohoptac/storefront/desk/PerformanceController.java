package vn.chohoptac.storefront.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.performance.Performance;
import vn.chohoptac.performance.PerformanceSpreadsheet;
import vn.chohoptac.storefront.fair.SalesChannels;
import vn.chohoptac.storefront.support.Downloads;
import vn.chohoptac.storefront.support.PerformanceCharts;
import vn.chohoptac.storefront.support.ReportMonths;

/** The cooperative's own performance: a period beside the one before, by month and by product. */
@Controller
class PerformanceController {

    private final Performance performance;
    private final PerformanceSpreadsheet spreadsheet;
    private final Cooperatives cooperatives;
    private final SalesChannels channels;
    private final MessageSource messages;
    private final Clock clock;

    PerformanceController(
            Performance performance,
            PerformanceSpreadsheet spreadsheet,
            Cooperatives cooperatives,
            SalesChannels channels,
            MessageSource messages,
            Clock clock) {
        this.performance = performance;
        this.spreadsheet = spreadsheet;
        this.cooperatives = cooperatives;
        this.channels = channels;
        this.messages = messages;
        this.clock = clock;
    }

    @ModelAttribute
    ReportMonths months(
            @RequestParam @DateTimeFormat(pattern = "yyyy-MM") @Nullable YearMonth tu,
            @RequestParam @DateTimeFormat(pattern = "yyyy-MM") @Nullable YearMonth den) {
        return ReportMonths.of(tu, den, clock);
    }

    @GetMapping("/kenh-htx/ket-qua")
    String show(
            @AuthenticationPrincipal SignedIn person,
            @ModelAttribute(binding = false) ReportMonths months,
            Locale locale,
            Model model) {
        var report = performance.of(Own.cooperative(person), months.from(), months.to());
        model.addAttribute("report", report);
        model.addAttribute("period", PerformanceCharts.period(months.from(), months.to(), locale));
        model.addAttribute(
                "chart", PerformanceCharts.byMonth(report.byMonth(), months.from(), months.to(), messages, locale));
        model.addAttribute("channels", channels.rows(report.byChannel(), locale));
        model.addAttribute("products", PerformanceCharts.products(report.byProduct(), messages, locale));
        return "desk/performance";
    }

    /** The same as an Excel file. */
    @GetMapping("/kenh-htx/ket-qua.xlsx")
    void file(
            @AuthenticationPrincipal SignedIn person,
            @ModelAttribute(binding = false) ReportMonths months,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var own = Own.cooperative(person);
        var report = performance.of(own, months.from(), months.to());
        var name = cooperatives.card(own).name();
        spreadsheet.write(report, name, locale, Downloads.xlsx(months.fileName("ket-qua"), response));
    }
}
