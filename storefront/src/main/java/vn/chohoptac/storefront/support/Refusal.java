package vn.chohoptac.storefront.support;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.ServletRequestBindingException;
import vn.chohoptac.kernel.Codes;
import vn.chohoptac.kernel.Conflict;
import vn.chohoptac.kernel.DomainException;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.NotAllowed;
import vn.chohoptac.kernel.NotFound;
import vn.chohoptac.kernel.RuleBroken;

/**
 * Why a request was refused, as both advices tell it: a status, a code whose sentence is {@code error.<code>} in the
 * bundles, and what fills the sentence. Exceptions' own messages are never shown.
 *
 * @param reference for an error of ours: what the log has beside the exception
 * @param fields what is wrong with which field
 */
public record Refusal(
        HttpStatusCode status,
        String code,
        List<Object> args,
        List<Field> fields,
        @Nullable String reference) {

    private static final Logger LOG = LoggerFactory.getLogger(Refusal.class);
    private static final int REFERENCE_LENGTH = 8;

    /** @param code a key after {@code error.} */
    public record Field(String name, String code, List<Object> args) {

        public Field(String name, String code) {
            this(name, code, List.of());
        }

        public String message(MessageSource words, Locale locale) {
            return sentence(words, code, args, locale);
        }
    }

    public static Refusal of(HttpStatusCode status, String code, Object... args) {
        return new Refusal(status, code, List.of(args), List.of(), null);
    }

    /** What a status alone says, for refusals that came from the container or the security layer. */
    public static Refusal of(HttpStatusCode status) {
        return of(status, "web." + status.value());
    }

    /** Reads the exception; one that nobody foresaw goes to the log with a reference. */
    public static Refusal of(Exception thrown, HttpServletRequest request) {
        return switch (thrown) {
            case DomainException refused ->
                new Refusal(statusOf(refused), refused.code(), refused.args(), List.of(), null);
            case MethodArgumentNotValidException invalid -> invalid(invalid.getBindingResult());
            case BindException invalid -> invalid(invalid.getBindingResult());
            case HttpMessageNotReadableException _ -> of(HttpStatus.BAD_REQUEST, "web.unreadable");
            case ServletRequestBindingException _ -> of(HttpStatus.BAD_REQUEST);
            case TypeMismatchException _ -> of(HttpStatus.BAD_REQUEST);
            case ErrorResponse known when known.getStatusCode().is4xxClientError() -> of(known.getStatusCode());
            default -> unforeseen(thrown, request);
        };
    }

    /** Whether nothing more is known than the status says. */
    public boolean general() {
        return code.equals("web." + status.value());
    }

    /** The sentence for people. */
    public String message(MessageSource words, Locale locale) {
        return sentence(words, code, args, locale);
    }

    private static Refusal invalid(BindingResult result) {
        var fields = result.getFieldErrors().stream()
                .map(error -> new Field(error.getField(), "web.invalid-field"))
                .toList();
        return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "web.invalid", List.of(), fields, null);
    }

    private static HttpStatus statusOf(DomainException refused) {
        if (refused.code().endsWith("too-many-attempts")) {
            return HttpStatus.TOO_MANY_REQUESTS;
        }
        return switch (refused) {
            case NotFound _ -> HttpStatus.NOT_FOUND;
            case Conflict _ -> HttpStatus.CONFLICT;
            case RuleBroken _ -> HttpStatus.UNPROCESSABLE_CONTENT;
            case NotAllowed _ -> HttpStatus.FORBIDDEN;
        };
    }

    private static Refusal unforeseen(Exception thrown, HttpServletRequest request) {
        var reference = Codes.random(REFERENCE_LENGTH);
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = asked == null ? request.getRequestURI() : asked;
        LOG.error("Reference {}: {} {} failed", reference, request.getMethod(), path, thrown);
        return new Refusal(HttpStatus.INTERNAL_SERVER_ERROR, "web.500", List.of(), List.of(), reference);
    }

    private static String sentence(MessageSource words, String code, List<Object> args, Locale locale) {
        var key = "error." + code;
        var plain = words.getMessage("error.web.refused", null, code, locale);
        var said = args.stream().map(argument -> inWords(argument, locale)).toArray();
        return String.valueOf(words.getMessage(key, said, plain, locale));
    }

    private static Object inWords(Object argument, Locale locale) {
        return argument instanceof LocalizedText text ? text.in(locale) : argument;
    }
}
