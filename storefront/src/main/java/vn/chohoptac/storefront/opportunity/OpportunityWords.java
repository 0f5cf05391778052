package vn.chohoptac.storefront.opportunity;

import java.time.Clock;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.chohoptac.catalog.OcopCatalogue;
import vn.chohoptac.connections.opportunities.Opportunity;
import vn.chohoptac.connections.opportunities.OpportunityContent;
import vn.chohoptac.storefront.connection.ConnectionWords;
import vn.chohoptac.storefront.support.Figures;

/** Puts opportunities into a reader's words. */
@Component
public class OpportunityWords {

    private static final Pattern WEB = Pattern.compile("https?://[^\\s<>\"]+");

    private final ConnectionWords words;
    private final OcopCatalogue ocop;
    private final Clock clock;

    OpportunityWords(ConnectionWords words, OcopCatalogue ocop, Clock clock) {
        this.words = words;
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
                until == null ? "" : words.lastDay(until, locale),
                content.source(),
                WEB.matcher(content.source()).matches() ? content.source() : null,
                content.groups().stream()
                        .map(slug ->
                                ocop.nameOf(slug).map(name -> name.in(locale)).orElse(slug))
                        .toList(),
                content.provinces().stream().map(words::province).toList(),
                figures.date(one.publishedAt()),
                words.lastDay(content.shownUntil(), locale),
                one.openAt(now),
                one.interested());
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
