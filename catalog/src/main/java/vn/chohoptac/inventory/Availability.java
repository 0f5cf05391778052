package vn.chohoptac.inventory;

/**
 * The stock of one SKU.
 *
 * @param onHand what lies in the store
 * @param reserved what of it is promised to buyers
 */
public record Availability(int onHand, int reserved) {

    public static final Availability NONE = new Availability(0, 0);

    /** What can still be bought, never negative. */
    public int available() {
        return onHand - reserved;
    }

    public boolean inStock() {
        return available() > 0;
    }
}
