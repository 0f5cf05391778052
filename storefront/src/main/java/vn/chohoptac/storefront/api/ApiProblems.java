package vn.chohoptac.storefront.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.chohoptac.storefront.support.ProblemDocuments;
import vn.chohoptac.storefront.support.Refusal;

/** Refusals of the API as problem documents (RFC 9457). */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems {

    private final ProblemDocuments documents;

    ApiProblems(ProblemDocuments documents) {
        this.documents = documents;
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> refused(Exception thrown, HttpServletRequest request) {
        return documents.answer(Refusal.of(thrown, request), request);
    }
}
