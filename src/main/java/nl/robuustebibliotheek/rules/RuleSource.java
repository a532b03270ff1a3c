package nl.robuustebibliotheek.rules;

/**
 * The text of one rule, from the word {@code rule} to its {@code end}.
 *
 * @param place of the word {@code rule}
 * @param when offset of the word {@code when} in the text
 * @param then offset of the word {@code then} in the text
 * @param end offset of the word {@code end} in the text
 */
record RuleSource(Place place, String text, int when, int then, int end) {

    private static final int LENGTH_OF_WHEN = 4;

    Place at(int offset) {
        return place.at(text, offset);
    }

    /** Between the name and {@code when}. */
    String head() {
        return text.substring(0, when);
    }

    int whenStart() {
        return when + LENGTH_OF_WHEN;
    }

    /** What {@code then} does, without the word itself. */
    String call() {
        return text.substring(callStart(), end);
    }

    int callStart() {
        return then + LENGTH_OF_WHEN;
    }

    /** The place of something in {@code then}. */
    Place inCall(int offset) {
        return at(callStart() + offset);
    }
}
