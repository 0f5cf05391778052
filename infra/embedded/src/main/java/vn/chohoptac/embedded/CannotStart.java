package vn.chohoptac.embedded;

import org.jspecify.annotations.Nullable;

/** The embedded servers cannot run here. The message is one sentence that says what to do. */
public class CannotStart extends RuntimeException {

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
