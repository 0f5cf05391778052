package vn.chohoptac.connections.answers;

import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.Quantity;

/**
 * What one side says to the other's listing; read before contact opens, so it holds none.
 *
 * @param quantity of the listing's period
 * @param price of one unit, VAT included; {@code null} when it is to be talked about
 */
public record AnswerContent(Quantity quantity, @Nullable Money price, String words) {}
