package vn.chohoptac.loadtest;

/**
 * What one run gave.
 *
 * @param done requests or transactions that were answered
 * @param errors answers that were none, or of another status than 2xx
 * @param median milliseconds
 * @param p95 milliseconds
 * @param generator the share of all processors the generator took
 */
record Measure(long done, double seconds, long errors, double median, double p95, double generator) {

    double perSecond() {
        return done / seconds;
    }
}
