package vn.chohoptac.fairs.results;

import vn.chohoptac.fairs.results.ResultRow.Amount;

/**
 * A figure that moved after the result was reported.
 *
 * @param unit of the quantities
 */
public record Correction(
        String boothCode, String productRef, String product, String unit, Column column, Amount reported, Amount now) {

    /** Which of a row's columns; the bundle names each as {@code FairColumn.NAME}. */
    public enum Column {
        ORDERED,
        CALLED_OFF,
        RECEIVED,
        RETURNED
    }
}
