package vn.chohoptac.connections.opportunities;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chohoptac.catalog.OcopCatalogue;
import vn.chohoptac.connections.Checks;
import vn.chohoptac.kernel.places.Places;

/** What has to be said of an opportunity. */
@Component
class OpportunityRules {

    private static final Duration LONGEST = Duration.ofDays(366);
    private static final int TITLE = 200;
    private static final int TEXT = 8000;

    private final OcopCatalogue ocop;

    OpportunityRules(OcopCatalogue ocop) {
        this.ocop = ocop;
    }

    /** @throws vn.chohoptac.connections.ContentInvalid naming each field at fault */
    void check(OpportunityContent said, Instant now) {
        var until = said.registerUntil();
        new Checks()
                .present("title.vi", said.title().vi())
                .length("title.vi", said.title().vi(), TITLE)
                .length("title.en", said.title().en(), TITLE)
                .present("text.vi", said.text().vi())
                .length("text.vi", said.text().vi(), TEXT)
                .length("text.en", said.text().en(), TEXT)
                .present("organiser", said.organiser())
                .length("organiser", said.organiser(), 200)
                .length("place", said.place(), 300)
                .length("source", said.source(), 500)
                .require(inOrder(said.firstDay(), said.lastDay()), "lastDay", "connections.days-wrong")
                .require(
                        until == null || !until.isAfter(said.shownUntil()),
                        "registerUntil",
                        "connections.register-after-shown")
                .require(
                        said.provinces().stream()
                                .allMatch(
                                        code -> Places.current().province(code).isPresent()),
                        "provinces",
                        "connections.province-unknown")
                .require(
                        said.groups().stream()
                                .noneMatch(slug -> ocop.setsUnder(slug).isEmpty()),
                        "groups",
                        "connections.set-unknown")
                .require(
                        said.shownUntil().isAfter(now) && !said.shownUntil().isAfter(now.plus(LONGEST)),
                        "shownUntil",
                        "connections.validity-wrong")
                .refuse();
    }

    private static boolean inOrder(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first == null ? last == null : last != null && !last.isBefore(first);
    }
}
