package vn.chohoptac.storefront.support;

import org.jspecify.annotations.Nullable;

/**
 * Something to choose in a form: an option of a list or a radio button.
 *
 * @param hint a second line, on radio buttons only
 * @param end what stands at the line's end, such as a price; on radio buttons only
 */
public record Choice(
        String value,
        String label,
        @Nullable String hint,
        @Nullable String end,
        boolean disabled) {

    public static Choice of(String value, String label) {
        return new Choice(value, label, null, null, false);
    }

    public Choice withHint(String words) {
        return new Choice(value, label, words, end, disabled);
    }

    public Choice withEnd(String words) {
        return new Choice(value, label, hint, words, disabled);
    }

    public Choice closed() {
        return new Choice(value, label, hint, end, true);
    }
}
