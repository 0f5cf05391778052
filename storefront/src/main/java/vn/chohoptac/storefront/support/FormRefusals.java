package vn.chohoptac.storefront.support;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.validation.BindingResult;
import vn.chohoptac.kernel.Conflict;
import vn.chohoptac.kernel.DomainException;

/** Refusals written into the form they concern, so that it comes back with what was typed. */
public final class FormRefusals {

    private FormRefusals() {}

    /** About the whole form. */
    public static void reject(BindingResult form, DomainException refusal) {
        form.reject("error." + refusal.code(), refusal.args().toArray(), refusal.code());
    }

    /** About one field; a field that has an error already keeps the first. */
    public static void reject(BindingResult form, String field, DomainException refusal) {
        reject(form, field, refusal.code(), refusal.args());
    }

    /** @param code the sentence is that of {@code error.<code>} */
    public static void reject(BindingResult form, String field, String code, List<Object> args) {
        if (!form.hasFieldErrors(field)) {
            form.rejectValue(field, "error." + code, args.toArray(), code);
        }
    }

    /** What the page with the refused form answers. */
    public static HttpStatusCode statusOf(DomainException refusal) {
        return refusal instanceof Conflict ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
