package vn.chohoptac.connections.posting;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.chohoptac.catalog.OcopCatalogue;
import vn.chohoptac.connections.Checks;
import vn.chohoptac.connections.ListingContent;
import vn.chohoptac.kernel.places.Places;

/** What a listing has to say. */
@Component
class ListingRules {

    static final Duration LONGEST = Duration.ofDays(366);
    private static final int TITLE = 150;
    private static final int TEXT = 4000;
    private static final int LINE = 1000;

    private final OcopCatalogue ocop;

    ListingRules(OcopCatalogue ocop) {
        this.ocop = ocop;
    }

    /** @throws vn.chohoptac.connections.ContentInvalid naming each field at fault */
    void check(ListingContent said, Instant now) {
        var checks = new Checks()
                .present("title.vi", said.title().vi())
                .open("title.vi", said.title().vi(), TITLE)
                .open("title.en", said.title().en(), TITLE)
                .present("description.vi", said.description().vi())
                .open("description.vi", said.description().vi(), TEXT)
                .open("description.en", said.description().en(), TEXT)
                .open("quality", said.quality(), LINE)
                .open("place", said.place(), 200)
                .open("terms", said.terms(), LINE)
                .quantity("quantity", said.quantity())
                .require(ocop.find(said.ocopSet()).isPresent(), "ocopSet", "connections.set-unknown")
                .require(
                        Places.current().province(said.provinceCode()).isPresent(),
                        "provinceCode",
                        "connections.province-unknown");
        ocop.find(said.ocopSet())
                .ifPresent(set -> checks.require(!set.service(), "ocopSet", "connections.set-is-service"));
        validity(checks, said.validUntil(), now).refuse();
    }

    /** @throws vn.chohoptac.connections.ContentInvalid unless it lies ahead, within a year */
    void checkValidity(Instant until, Instant now) {
        validity(new Checks(), until, now).refuse();
    }

    private static Checks validity(Checks checks, Instant until, Instant now) {
        return checks.require(
                until.isAfter(now) && !until.isAfter(now.plus(LONGEST)), "validUntil", "connections.validity-wrong");
    }
}
