package nl.robuustebibliotheek.submission;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

/** A submitted value as a message shows it: short, on one line, with every character visible. */
final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    static String of(Object value) {
        return switch (value) {
            case JsonNode node when node.isString() -> of(node.stringValue());
            case JsonNode node when node.isObject() -> node.isEmpty() ? "{}" : "{…}";
            case JsonNode node when node.isArray() -> node.isEmpty() ? "[]" : "[…]";
            case BigDecimal number -> number.toPlainString();
            case Collection<?> words ->
                words.stream().map(word -> "“" + of(word) + "”").collect(Collectors.joining(", "));
            default -> shortened(value.toString());
        };
    }

    private static String shortened(String text) {
        boolean fits = text.codePointCount(0, text.length()) <= LONGEST;
        String kept = fits ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1));
        String visible = VisibleText.of(kept);
        return fits ? visible : visible + "…";
    }
}
