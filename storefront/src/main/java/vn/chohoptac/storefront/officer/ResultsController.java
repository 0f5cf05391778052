package vn.chohoptac.storefront.officer;

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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.cooperatives.CooperativeNotFound;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.performance.Performance;
import vn.chohoptac.performance.PerformanceSpreadsheet;
import vn.chohoptac.storefront.fair.SalesChannels;
import vn.chohoptac.storefront.support.Downloads;
import vn.chohoptac.storefront.support.PerformanceCharts;
import vn.chohoptac.storefront.support.ReportMonths;

/** What cooperatives sold: summed per province, then the cooperatives of one, then one of them. */
@Controller
class ResultsController {

    private static final int SIZE = 50;

    private final Performance performance;
    private final PerformanceSpreadsheet spreadsheet;
    private final Cooperatives cooperatives;
    private final SalesChannels channels;
    private final MessageSource messages;
    private final Clock clock;

    ResultsController(
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

    @GetMapping("/xuc-tien/ket-qua")
    String provinces(
            @AuthenticationPrincipal SignedIn officer,
            @ModelAttribute(binding = false) ReportMonths months,
            Locale locale,
            Model model) {
        var report = performance.ofProvinces(officer, months.from(), months.to());
        draw(months, "/xuc-tien/ket-qua", locale, model);
        model.addAttribute("report", report);
        model.addAttribute(
                "chart", PerformanceCharts.byMonth(report.byMonth(), months.from(), months.to(), messages, locale));
        model.addAttribute("provinces", ProvinceRow.of(report));
        model.addAttribute("file", "/xuc-tien/ket-qua.xlsx");
        return "officer/results";
    }

    @GetMapping("/xuc-tien/ket-qua/{province}")
    String cooperatives(
            @AuthenticationPrincipal SignedIn officer,
            @PathVariable String province,
            @ModelAttribute(binding = false) ReportMonths months,
            @RequestParam(defaultValue = "1") int trang,
            Locale locale,
            Model model) {
        var place = Places.current().province(province).orElseThrow(CooperativeNotFound::new);
        draw(months, "/xuc-tien/ket-qua/" + place.code(), locale, model);
        model.addAttribute(
                "found", performance.cooperativesOf(officer, place.code(), months.from(), months.to(), trang, SIZE));
        model.addAttribute("province", place);
        return "officer/results-province";
    }

    @GetMapping("/xuc-tien/ket-qua/htx/{slug}")
    String cooperative(
            @AuthenticationPrincipal SignedIn officer,
            @PathVariable String slug,
            @ModelAttribute(binding = false) ReportMonths months,
            Locale locale,
            Model model) {
        var id = cooperatives.idOf(slug).orElseThrow(CooperativeNotFound::new);
        var report = performance.forOfficer(officer, id, months.from(), months.to());
        var card = cooperatives.card(id);
        draw(months, "/xuc-tien/ket-qua/htx/" + card.slug(), locale, model);
        model.addAttribute("report", report);
        model.addAttribute(
                "chart", PerformanceCharts.byMonth(report.byMonth(), months.from(), months.to(), messages, locale));
        model.addAttribute("channels", channels.rows(report.byChannel(), locale));
        model.addAttribute("products", PerformanceCharts.products(report.byProduct(), messages, locale));
        model.addAttribute("cooperative", card);
        model.addAttribute("file", "/xuc-tien/ket-qua/htx/" + card.slug() + ".xlsx");
        model.addAttribute(
                "province", Places.current().province(card.provinceCode()).orElse(null));
        return "officer/results-cooperative";
    }

    /** The sums per province and month as an Excel file. */
    @GetMapping("/xuc-tien/ket-qua.xlsx")
    void provincesFile(
            @AuthenticationPrincipal SignedIn officer,
            @ModelAttribute(binding = false) ReportMonths months,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var report = performance.ofProvinces(officer, months.from(), months.to());
        spreadsheet.write(report, locale, Downloads.xlsx(months.fileName("ket-qua"), response));
    }

    /** One cooperative's figures as an Excel file. */
    @GetMapping("/xuc-tien/ket-qua/htx/{slug}.xlsx")
    void cooperativeFile(
            @AuthenticationPrincipal SignedIn officer,
            @PathVariable String slug,
            @ModelAttribute(binding = false) ReportMonths months,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var id = cooperatives.idOf(slug).orElseThrow(CooperativeNotFound::new);
        var report = performance.forOfficer(officer, id, months.from(), months.to());
        var name = cooperatives.card(id).name();
        spreadsheet.write(report, name, locale, Downloads.xlsx(months.fileName("ket-qua-" + slug), response));
    }

    private static void draw(ReportMonths months, String here, Locale locale, Model model) {
        model.addAttribute("from", months.from());
        model.addAttribute("to", months.to());
        model.addAttribute("here", here);
        model.addAttribute("period", PerformanceCharts.period(months.from(), months.to(), locale));
    }
}
