package vn.chohoptac.cooperatives;

import java.util.List;
import vn.chohoptac.kernel.RuleBroken;

/** Some of what was stated is missing or malformed; {@link #problems()} names each field with the key of its sentence. */
public final class InvalidProfile extends RuleBroken {

    private final transient List<Problem> problems;

    /**
     * One field that does not hold.
     *
     * @param code the bundle has the sentence under {@code error.} and this
     */
    public record Problem(String field, String code) {}

    public InvalidProfile(List<Problem> problems) {
        super("cooperatives.invalid-profile", problems.size());
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
