package nl.robuustebibliotheek.submission;

/** Whether a text holds only characters that can be stored and printed. */
final class ReadableText {

    private ReadableText() {}

    static boolean is(String text) {
        return isWhole(text) && text.codePoints().allMatch(ReadableText::isPrinted);
    }

    /** Whether it can be stored: no half characters, which UTF-8 cannot write. */
    static boolean isWhole(String text) {
        return text.codePoints()
                .noneMatch(character -> character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
    }

    private static boolean isPrinted(int character) {
        boolean space = character == '\n' || character == '\r' || character == '\t';
        boolean noCharacter = (character & 0xFFFE) == 0xFFFE;
        return space || !(Character.isISOControl(character) || noCharacter);
    }
}
