package vn.chohoptac.catalog.spreadsheet;

import java.util.List;
import vn.chohoptac.catalog.listing.FieldProblem;

/**
 * What is wrong with a cell, in the words of the bundles, as it is kept with its row.
 *
 * @param args fill the text of {@code error.<code>}
 */
record CellProblem(Column column, String code, List<Object> args) {

    static CellProblem of(Column column, String code, Object... args) {
        return new CellProblem(column, code, List.of(args));
    }

    static CellProblem of(FieldProblem problem) {
        return new CellProblem(Column.byField(problem.field()), problem.code(), problem.args());
    }
}
