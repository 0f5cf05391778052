package vn.chohoptac.connections.answers;

/** Where an answer stands; the bundle names each as {@code AnswerState.NAME}. */
public enum AnswerState {
    SENT,
    AGREED,
    DECLINED,
    WITHDRAWN;

    /** The table of steps. */
    public boolean canBecome(AnswerState next) {
        return switch (this) {
            case SENT -> next == AGREED || next == DECLINED || next == WITHDRAWN;
            case WITHDRAWN -> next == SENT;
            case AGREED, DECLINED -> false;
        };
    }
}
