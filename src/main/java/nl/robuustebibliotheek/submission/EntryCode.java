package nl.robuustebibliotheek.submission;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * A code that somebody is given to come in with: four groups of five characters that are hard to mistake for each other; 100
 * random bits. Only its hash is kept.
 */
public record EntryCode(String text) {

    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 5;

    public static EntryCode made(RandomGenerator random) {
        StringBuilder code = new StringBuilder();
        for (int place = 0; place < GROUPS * GROUP; place++) {
            code.append(place > 0 && place % GROUP == 0 ? "-" : "")
                    .append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new EntryCode(code.toString());
    }

    /** The same however it is typed: with or without lines between, in capitals or not. */
    public String hash() {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(plain().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    /** Letters and digits only, so that it may stand in a cookie. */
    public String plain() {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    /** Whether this is the code of which only the hash was kept. */
    public boolean is(String hash) {
        return MessageDigest.isEqual(hash().getBytes(StandardCharsets.UTF_8), hash.getBytes(StandardCharsets.UTF_8));
    }
}
