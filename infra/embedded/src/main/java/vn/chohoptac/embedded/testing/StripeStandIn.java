package vn.chohoptac.embedded.testing;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Stands in for the gateway: keeps state for what the market uses of it, answers with objects in the shapes Stripe publishes
 * (fixtures.json, MIT), honours idempotency keys and refuses one that comes again with something else, and signs webhooks by
 * the documented scheme. A buyer who pays on its page is paid for, told of and sent back.
 */
public final class StripeStandIn {

    public static final String SECRET = "whsec_stand_in";

    /** What the addresses of its payment pages begin with; the path is the same at {@link #base}. */
    public static final String PAGES = "https://checkout.stripe.com/c/pay/";

    private static final Gson GSON = new Gson();
    private static final JsonObject SHAPES = shapes();
    private static final String FAILURE = "{\"error\":{\"message\":\"down\",\"type\":\"api_error\"}}";
    private static final String KEY_MISUSED =
            "{\"error\":{\"message\":\"other parameters\",\"type\":\"idempotency_error\"}}";

    private final HttpServer server;
    private final Map<String, JsonObject> objects = new ConcurrentHashMap<>();
    private final Map<String, Answered> answers = new ConcurrentHashMap<>();
    private final AtomicInteger created = new AtomicInteger();
    private volatile boolean down;
    private volatile boolean failing;

    /** What a key was first used for, and what that gave. */
    private record Answered(Map<String, String> asked, int status, String body) {}

    public StripeStandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        server.createContext("/", this::answer);
        server.createContext(URI.create(PAGES).getPath(), new PaymentPage(this));
        server.start();
    }

    public String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on it answers with its own failure, or again as it should. */
    public void down(boolean now) {
        down = now;
    }

    /** As {@link #down}, but it fails at work: the failure is its answer to that key from then on. */
    public void failing(boolean now) {
        failing = now;
    }

    /** How many objects were made, repeated requests not counted. */
    public int created() {
        return created.get();
    }

    public JsonObject intentOf(String paymentId) {
        return objects.values().stream()
                .filter(object -> object.get("object").getAsString().equals("payment_intent"))
                .filter(object -> object.getAsJsonObject("metadata")
                        .get("payment_id")
                        .getAsString()
                        .equals(paymentId))
                .findFirst()
                .orElseThrow();
    }

    public JsonObject object(String id) {
        return Objects.requireNonNull(objects.get(id));
    }

    /** The buyer pays: the intent succeeds. Returns the webhook's raw body. */
    public String pay(JsonObject intent) {
        intent.addProperty("status", "succeeded");
        intent.add("amount_received", intent.get("amount"));
        return event("payment_intent.succeeded", intent);
    }

    public String event(String type, JsonObject object) {
        var event = SHAPES.getAsJsonObject("event").deepCopy();
        event.addProperty("id", "evt_" + UUID.randomUUID());
        event.addProperty("type", type);
        var data = new JsonObject();
        data.add("object", object.deepCopy());
        event.add("data", data);
        return GSON.toJson(event);
    }

    /** The header {@code Stripe-Signature} of a webhook with that body, sent now. */
    public static String sign(String body) {
        long now = Clock.systemUTC().instant().getEpochSecond();
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), mac.getAlgorithm()));
            var signature = mac.doFinal((now + "." + body).getBytes(StandardCharsets.UTF_8));
            return "t=" + now + ",v1=" + HexFormat.of().formatHex(signature);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        var form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var path = exchange.getRequestURI().getPath();
        if (down) {
            send(exchange, 500, FAILURE);
        } else if (exchange.getRequestMethod().equals("GET")) {
            send(exchange, 200, GSON.toJson(objects.get(path.substring(path.lastIndexOf('/') + 1))));
        } else if (key == null) {
            send(exchange, 200, make(path, form));
        } else {
            var kept = answers.computeIfAbsent(path + key, once -> carriedOut(path, form));
            var same = kept.asked().equals(form);
            send(exchange, same ? kept.status() : 400, same ? kept.body() : KEY_MISUSED);
        }
    }

    private Answered carriedOut(String path, Map<String, String> form) {
        return failing ? new Answered(form, 500, FAILURE) : new Answered(form, 200, make(path, form));
    }

    private String make(String path, Map<String, String> form) {
        var made = switch (path) {
            case "/v1/payment_intents" -> intent(form, "metadata[payment_id]");
            case "/v1/checkout/sessions" -> session(form);
            case "/v1/refunds" -> refund(form);
            default -> throw new IllegalStateException("Not played: " + path);
        };
        created.incrementAndGet();
        return GSON.toJson(made);
    }

    private JsonObject intent(Map<String, String> form, String paymentField) {
        var intent = keep("payment_intent", "pi_");
        intent.addProperty("amount", Long.parseLong(form.get("amount")));
        intent.addProperty("currency", form.get("currency"));
        intent.addProperty("client_secret", intent.get("id").getAsString() + "_secret");
        intent.getAsJsonObject("metadata").addProperty("payment_id", form.get(paymentField));
        return intent;
    }

    private JsonObject session(Map<String, String> form) {
        var session = keep("checkout.session", "cs_");
        session.addProperty("url", PAGES + session.get("id").getAsString());
        session.addProperty("success_url", form.get("success_url"));
        session.addProperty("cancel_url", form.get("cancel_url"));
        session.addProperty("client_reference_id", form.get("client_reference_id"));
        session.addProperty("currency", "vnd");
        var amount = form.get("line_items[0][price_data][unit_amount]");
        session.addProperty("amount_total", Long.parseLong(amount));
        var intent = intent(
                Map.of(
                        "amount",
                        amount,
                        "currency",
                        "vnd",
                        "payment",
                        form.get("payment_intent_data[metadata][payment_id]")),
                "payment");
        session.add("payment_intent", intent.get("id"));
        return session;
    }

    private JsonObject refund(Map<String, String> form) {
        var refund = keep("refund", "re_");
        refund.addProperty("amount", Long.parseLong(form.get("amount")));
        refund.addProperty("payment_intent", form.get("payment_intent"));
        refund.addProperty("status", "succeeded");
        return refund;
    }

    private JsonObject keep(String shape, String prefix) {
        var object = SHAPES.getAsJsonObject(shape).deepCopy();
        var id = prefix + UUID.randomUUID().toString().replace("-", "");
        object.addProperty("id", id);
        object.add("metadata", new JsonObject());
        objects.put(id, object);
        return object;
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.getResponseHeaders().add("Request-Id", "req_stand_in");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static Map<String, String> form(String body) {
        Map<String, String> form = new LinkedHashMap<>();
        for (var pair : body.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                form.put(
                        URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return form;
    }

    private static JsonObject shapes() {
        var file = Objects.requireNonNull(StripeStandIn.class.getResourceAsStream("/stripe/fixtures.json"));
        var shapes = GSON.fromJson(new InputStreamReader(file, StandardCharsets.UTF_8), JsonObject.class);
        shapes.getAsJsonObject("payment_intent").add("payment_method_types", new JsonArray());
        return shapes;
    }
}
