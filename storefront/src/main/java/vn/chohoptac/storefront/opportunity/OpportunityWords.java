package vn.chohoptac.storefront.opportunity;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chohoptac.catalog.OcopCatalogue;
import vn.chohoptac.connections.opportunities.Opportunity;
import vn.chohoptac.connections.opportunities.OpportunityContent;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.kernel.places.Province;
import vn.chohoptac.storefront.support.Figures;

/** Puts opportunities into a reader's words. */
@Component
public class OpportunityWords {

    private static final Pattern WEB = Pattern.compile("https?://[^\\s<>\"]+");

    private final OcopCatalogue ocop;
    private final Clock clock;

    OpportunityWords(OcopCatalogue ocop, Clock clock) {
        this.ocop = ocop;
        this.clock = clock;
    }

    public OpportunityView view(Opportunity one, Locale locale) {
        var content = one.content();
        var now = clock.instant();
        var until = content.registerUntil();
        var figures = Figures.in(locale);
        return new OpportunityView(
                one.code(),
                content.kind(),
                one.stateAt(now),
                content.title().in(locale),
                content.text().in(locale),
                content.title().langIn(locale),
                content.organiser(),
                content.place(),
                days(content, figures),
                until == null ? "" : figures.date(until.minusNanos(1)),
                content.source(),
                WEB.matcher(content.source()).matches() ? content.source() : null,
                content.groups().stream()
                        .map(slug ->
                                ocop.nameOf(slug).map(name -> name.in(locale)).orElse(slug))
                        .toList(),
                provinces(content.provinces()),
                figures.date(one.publishedAt()),
                figures.date(content.shownUntil().minusNanos(1)),
                one.openAt(now),
                one.interested());
    }

    public List<String> provinces(List<String> codes) {
        return codes.stream().map(OpportunityWords::province).toList();
    }

    public static String province(@Nullable String code) {
        return code == null
                ? ""
                : Places.current().province(code).map(Province::name).orElse(code);
    }

    private static String days(OpportunityContent content, Figures figures) {
        var first = content.firstDay();
        var last = content.lastDay();
        if (first == null || last == null) {
            return "";
        }
        return first.equals(last) ? figures.date(first) : figures.date(first) + " – " + figures.date(last);
    }
}
