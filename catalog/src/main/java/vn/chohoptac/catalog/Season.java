package vn.chohoptac.catalog;

/**
 * The months a product is to be had in, both included; November to February is {@code new Season(11, 2)}.
 *
 * @param fromMonth 1 to 12
 * @param toMonth 1 to 12
 */
public record Season(int fromMonth, int toMonth) {

    public Season {
        if (fromMonth < 1 || fromMonth > 12 || toMonth < 1 || toMonth > 12) {
            throw new IllegalArgumentException("Months are 1 to 12: " + fromMonth + ", " + toMonth);
        }
    }

    public boolean includes(int month) {
        return fromMonth <= toMonth ? fromMonth <= month && month <= toMonth : month >= fromMonth || month <= toMonth;
    }
}
