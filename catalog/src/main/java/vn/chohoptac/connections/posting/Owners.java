package vn.chohoptac.connections.posting;

import org.springframework.stereotype.Component;
import vn.chohoptac.connections.Party;
import vn.chohoptac.connections.buyers.BusinessBuyers;
import vn.chohoptac.connections.buyers.BuyerDetails;
import vn.chohoptac.cooperatives.CooperativeState;
import vn.chohoptac.cooperatives.Cooperatives;

/** Whether a party may act on the board at all; for this module's own packages. */
@Component
public class Owners {

    private final Cooperatives cooperatives;
    private final BusinessBuyers buyers;

    Owners(Cooperatives cooperatives, BusinessBuyers buyers) {
        this.cooperatives = cooperatives;
        this.buyers = buyers;
    }

    /**
     * The party's province, by which its officers are found.
     *
     * @throws NotVerified unless the cooperative or the business buyer is verified now
     */
    public String province(Party party) {
        return switch (party.side()) {
            case COOPERATIVE -> {
                var profile = cooperatives.own(party.cooperative());
                if (profile.state() != CooperativeState.VERIFIED) {
                    throw new NotVerified();
                }
                yield profile.provinceCode();
            }
            case BUYER ->
                buyers.find(party.buyer())
                        .filter(BuyerDetails::verified)
                        .orElseThrow(NotVerified::new)
                        .provinceCode();
        };
    }
}
