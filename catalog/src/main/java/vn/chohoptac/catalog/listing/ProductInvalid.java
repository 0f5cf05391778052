package vn.chohoptac.catalog.listing;

import java.util.List;
import vn.chohoptac.kernel.RuleBroken;

/** What was said about a product breaks rules; each is named with its field. */
public class ProductInvalid extends RuleBroken {

    private final transient List<FieldProblem> problems;

    public ProductInvalid(List<FieldProblem> problems) {
        super("catalog.product-invalid");
        this.problems = List.copyOf(problems);
    }

    public List<FieldProblem> problems() {
        return problems;
    }
}
