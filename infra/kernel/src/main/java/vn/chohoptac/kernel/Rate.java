package vn.chohoptac.kernel;

/**
 * A share of an amount in hundredths of a percent: 5 % is {@code new Rate(500)}.
 *
 * @param basisPoints 0 to 10,000
 */
public record Rate(int basisPoints) {

    static final int WHOLE = 10_000;

    public Rate {
        if (basisPoints < 0 || basisPoints > WHOLE) {
            throw new IllegalArgumentException("A rate is between 0 and 10,000 basis points: " + basisPoints);
        }
    }

    public static Rate percent(int percent) {
        return new Rate(percent * 100);
    }
}
