package nl.robuustebibliotheek.calibration.board;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** The code that a group gets: four groups of five characters that are hard to mistake for each other; 100 random bits. */
record BoardCode(String text) {

    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 5;

    static BoardCode made(RandomGenerator random) {
        StringBuilder code = new StringBuilder();
        for (int place = 0; place < GROUPS * GROUP; place++) {
            code.append(place > 0 && place % GROUP == 0 ? "-" : "")
                    .append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new BoardCode(code.toString());
    }

    /** The same however it is typed: with or without lines between, in capitals or not. */
    String hash() {
        try {
            String plain = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    boolean isOf(SoundingBoard board) {
        return MessageDigest.isEqual(hash().getBytes(StandardCharsets.UTF_8),
                board.codeHash().getBytes(StandardCharsets.UTF_8));
    }
}
