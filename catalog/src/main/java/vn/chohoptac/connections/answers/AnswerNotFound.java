package vn.chohoptac.connections.answers;

import vn.chohoptac.kernel.NotFound;

/** There is no such answer, or not for the one who asks. */
public final class AnswerNotFound extends NotFound {

    public AnswerNotFound() {
        super("connections.answer-not-found");
    }
}
