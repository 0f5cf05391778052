package vn.chohoptac.storefront.support;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Writes refusals for programs as RFC 9457 has it, with {@code code} and, for each field that is wrong, {@code errors}. */
@Component
public class ProblemDocuments {

    private static final String TYPE = "urn:cho-hop-tac:problem:";

    private final MessageSource words;

    ProblemDocuments(MessageSource words) {
        this.words = words;
    }

    private record FieldProblem(String field, String code, String message) {}

    /** The whole answer. */
    public ResponseEntity<ProblemDetail> answer(Refusal refusal, HttpServletRequest request) {
        var locale = ReaderLanguage.accepted(request);
        return ResponseEntity.status(refusal.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .body(document(refusal, locale));
    }

    /** The document alone, for a caller that adds to it. */
    public ProblemDetail document(Refusal refusal, Locale locale) {
        var problem = ProblemDetail.forStatusAndDetail(refusal.status(), refusal.message(words, locale));
        problem.setType(URI.create(TYPE + refusal.code()));
        problem.setTitle(title(refusal));
        problem.setProperty("code", refusal.code());
        if (!refusal.fields().isEmpty()) {
            problem.setProperty("errors", fields(refusal, locale));
        }
        if (refusal.reference() != null) {
            problem.setProperty("reference", refusal.reference());
        }
        return problem;
    }

    private List<FieldProblem> fields(Refusal refusal, Locale locale) {
        return refusal.fields().stream()
                .map(field -> new FieldProblem(field.name(), field.code(), field.message(words, locale)))
                .toList();
    }

    private static String title(Refusal refusal) {
        var known = HttpStatus.resolve(refusal.status().value());
        return known == null ? String.valueOf(refusal.status().value()) : known.getReasonPhrase();
    }
}
