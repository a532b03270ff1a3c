package nl.robuustebibliotheek.guide.document;

import java.util.List;

/**
 * A text without what no page can print: signs that steer a terminal, halves of characters, and what Unicode says is none. All
 * texts of a guide go through here, so that no format has to look for them.
 */
final class Printed {

    private static final int LAST_STEERING = 0x9F;
    private static final int DELETE = 0x7F;
    private static final int NO_CHARACTER = 0xFFFE;

    private Printed() {}

    static String of(String text) {
        return text.codePoints().allMatch(Printed::is) ? text
                : text.codePoints().filter(Printed::is)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    static List<String> of(List<String> texts) {
        return texts.stream().map(Printed::of).toList();
    }

    private static boolean is(int character) {
        boolean space = character == '\t' || character == '\n' || character == '\r';
        boolean steers = character < ' ' || character >= DELETE && character <= LAST_STEERING;
        boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return space || !(steers || half || (character & NO_CHARACTER) == NO_CHARACTER);
    }
}
