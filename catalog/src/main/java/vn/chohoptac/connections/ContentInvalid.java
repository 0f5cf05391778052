package vn.chohoptac.connections;

import java.util.List;
import vn.chohoptac.catalog.listing.FieldProblem;
import vn.chohoptac.kernel.RuleBroken;

/** What was written down cannot be so. */
public final class ContentInvalid extends RuleBroken {

    private final transient List<FieldProblem> problems;

    public ContentInvalid(List<FieldProblem> problems) {
        super("connections.invalid");
        this.problems = List.copyOf(problems);
    }

    /** Each field at fault, by its path within the command. */
    public List<FieldProblem> problems() {
        return problems;
    }
}
