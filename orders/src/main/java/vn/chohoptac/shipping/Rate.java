package vn.chohoptac.shipping;

import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;

/**
 * A row of the rate table: a price for the first grams and one for each further step begun.
 *
 * @param mostGrams the heaviest parcel taken
 */
record Rate(
        String option,
        LocalizedText label,
        Zone zone,
        int firstGrams,
        Money firstPrice,
        int stepGrams,
        Money stepPrice,
        int mostGrams,
        int daysFrom,
        int daysTo) {

    boolean carries(long grams) {
        return grams <= mostGrams;
    }

    ShippingOption optionFor(long grams) {
        return new ShippingOption(option, label, price(grams), daysFrom, daysTo);
    }

    Money price(long grams) {
        long beyond = Math.max(0, grams - firstGrams);
        return firstPrice.plus(stepPrice.times(Math.ceilDiv(beyond, stepGrams)));
    }
}
