package vn.chohoptac.connections.answers;

import org.springframework.stereotype.Component;
import vn.chohoptac.accounts.Accounts;
import vn.chohoptac.accounts.Member;
import vn.chohoptac.connections.BuyerId;
import vn.chohoptac.connections.Party;
import vn.chohoptac.connections.Side;
import vn.chohoptac.connections.buyers.BusinessBuyers;
import vn.chohoptac.connections.buyers.BuyerNotFound;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.cooperatives.Cooperatives;

/** Reads how to reach a party; who calls has to know that both agreed. */
@Component
class Contacts {

    private final Cooperatives cooperatives;
    private final Accounts accounts;
    private final BusinessBuyers buyers;

    Contacts(Cooperatives cooperatives, Accounts accounts, BusinessBuyers buyers) {
        this.cooperatives = cooperatives;
        this.accounts = accounts;
        this.buyers = buyers;
    }

    Contact of(Party party) {
        return party.side() == Side.COOPERATIVE ? of(party.cooperative()) : of(party.buyer());
    }

    private Contact of(CooperativeId id) {
        var seller = cooperatives.sellerIdentity(id);
        var person = accounts.membersOf(id.value()).stream().findFirst();
        return new Contact(
                seller.name().vi(),
                person.map(Member::displayName).orElse(""),
                seller.phone(),
                person.map(Member::email).orElse(""),
                seller.address());
    }

    private Contact of(BuyerId id) {
        var buyer = buyers.find(id).orElseThrow(BuyerNotFound::new);
        return new Contact(
                buyer.name(), buyer.contactName(), buyer.contactPhone().local(), buyer.contactEmail(), buyer.address());
    }
}
