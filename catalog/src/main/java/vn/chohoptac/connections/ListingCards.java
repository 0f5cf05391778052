package vn.chohoptac.connections;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.cooperatives.Cooperatives;

/** Listings as everybody may see them; two more queries however many there are. For this module's own packages. */
@Component
public class ListingCards {

    private final Cooperatives cooperatives;
    private final BuyerSummaries buyers;

    ListingCards(Cooperatives cooperatives, BuyerSummaries buyers) {
        this.cooperatives = cooperatives;
        this.buyers = buyers;
    }

    /** In that order. */
    public List<ListingCard> of(List<ListingFacts> listings, Instant now) {
        var sellers = cooperatives.cards(
                owners(listings, Side.COOPERATIVE).map(Party::cooperative).collect(Collectors.toSet()));
        var asking = buyers.of(owners(listings, Side.BUYER).map(Party::buyer).collect(Collectors.toSet()));
        return listings.stream()
                .map(listing -> new ListingCard(
                        listing.code(),
                        listing.kind(),
                        listing.content(),
                        listing.stateAt(now),
                        listing.publishedAt(),
                        sellers.get(new CooperativeId(listing.owner().id())),
                        asking.get(new BuyerId(listing.owner().id()))))
                .toList();
    }

    private static Stream<Party> owners(List<ListingFacts> listings, Side side) {
        return listings.stream().map(ListingFacts::owner).filter(owner -> owner.side() == side);
    }
}
