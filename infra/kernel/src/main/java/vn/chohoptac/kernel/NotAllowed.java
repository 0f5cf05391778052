package vn.chohoptac.kernel;

/** The asker lacks the role for the act. */
public abstract non-sealed class NotAllowed extends DomainException {

    protected NotAllowed(String code, Object... args) {
        super(code, args);
    }
}
