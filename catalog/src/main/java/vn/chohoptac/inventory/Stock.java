package vn.chohoptac.inventory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.Actor;

/**
 * The stock of every SKU. Each change is a movement that is never altered; the movements of a SKU add up to its level.
 * Levels are taken in the order of SKUs, everywhere, so two buyers never wait for each other in a circle.
 */
@Component
public class Stock {

    /** The levels of these SKUs in one query; one never stocked is missing. */
    public Map<String, Availability> levels(Collection<String> skus) {
        throw new UnsupportedOperationException();
    }

    /**
     * Goods came in.
     *
     * @param reference the delivery note or the like; the same one twice counts once
     */
    public Availability receive(CooperativeId own, String sku, int count, String reference, Actor by) {
        throw new UnsupportedOperationException();
    }

    /**
     * Counting found this many on hand.
     *
     * @throws StockPromised if more is promised to buyers
     */
    public Availability adjust(CooperativeId own, String sku, int newOnHand, String reason, Actor by) {
        throw new UnsupportedOperationException();
    }

    /**
     * Reserves everything or nothing. Has to be called within a transaction, as its last statements, so that a level many
     * want is held as briefly as can be; when it is refused the caller may go on or roll back.
     *
     * @param reference the seller order's code; reserving the same lines again under it changes nothing
     * @param quantities packs by SKU, each more than zero
     */
    public Reserved reserve(String reference, Map<String, Integer> quantities) {
        throw new UnsupportedOperationException();
    }

    /** Lets go of all that is still reserved under the reference. Doing it twice is doing it once. */
    public void release(String reference) {
        throw new UnsupportedOperationException();
    }

    /** Lets go of some lines only. */
    public void releaseLines(String reference, Collection<String> skus) {
        throw new UnsupportedOperationException();
    }

    /** What is still reserved under the reference leaves the store. Doing it twice is doing it once. */
    public void dispatch(String reference) {
        throw new UnsupportedOperationException();
    }

    /** What left under the reference is back in the store. Doing it twice is doing it once. */
    public void takeBack(String reference) {
        throw new UnsupportedOperationException();
    }

    /** What left under the reference, these lines only, is back in the store. */
    public void takeBackLines(String reference, Collection<String> skus) {
        throw new UnsupportedOperationException();
    }

    /** The last movements of an own SKU, newest first. */
    public List<Movement> movements(CooperativeId own, String sku, int limit) {
        throw new UnsupportedOperationException();
    }
}
