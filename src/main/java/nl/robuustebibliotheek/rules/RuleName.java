package nl.robuustebibliotheek.rules;

import java.util.List;

/**
 * What a rule is called, also where its name does not stand between straight quotes: other rules still name its code.
 *
 * @param quoted whether it stands between straight quotes
 */
record RuleName(String text, boolean quoted) {

    private static final String QUOTES = "[\"'\\u2018-\\u201F\\u00AB\\u00BB]";

    /** @param text begins with the word {@code rule} */
    static RuleName of(String text, List<Token> tokens) {
        if (tokens.size() > 1 && tokens.get(1).kind() == Token.Kind.QUOTED) {
            return new RuleName(tokens.get(1).text().replace("\"", "").strip(), true);
        }
        String line = text.lines().findFirst().orElse("").strip();
        return new RuleName(line.substring(Math.min(line.length(), "rule".length())).replaceAll(QUOTES, "").strip(),
                false);
    }
}
