package nl.robuustebibliotheek.guide.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** How pages look; it stands in the page itself, so that one file is all there is to send on. */
enum StyleSheet {

    SCREEN("screen.css"), PRINT("print.css"), FACT_SHEET("screen.css", "fact-sheet.css"),
    FACT_SHEET_PRINT("fact-sheet-print.css");

    private final String css;

    /** @param files one after the other; what comes later adds to what came before */
    StyleSheet(String... files) {
        this.css = Arrays.stream(files).map(StyleSheet::read).collect(Collectors.joining());
    }

    private static String read(String file) {
        try (InputStream in = StyleSheet.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean isForPdf() {
        return this == PRINT || this == FACT_SHEET_PRINT;
    }

    String css(Look look) {
        return look.paint(css) + (isForPdf() ? look.foot().map(StyleSheet::foot).orElse("") : "");
    }

    /** Beside the number of every page. Each character is written as its number, so that none can be taken for a sign. */
    private static String foot(String line) {
        String letters = line.codePoints().mapToObj(letter -> String.format(Locale.ROOT, "\\%06x", letter))
                .collect(Collectors.joining());
        return "@page { @bottom-left { content: \"" + letters
                + "\"; font-family: \"Liberation Sans\"; font-size: 8.5pt; color: #40535d; } }\n";
    }

    /** What allows exactly this style sheet in a page and nothing else. */
    String policy(Look look) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(css(look).getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
