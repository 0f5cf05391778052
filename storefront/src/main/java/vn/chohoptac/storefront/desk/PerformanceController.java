package vn.chohoptac.storefront.desk;

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
import org.springframework.web.bind.annotation.RequestParam;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.kernel.BusinessCalendar;
import vn.chohoptac.performance.Performance;
import vn.chohoptac.storefront.fair.SalesChannels;
import vn.chohoptac.storefront.support.PerformanceCharts;

/** The cooperative's own performance: a period beside the one before, by month and by product. */
@Controller
class PerformanceController {

    private static final int MONTHS = 12;

    private final Performance performance;
    private final SalesChannels channels;
    private final MessageSource messages;
    private final Clock clock;

    PerformanceController(Performance performance, SalesChannels channels, MessageSource messages, Clock clock) {
        this.performance = performance;
        this.channels = channels;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/kenh-htx/ket-qua")
    String show(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam @DateTimeFormat(pattern = "yyyy-MM") @Nullable YearMonth tu,
            @RequestParam @DateTimeFormat(pattern = "yyyy-MM") @Nullable YearMonth den,
            Locale locale,
            Model model) {
        var to = den == null ? BusinessCalendar.monthOf(clock.instant()) : den;
        var from = tu == null ? to.minusMonths(MONTHS - 1) : tu;
        var report = performance.of(Own.cooperative(person), from, to);
        model.addAttribute("report", report);
        model.addAttribute("period", PerformanceCharts.period(from, to, locale));
        model.addAttribute("chart", PerformanceCharts.byMonth(report.byMonth(), from, to, messages, locale));
        model.addAttribute("channels", channels.rows(report.byChannel(), locale));
        model.addAttribute("products", PerformanceCharts.products(report.byProduct(), messages, locale));
        return "desk/performance";
    }
}
