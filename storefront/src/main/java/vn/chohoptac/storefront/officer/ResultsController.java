package vn.chohoptac.storefront.officer;

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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.cooperatives.CooperativeNotFound;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.kernel.BusinessCalendar;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.performance.Performance;
import vn.chohoptac.storefront.fair.SalesChannels;
import vn.chohoptac.storefront.support.PerformanceCharts;

/** What cooperatives sold: summed per province, then the cooperatives of one, then one of them. */
@Controller
@RequestMapping("/xuc-tien/ket-qua")
class ResultsController {

    private static final int MONTHS = 12;
    private static final int SIZE = 50;

    private final Performance performance;
    private final Cooperatives cooperatives;
    private final SalesChannels channels;
    private final MessageSource messages;
    private final Clock clock;

    ResultsController(
            Performance performance,
            Cooperatives cooperatives,
            SalesChannels channels,
            MessageSource messages,
            Clock clock) {
        this.performance = performance;
        this.cooperatives = cooperatives;
        this.channels = channels;
        this.messages = messages;
        this.clock = clock;
    }

    /** The months asked for; without any the last twelve. */
    private record Span(YearMonth from, YearMonth to) {}

    @GetMapping
    String provinces(
            @AuthenticationPrincipal SignedIn officer,
            @RequestParam @DateTimeFormat(pattern = "yyyy-MM") @Nullable YearMonth tu,
            @RequestParam @DateTimeFormat(pattern = "yyyy-MM") @Nullable YearMonth den,
            Locale locale,
            Model model) {
        var span = span(tu, den);
        var report = performance.ofProvinces(officer, span.from, span.to);
        draw(span, "/xuc-tien/ket-qua", locale, model);
        model.addAttribute("report", report);
        model.addAttribute("chart", PerformanceCharts.byMonth(report.byMonth(), span.from, span.to, messages, locale));
        model.addAttribute("provinces", ProvinceRow.of(report));
        return "officer/results";
    }

    @GetMapping("/{province}")
    String cooperatives(
            @AuthenticationPrincipal SignedIn officer,
            @PathVariable String province,
            @RequestParam @DateTimeFormat(pattern = "yyyy-MM") @Nullable YearMonth tu,
            @RequestParam @DateTimeFormat(pattern = "yyyy-MM") @Nullable YearMonth den,
            @RequestParam(defaultValue = "1") int trang,
            Locale locale,
            Model model) {
        var place = Places.current().province(province).orElseThrow(CooperativeNotFound::new);
        var span = span(tu, den);
        draw(span, "/xuc-tien/ket-qua/" + place.code(), locale, model);
        model.addAttribute("found", performance.cooperativesOf(officer, place.code(), span.from, span.to, trang, SIZE));
        model.addAttribute("province", place);
        return "officer/results-province";
    }

    @GetMapping("/htx/{slug}")
    String cooperative(
            @AuthenticationPrincipal SignedIn officer,
            @PathVariable String slug,
            @RequestParam @DateTimeFormat(pattern = "yyyy-MM") @Nullable YearMonth tu,
            @RequestParam @DateTimeFormat(pattern = "yyyy-MM") @Nullable YearMonth den,
            Locale locale,
            Model model) {
        var id = cooperatives.idOf(slug).orElseThrow(CooperativeNotFound::new);
        var span = span(tu, den);
        var report = performance.forOfficer(officer, id, span.from, span.to);
        var card = cooperatives.card(id);
        draw(span, "/xuc-tien/ket-qua/htx/" + card.slug(), locale, model);
        model.addAttribute("report", report);
        model.addAttribute("chart", PerformanceCharts.byMonth(report.byMonth(), span.from, span.to, messages, locale));
        model.addAttribute("channels", channels.rows(report.byChannel(), locale));
        model.addAttribute("products", PerformanceCharts.products(report.byProduct(), messages, locale));
        model.addAttribute("cooperative", card);
        model.addAttribute(
                "province", Places.current().province(card.provinceCode()).orElse(null));
        return "officer/results-cooperative";
    }

    private static void draw(Span span, String here, Locale locale, Model model) {
        model.addAttribute("from", span.from);
        model.addAttribute("to", span.to);
        model.addAttribute("here", here);
        model.addAttribute("period", PerformanceCharts.period(span.from, span.to, locale));
    }

    private Span span(@Nullable YearMonth from, @Nullable YearMonth to) {
        var last = to == null ? BusinessCalendar.monthOf(clock.instant()) : to;
        return new Span(from == null ? last.minusMonths(MONTHS - 1) : from, last);
    }
}
