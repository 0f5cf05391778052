package vn.chohoptac.orders;

import java.util.List;

/**
 * A field of a checkout that cannot stand.
 *
 * @param field its path in the API's body, for example {@code contact.phone}
 * @param code of the sentence, after {@code error.}
 * @param args what the sentence mentions, for example the line's name
 */
public record FieldError(String field, String code, List<Object> args) {

    static FieldError of(String field, String code, Object... args) {
        return new FieldError(field, code, List.of(args));
    }
}
