package vn.chohoptac.storefront.connection.party;

import static vn.chohoptac.storefront.support.Typed.text;

import org.jspecify.annotations.Nullable;
import vn.chohoptac.connections.answers.AnswerContent;
import vn.chohoptac.kernel.Quantity;
import vn.chohoptac.kernel.Unit;
import vn.chohoptac.storefront.support.FormReading;

/**
 * An answer to a listing as typed.
 *
 * @param price of one unit, empty when it is to be talked about
 * @param agrees whether the other side may see the contact as soon as it agrees too
 */
record AnswerForm(
        String amount, String price, String words, @Nullable Boolean agrees) {

    AnswerForm {
        amount = text(amount);
        price = text(price);
        words = text(words);
        agrees = Boolean.TRUE.equals(agrees);
    }

    static AnswerForm of(AnswerContent said, boolean agrees) {
        var price = said.price();
        return new AnswerForm(
                FormReading.typedAmount(said.quantity().amount()),
                price == null ? "" : String.valueOf(price.dong()),
                said.words(),
                agrees);
    }

    boolean agreeing() {
        return Boolean.TRUE.equals(agrees);
    }

    AnswerContent read(Unit unit, FormReading reading) {
        return new AnswerContent(
                new Quantity(reading.amount("amount", amount), unit),
                price.isEmpty() ? null : reading.money("price", price),
                words);
    }
}
