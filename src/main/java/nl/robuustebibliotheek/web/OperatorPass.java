package nl.robuustebibliotheek.web;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a browser gets for the operator's token, so that the token itself stays in no browser: until when it holds, sealed
 * with the token. Every copy of the service knows it again, and with another token it no longer holds.
 */
record OperatorPass(Instant until, String seal) {

    static final String COOKIE = "operator-pass";
    private static final String ALGORITHM = "HmacSHA256";
    private static final String PURPOSE = "operator's pages until ";

    static OperatorPass made(Instant until, byte[] token) {
        return new OperatorPass(until, seal(until.getEpochSecond(), token));
    }

    /** Whether this is a pass that was made with this token and still holds. */
    static boolean holds(String text, byte[] token, Instant now) {
        String[] parts = text.split("\\.", 2);
        if (parts.length < 2 || !parts[0].matches("[0-9]{1,12}")) {
            return false;
        }
        long until = Long.parseLong(parts[0]);
        boolean sealed = MessageDigest.isEqual(seal(until, token).getBytes(StandardCharsets.UTF_8),
                parts[1].getBytes(StandardCharsets.UTF_8));
        return sealed && now.getEpochSecond() < until;
    }

    private static String seal(long until, byte[] token) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(token, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal((PURPOSE + until).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException never) {
            throw new IllegalStateException(never);
        }
    }

    String text() {
        return until.getEpochSecond() + "." + seal;
    }
}
