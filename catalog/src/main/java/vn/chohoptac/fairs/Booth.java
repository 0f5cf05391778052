package vn.chohoptac.fairs;

import java.util.List;
import vn.chohoptac.cooperatives.CooperativeCard;

/**
 * One cooperative's place at a fair.
 *
 * @param zone as the officer named it, may be empty
 * @param greeting what the cooperative says to visitors, may be empty
 * @param offers what it shows that is on sale at this moment
 */
public record Booth(BoothRef ref, String zone, String greeting, CooperativeCard cooperative, List<FairOffer> offers) {

    public String code() {
        return ref.boothCode();
    }
}
