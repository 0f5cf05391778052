package vn.chohoptac.catalog.certification;

import java.util.List;
import vn.chohoptac.catalog.listing.FieldProblem;
import vn.chohoptac.kernel.RuleBroken;

/** A recognition or certificate that cannot be as it was written down. */
public class RecognitionInvalid extends RuleBroken {

    private final transient List<FieldProblem> problems;

    public RecognitionInvalid(List<FieldProblem> problems) {
        super("catalog.recognition-invalid");
        this.problems = List.copyOf(problems);
    }

    public List<FieldProblem> problems() {
        return problems;
    }
}
