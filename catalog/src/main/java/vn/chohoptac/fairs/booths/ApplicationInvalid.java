package vn.chohoptac.fairs.booths;

import java.util.List;
import vn.chohoptac.catalog.listing.FieldProblem;
import vn.chohoptac.kernel.RuleBroken;

/** An application, or its approval, that cannot be as it was written down. */
public final class ApplicationInvalid extends RuleBroken {

    private final transient List<FieldProblem> problems;

    public ApplicationInvalid(List<FieldProblem> problems) {
        super("fairs.application-invalid");
        this.problems = List.copyOf(problems);
    }

    /** Each field at fault: {@code greeting}, {@code zone}, {@code products}, {@code products[SKU].fairPrice}, {@code products[SKU].quota}, {@code products[SKU]}. */
    public List<FieldProblem> problems() {
        return problems;
    }
}
