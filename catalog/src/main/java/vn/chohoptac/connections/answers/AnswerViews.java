package vn.chohoptac.connections.answers;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chohoptac.connections.BuyerSummaries;
import vn.chohoptac.connections.BuyerSummary;
import vn.chohoptac.connections.ListingCard;
import vn.chohoptac.connections.ListingCards;
import vn.chohoptac.connections.ListingRegister;
import vn.chohoptac.connections.Party;
import vn.chohoptac.cooperatives.CooperativeCard;
import vn.chohoptac.cooperatives.Cooperatives;

/** Answers as one of their parties sees them; the only place that hands a contact out. */
@Component
class AnswerViews {

    private final ListingRegister register;
    private final ListingCards cards;
    private final Cooperatives cooperatives;
    private final BuyerSummaries buyers;
    private final AnswerRecords records;
    private final Contacts contacts;
    private final Clock clock;

    AnswerViews(
            ListingRegister register,
            ListingCards cards,
            Cooperatives cooperatives,
            BuyerSummaries buyers,
            AnswerRecords records,
            Contacts contacts,
            Clock clock) {
        this.register = register;
        this.cards = cards;
        this.cooperatives = cooperatives;
        this.buyers = buyers;
        this.records = records;
        this.contacts = contacts;
        this.clock = clock;
    }

    List<OwnAnswer> of(Party own, List<AnswerFacts> answers) {
        var listings = new HashMap<String, ListingCard>();
        var ids = answers.stream().map(AnswerFacts::listing).collect(Collectors.toSet());
        cards.of(register.all(ids), clock.instant()).forEach(card -> listings.put(card.code(), card));
        var sellers = cooperatives.cards(
                answers.stream().map(AnswerFacts::cooperative).collect(Collectors.toSet()));
        var asking = buyers.of(answers.stream().map(AnswerFacts::buyer).collect(Collectors.toSet()));
        return answers.stream()
                .map(answer -> view(
                        own,
                        answer,
                        Objects.requireNonNull(listings.get(answer.listingCode())),
                        sellers.get(answer.cooperative()),
                        asking.get(answer.buyer()),
                        null,
                        List.of()))
                .toList();
    }

    OwnAnswer withMessages(Party own, AnswerFacts answer) {
        var seen = of(own, List.of(answer)).getFirst();
        boolean open = answer.state() == AnswerState.AGREED;
        return view(
                own,
                answer,
                seen.listing(),
                seen.cooperative(),
                seen.buyer(),
                open ? contacts.of(answer.party(own.side().other())) : null,
                open ? records.messages(answer.id()) : List.of());
    }

    private static OwnAnswer view(
            Party own,
            AnswerFacts answer,
            ListingCard listing,
            @Nullable CooperativeCard cooperative,
            @Nullable BuyerSummary buyer,
            @Nullable Contact contact,
            List<Message> messages) {
        return new OwnAnswer(
                answer.id(),
                listing,
                own.side(),
                answer.answeredBy(),
                answer.content(),
                answer.state(),
                answer.answeredAt(),
                cooperative,
                buyer,
                answer.agreedAt(own.side()) != null,
                answer.agreedAt(own.side().other()) != null,
                contact,
                messages);
    }
}
