package vn.chohoptac.kernel;

import java.util.List;

/**
 * A refusal: something the trade's rules do not allow, said as a stated fact by a subclass of one of the four kinds.
 * {@link #code()} is the key (after {@code error.}) of the sentence people read, {@link #args()} fill it; neither ever
 * holds a secret or a name from another tenant.
 */
public abstract sealed class DomainException extends RuntimeException
        permits NotFound, Conflict, RuleBroken, NotAllowed {

    private final String code;
    private final transient List<Object> args;

    DomainException(String code, Object... args) {
        super(code + (args.length == 0 ? "" : " " + List.of(args)));
        this.code = code;
        this.args = List.of(args);
    }

    public String code() {
        return code;
    }

    public List<Object> args() {
        return args;
    }
}
