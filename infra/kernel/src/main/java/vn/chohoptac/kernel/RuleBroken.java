package vn.chohoptac.kernel;

/** What was asked breaks a rule of the trade; asking again changes nothing. */
public abstract non-sealed class RuleBroken extends DomainException {

    protected RuleBroken(String code, Object... args) {
        super(code, args);
    }
}
