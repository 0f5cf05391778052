package vn.chohoptac.storefront.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.chohoptac.payments.CardsNotOffered;
import vn.chohoptac.payments.StripeWebhooks;
import vn.chohoptac.payments.WebhookNotGenuine;
import vn.chohoptac.storefront.support.ProblemDocuments;
import vn.chohoptac.storefront.support.Refusal;

/** Where the gateway reports; the body reaches the signature check byte for byte. */
@RestController
@Hidden
class StripeWebhookResource {

    private final StripeWebhooks webhooks;
    private final ProblemDocuments documents;

    StripeWebhookResource(StripeWebhooks webhooks, ProblemDocuments documents) {
        this.webhooks = webhooks;
        this.documents = documents;
    }

    @PostMapping("/webhooks/stripe")
    void accept(
            @RequestBody byte[] body, @RequestHeader(name = "Stripe-Signature", defaultValue = "") String signature) {
        webhooks.accept(new String(body, StandardCharsets.UTF_8), signature);
    }

    @ExceptionHandler(WebhookNotGenuine.class)
    ResponseEntity<ProblemDetail> notGenuine(WebhookNotGenuine refused, HttpServletRequest request) {
        return documents.answer(Refusal.of(HttpStatus.BAD_REQUEST, refused.code()), request);
    }

    @ExceptionHandler(CardsNotOffered.class)
    ResponseEntity<ProblemDetail> noCards(CardsNotOffered refused, HttpServletRequest request) {
        return documents.answer(Refusal.of(HttpStatus.NOT_FOUND, refused.code()), request);
    }
}
