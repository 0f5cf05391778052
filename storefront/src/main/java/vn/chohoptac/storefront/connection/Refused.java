package vn.chohoptac.storefront.connection;

import java.util.Locale;
import org.springframework.context.MessageSource;
import vn.chohoptac.connections.ContentInvalid;
import vn.chohoptac.kernel.DomainException;

/**
 * An act with one line to fill in that was refused: the page comes back with what was typed and why.
 *
 * @param act the last word of the form's address
 */
public record Refused(String act, String typed, String sentence) {

    public static Refused of(String act, String typed, DomainException refusal, MessageSource words, Locale locale) {
        return new Refused(act, typed, sentence(refusal, words, locale));
    }

    /** Why, in words; of several faults the first. */
    public static String sentence(DomainException refusal, MessageSource words, Locale locale) {
        if (refusal instanceof ContentInvalid invalid) {
            var first = invalid.problems().getFirst();
            return words.getMessage("error." + first.code(), first.args().toArray(), locale);
        }
        return words.getMessage("error." + refusal.code(), refusal.args().toArray(), locale);
    }
}
