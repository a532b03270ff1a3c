package nl.robuustebibliotheek.rules;

import java.util.List;
import java.util.Optional;

import nl.robuustebibliotheek.submission.Text;

/** Quotes as word processors and mail programs make them: they look like quotes and are none. */
final class RoundQuotes {

    private static final String SIGNS = "\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u00AB\u00BB";

    private RoundQuotes() {}

    /** The first outside straight quotes; a name between round ones has a message of its own. */
    static Optional<Token> behindTheName(List<Token> tokens) {
        boolean name = tokens.size() > 1 && tokens.get(1).kind() == Token.Kind.QUOTED;
        return name ? tokens.stream().filter(RoundQuotes::isRound).findFirst() : Optional.empty();
    }

    private static boolean isRound(Token token) {
        return token.kind() == Token.Kind.SIGN && SIGNS.contains(token.text());
    }

    static void say(RuleProblems problems, Place place, String rule, Token quote) {
        problems.add(place, rule, Mistake.CURLY_QUOTES,
                new Text("Dit is een rond aanhalingsteken: " + quote.text()
                        + " . Misschien komt het uit een tekstverwerker; typ hier een recht: \" .",
                        "This is a round quote: " + quote.text()
                                + " . Maybe it comes from a word processor; type a straight one here: \" ."),
                "\"");
    }
}
