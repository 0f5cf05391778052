package vn.chohoptac.kernel;

/** The state of the thing changed, or does not admit the act now. Trying again after looking may help. */
public abstract non-sealed class Conflict extends DomainException {

    protected Conflict(String code, Object... args) {
        super(code, args);
    }
}
