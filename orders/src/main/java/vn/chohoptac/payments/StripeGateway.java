package vn.chohoptac.payments;

import com.stripe.StripeClient;
import com.stripe.exception.ApiException;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.checkout.SessionCreateParams;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.chohoptac.kernel.Money;

/** Speaks to Stripe. Đồng have no decimals there either, so amounts are the same numbers. */
@Component
class StripeGateway {

    private static final Logger LOG = LoggerFactory.getLogger(StripeGateway.class);
    private static final int CONNECT_MILLIS = 5_000;
    private static final int READ_MILLIS = 20_000;
    private static final int ITS_OWN_FAILURE = 500;

    /** Under which our payment's id travels with the gateway's objects. */
    static final String PAYMENT = "payment_id";

    private final StripeClient client;

    StripeGateway(PaymentsSettings settings) {
        client = StripeClient.builder()
                .setApiKey(
                        settings.stripe().secretKey().isBlank()
                                ? "none"
                                : settings.stripe().secretKey())
                .setApiBase(settings.stripe().apiBase())
                .setConnectTimeout(CONNECT_MILLIS)
                .setReadTimeout(READ_MILLIS)
                .setMaxNetworkRetries(1)
                .build();
    }

    PaymentIntent intent(PaymentView payment) {
        var params = PaymentIntentCreateParams.builder()
                .setAmount(payment.amount().dong())
                .setCurrency("vnd")
                .addPaymentMethodType("card")
                .setDescription(payment.reference())
                .putMetadata(PAYMENT, payment.id().value().toString())
                .build();
        return made(
                payment.id().value().toString(),
                options -> client.v1().paymentIntents().create(params, options));
    }

    Session page(PaymentView payment, String description, URI success, URI cancel, Locale language) {
        var id = payment.id().value().toString();
        var params = SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .addPaymentMethodType(SessionCreateParams.PaymentMethodType.CARD)
                .setClientReferenceId(payment.reference())
                .setLocale(
                        "en".equals(language.getLanguage())
                                ? SessionCreateParams.Locale.EN
                                : SessionCreateParams.Locale.VI)
                .setSuccessUrl(success.toString())
                .setCancelUrl(cancel.toString())
                .addLineItem(item(description, payment.amount()))
                .putMetadata(PAYMENT, id)
                .setPaymentIntentData(SessionCreateParams.PaymentIntentData.builder()
                        .putMetadata(PAYMENT, id)
                        .setDescription(payment.reference())
                        .build())
                .build();
        return made(id + "-page", options -> client.v1().checkout().sessions().create(params, options));
    }

    private static SessionCreateParams.LineItem item(String description, Money amount) {
        return SessionCreateParams.LineItem.builder()
                .setQuantity(1L)
                .setPriceData(SessionCreateParams.LineItem.PriceData.builder()
                        .setCurrency("vnd")
                        .setUnitAmount(amount.dong())
                        .setProductData(SessionCreateParams.LineItem.PriceData.ProductData.builder()
                                .setName(description)
                                .build())
                        .build())
                .build();
    }

    Refund refund(RefundRecords.AtGateway task) {
        if (task.gatewayRefund() != null) {
            var known = task.gatewayRefund();
            return calling(() -> client.v1().refunds().retrieve(known));
        }
        var params = RefundCreateParams.builder()
                .setPaymentIntent(task.gatewayPayment())
                .setAmount(task.amount().dong())
                .putMetadata("refund_id", task.id().value().toString())
                .build();
        return calling(() ->
                client.v1().refunds().create(params, once(task.id().value().toString())));
    }

    /**
     * The same for the same key. The gateway keeps its answer to a key for a day, a failure of its own too; then another key
     * does no harm, for nobody has seen what the failed call may have made.
     */
    private static <T> T made(String key, Making<T> making) {
        return calling(() -> {
            try {
                return making.make(once(key));
            } catch (ApiException failed) {
                if (failed.getStatusCode() < ITS_OWN_FAILURE) {
                    throw failed;
                }
                return making.make(once(key + "-" + UUID.randomUUID()));
            }
        });
    }

    private static RequestOptions once(String key) {
        return RequestOptions.builder().setIdempotencyKey(key).build();
    }

    private static <T> T calling(Call<T> call) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("The gateway is not called inside a transaction");
        }
        try {
            return call.make();
        } catch (StripeException failed) {
            LOG.warn("Stripe refused or did not answer: {} {}", failed.getCode(), failed.getRequestId());
            throw new GatewayUnavailable();
        }
    }

    private interface Making<T> {
        T make(RequestOptions options) throws StripeException;
    }

    private interface Call<T> {
        T make() throws StripeException;
    }
}
