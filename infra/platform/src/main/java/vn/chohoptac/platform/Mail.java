package vn.chohoptac.platform;

import org.jspecify.annotations.Nullable;

/**
 * A letter to one person.
 *
 * @param text the letter for readers of plain text, never empty
 * @param html the same, laid out
 */
public record Mail(
        String to, String subject, String text, @Nullable String html) {

    public Mail(String to, String subject, String text) {
        this(to, subject, text, null);
    }
}
