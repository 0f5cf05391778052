package vn.chohoptac.catalog;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import vn.chohoptac.kernel.Actor;

/**
 * What the spreadsheets of products need of whoever keeps the stock; the arrow between the modules points the other way,
 * so that module implements it. Every method takes part in the caller's transaction.
 */
public interface StockIntake {

    /** What is on hand of each SKU; one never stocked is missing. */
    Map<String, Integer> onHand(Collection<String> skus);

    /**
     * Sets what is on hand. Saying the same thing twice under one reference changes nothing the second time. A count below
     * what is already promised to buyers is refused for that SKU alone.
     *
     * @param reference names the file and tells repetitions apart
     * @return the refused SKUs with what is promised
     */
    Map<String, Integer> declare(String reference, Collection<DeclaredStock> stock, Actor by);

    /** Whether nothing but that reference has moved the stock of any of these SKUs since that instant. */
    boolean untouchedSince(Instant since, String reference, Collection<String> skus);

    /** Brings the SKUs back to what was on hand before that reference. */
    void takeBack(String reference, Collection<String> skus, Actor by);
}
