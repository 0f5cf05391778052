package vn.chohoptac.connections.answers;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.catalog.OcopCatalogue;
import vn.chohoptac.catalog.OcopSet;
import vn.chohoptac.connections.ListingCards;
import vn.chohoptac.connections.ListingFacts;
import vn.chohoptac.connections.ListingKind;
import vn.chohoptac.connections.ListingNotFound;
import vn.chohoptac.connections.ListingRegister;
import vn.chohoptac.connections.Party;

/** Suggests listings of the other kind for a party's own. */
@Component
@Transactional(readOnly = true)
public class Matches {

    private static final int LOOKED_AT = 500;
    private static final int SHOWN = 10;

    private final ListingRegister register;
    private final ListingCards cards;
    private final OcopCatalogue ocop;
    private final Clock clock;

    Matches(ListingRegister register, ListingCards cards, OcopCatalogue ocop, Clock clock) {
        this.register = register;
        this.cards = cards;
        this.ocop = ocop;
        this.clock = clock;
    }

    private record Candidate(ListingFacts listing, Set<MatchReason> reasons) {

        int weight() {
            return reasons.stream().mapToInt(MatchReason::weight).sum();
        }
    }

    /**
     * For one of the party's own listings, the strongest first, ten at most.
     *
     * @throws ListingNotFound if there is none, or it is another's
     */
    public List<Match> of(Party own, String code) {
        var listing =
                register.find(code).filter(found -> found.owner().equals(own)).orElseThrow(ListingNotFound::new);
        var now = clock.instant();
        var best = candidates(listing, now);
        var shown = cards.of(best.stream().map(Candidate::listing).toList(), now);
        return IntStream.range(0, best.size())
                .mapToObj(i -> new Match(shown.get(i), List.copyOf(best.get(i).reasons())))
                .toList();
    }

    private List<Candidate> candidates(ListingFacts listing, Instant now) {
        var group = ocop.set(listing.content().ocopSet()).group();
        var sets = ocop.sets().stream()
                .filter(set -> set.group().equals(group))
                .map(OcopSet::number)
                .collect(Collectors.toSet());
        return register.published(listing.kind().other(), sets, now, LOOKED_AT).stream()
                .map(other -> new Candidate(other, reasons(listing, other, sets)))
                .sorted(Comparator.comparingInt(Candidate::weight).reversed())
                .limit(SHOWN)
                .toList();
    }

    private static Set<MatchReason> reasons(ListingFacts one, ListingFacts other, Set<Integer> sets) {
        return one.kind() == ListingKind.OFFER
                ? Matching.reasons(one.content(), other.content(), sets)
                : Matching.reasons(other.content(), one.content(), sets);
    }
}
