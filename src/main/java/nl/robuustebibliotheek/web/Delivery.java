package nl.robuustebibliotheek.web;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import nl.robuustebibliotheek.submission.Text;

/** A submission as it came in. */
public final class Delivery {

    static final String KEY_HEADER = "Idempotency-Key";
    public static final int MOST_BYTES = 1 << 20;

    private static final String STORE = "store";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,255}");

    private final byte[] body;
    private final boolean store;
    private final Optional<String> idempotencyKey;
    private final String requestId;

    private Delivery(byte[] body, boolean store, Optional<String> idempotencyKey, String requestId) {
        this.body = body;
        this.store = store;
        this.idempotencyKey = idempotencyKey;
        this.requestId = requestId;
    }

    /** @throws Refusal when it cannot be taken in */
    static Delivery of(HttpServletRequest request) {
        boolean store = store(request);
        Optional<String> key = key(request.getHeader(KEY_HEADER));
        return new Delivery(body(request, MOST_BYTES, SubmissionTooLarge::new), store, key, RequestId.of(request));
    }

    /** One that a page of ours made of what somebody typed. */
    static Delivery ofPage(byte[] body, boolean store, HttpServletRequest request) {
        if (body.length > MOST_BYTES) {
            throw new SubmissionTooLarge();
        }
        return new Delivery(body, store, Optional.empty(), RequestId.of(request));
    }

    public byte[] body() {
        return body;
    }

    /** Whether the assessment is kept. */
    boolean store() {
        return store;
    }

    /** The sender's word by which sending it again changes nothing. */
    Optional<String> idempotencyKey() {
        return idempotencyKey;
    }

    /** The word by which this delivery is found again in the log and in the receipt. */
    String requestId() {
        return requestId;
    }

    private static boolean store(HttpServletRequest request) {
        Set<String> unknown = new TreeSet<>(request.getParameterMap().keySet());
        unknown.remove(STORE);
        if (!unknown.isEmpty()) {
            throw new InvalidRequest("unknown-parameter", new Text(
                    "Deze parameter kennen we hier niet. Misschien bedoelt u store=false.",
                    "This parameter is not known here. Maybe you mean store=false."));
        }
        String[] values = request.getParameterValues(STORE);
        if (values == null) {
            return true;
        }
        if (values.length == 1 && Set.of("true", "false").contains(values[0])) {
            return values[0].equals("true");
        }
        throw new InvalidRequest("store-true-or-false", new Text(
                "De parameter store is true of false, één keer. Misschien bedoelt u store=false.",
                "The parameter store is true or false, once. Maybe you mean store=false."));
    }

    private static Optional<String> key(@Nullable String header) {
        if (header == null) {
            return Optional.empty();
        }
        if (KEY.matcher(header).matches()) {
            return Optional.of(header);
        }
        throw new InvalidRequest("idempotency-key", new Text(
                "Een Idempotency-Key heeft 1 tot 255 zichtbare tekens zonder spatie. Misschien is een UUID handig.",
                "An Idempotency-Key has 1 to 255 visible characters without a space. Maybe a UUID is convenient."));
    }

    /** What was sent, if it is no more than fits. */
    public static byte[] body(HttpServletRequest request, int mostBytes, Supplier<Refusal> tooLarge) {
        String encoding = request.getHeader("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new CompressedBody();
        }
        if (request.getContentLengthLong() > mostBytes) {
            throw Objects.requireNonNull(tooLarge.get());
        }
        try {
            byte[] body = request.getInputStream().readNBytes(mostBytes + 1);
            if (body.length > mostBytes) {
                throw Objects.requireNonNull(tooLarge.get());
            }
            return body;
        } catch (IOException broken) {
            throw new InvalidRequest("body-incomplete", new Text(
                    "De zelfscan kwam niet helemaal binnen. Misschien lukt het als u hem nog eens stuurt.",
                    "The self-assessment did not arrive whole. Maybe it works when you send it again."));
        }
    }
}
