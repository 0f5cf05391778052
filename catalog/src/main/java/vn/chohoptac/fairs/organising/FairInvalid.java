package vn.chohoptac.fairs.organising;

import java.util.List;
import vn.chohoptac.catalog.listing.FieldProblem;
import vn.chohoptac.kernel.RuleBroken;

/** A fair that cannot be as it was written down. */
public final class FairInvalid extends RuleBroken {

    private final transient List<FieldProblem> problems;

    public FairInvalid(List<FieldProblem> problems) {
        super("fairs.invalid");
        this.problems = List.copyOf(problems);
    }

    /** Each field at fault, by its path within {@link vn.chohoptac.fairs.FairContent}. */
    public List<FieldProblem> problems() {
        return problems;
    }
}
