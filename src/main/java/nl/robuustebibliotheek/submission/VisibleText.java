package nl.robuustebibliotheek.submission;

import java.util.stream.Collectors;

/**
 * A text of somebody else's as a terminal or a message may show it: what would move the cursor, change colours or turn the
 * direction of reading is written out, as {@code \\u202e}.
 */
public final class VisibleText {

    /** They join letters and signs into one, in Persian and in many emoji, and do no harm. */
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private VisibleText() {}

    public static String of(String text) {
        return text.codePoints().allMatch(VisibleText::isVisible)
                ? text
                : text.codePoints().mapToObj(VisibleText::shown).collect(Collectors.joining());
    }

    private static String shown(int character) {
        return isVisible(character) ? Character.toString(character) : "\\u%04x".formatted(character);
    }

    /** Whether a character may be written as it is. */
    public static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                character == NON_JOINER || character == JOINER;
            default -> true;
        };
    }
}
