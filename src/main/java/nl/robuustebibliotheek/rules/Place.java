package nl.robuustebibliotheek.rules;

/** Where something stands in a file; line and column count from 1. */
record Place(String file, int line, int column) {

    /** The place of a character in a text that begins here. */
    Place at(String text, int offset) {
        int lines = 0;
        int lineStart = 0;
        for (int index = 0; index < offset; index++) {
            if (text.charAt(index) == '\n') {
                lines++;
                lineStart = index + 1;
            }
        }
        return new Place(file, line + lines, lines == 0 ? column + offset : offset - lineStart + 1);
    }
}
