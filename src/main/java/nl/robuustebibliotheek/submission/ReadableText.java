package nl.robuustebibliotheek.submission;

/** Whether a text holds only characters that can be stored and printed. */
final class ReadableText {

    private ReadableText() {}

    static boolean is(String text) {
        return text.codePoints().allMatch(ReadableText::is);
    }

    private static boolean is(int character) {
        boolean space = character == '\n' || character == '\r' || character == '\t';
        boolean halfACharacter = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        boolean noCharacter = (character & 0xFFFE) == 0xFFFE;
        return space || !(Character.isISOControl(character) || halfACharacter || noCharacter);
    }
}
