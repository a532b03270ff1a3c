package nl.robuustebibliotheek.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Lets the operator in: who sends {@code Authorization: Bearer} with the token that the service was started with. Without a
 * token at the start nobody is the operator.
 */
@Component
public class OperatorAccess {

    private static final String SCHEME = "bearer ";

    private final Optional<byte[]> expected;

    @Autowired
    OperatorAccess(@Value("${robuust.operator.token:}") String token,
            @Value("${robuust.operator.token-file:}") String file) {
        this(token.isBlank() && !file.isBlank() ? read(Path.of(file)) : token);
    }

    OperatorAccess(String token) {
        this.expected = token.isBlank() ? Optional.empty() : Optional.of(hash(token.strip()));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new SettingUnusable(
                    "The file with the operator's token, %s, cannot be read. ".formatted(file.toAbsolutePath())
                            + "Maybe ROBUUST_OPERATOR_TOKEN_FILE names another file.",
                    "Let that setting name a file with one line of text that the service may read.",
                    unreadable);
        }
    }

    /** Whether there is an operator at all. */
    boolean isOn() {
        return expected.isPresent();
    }

    /** Whether this is the operator's token; takes as long for a token that is nearly right as for any other. */
    boolean isToken(String token) {
        return expected.isPresent() && MessageDigest.isEqual(expected.get(), hash(token));
    }

    /** Whether the operator asks this. */
    public boolean isOperator(HttpServletRequest request) {
        String token = token(request.getHeader(HttpHeaders.AUTHORIZATION));
        return token != null && isToken(token);
    }

    /**
     * What a browser keeps instead of the token.
     *
     * @throws Refusal when this is not the token, or nobody is the operator
     */
    OperatorPass pass(String token, Instant until) {
        if (!isOn()) {
            throw new OperatorRefused.Off();
        }
        if (!isToken(token.strip())) {
            throw new OperatorRefused.NoToken();
        }
        return OperatorPass.made(until, expected.orElseThrow());
    }

    /** Whether a browser may see the operator's pages now. */
    boolean isPass(@Nullable String text, Instant now) {
        return text != null && expected.filter(token -> OperatorPass.holds(text, token, now)).isPresent();
    }

    /** @throws Refusal when somebody else than the operator asks this, or nobody is the operator */
    void check(HttpServletRequest request) {
        if (!isOn()) {
            throw new OperatorRefused.Off();
        }
        if (!isOperator(request)) {
            throw new OperatorRefused.NoToken();
        }
    }

    private static @Nullable String token(@Nullable String header) {
        return header != null && header.toLowerCase(Locale.ROOT).startsWith(SCHEME)
                ? header.substring(SCHEME.length()).strip()
                : null;
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
