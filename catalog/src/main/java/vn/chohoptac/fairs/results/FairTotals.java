package vn.chohoptac.fairs.results;

import vn.chohoptac.kernel.Money;

/**
 * A fair in a few numbers.
 *
 * @param cooperatives that had a booth
 * @param orders distinct seller-order codes with a line that belongs to a booth
 * @param buyers told apart by the telephone number of the order
 * @param newBuyers of those, who had ordered at no earlier fair of this market before this one began
 * @param ordered value of the attributed lines
 * @param calledOff of that, before it was sent
 * @param contracts signed contracts that came about at the fair
 * @param memoranda likewise
 * @param contractValue of both
 */
public record FairTotals(
        long cooperatives,
        long orders,
        long buyers,
        long newBuyers,
        Money ordered,
        Money calledOff,
        Money received,
        Money returned,
        long contracts,
        long memoranda,
        Money contractValue) {

    public Money net() {
        return received.minus(returned);
    }
}
