package vn.chohoptac.catalog.listing;

import java.util.List;

/**
 * Why one field cannot stay as it is.
 *
 * @param field path within the command: {@code name.vi}, {@code packs[1].price}
 * @param code what people read is the text of {@code error.<code>}
 * @param args fill that text
 */
public record FieldProblem(String field, String code, List<Object> args) {

    public static FieldProblem of(String field, String code, Object... args) {
        return new FieldProblem(field, code, List.of(args));
    }
}
