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
        String visible = kept.codePoints().mapToObj(Shown::visible).collect(Collectors.joining());
        return fits ? visible : visible + "…";
    }

    private static String visible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                "\\u%04x".formatted(character);
            default -> Character.toString(character);
        };
    }
}
