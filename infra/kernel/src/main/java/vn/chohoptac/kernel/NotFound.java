package vn.chohoptac.kernel;

/** There is no such thing, or none that the asker may know of. */
public abstract non-sealed class NotFound extends DomainException {

    protected NotFound(String code, Object... args) {
        super(code, args);
    }
}
