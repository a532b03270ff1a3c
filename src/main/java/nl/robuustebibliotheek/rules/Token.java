package nl.robuustebibliotheek.rules;

/**
 * A word, a text in quotes, or a sign, as it stands in a rule file.
 *
 * @param offset of its first character in the text
 */
record Token(Kind kind, String text, int offset) {

    enum Kind {
        WORD, QUOTED, NUMBER, SIGN,
        /** A quote that is not closed on its line. */
        OPEN_QUOTE
    }

    int end() {
        return offset + text.length();
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }
}
